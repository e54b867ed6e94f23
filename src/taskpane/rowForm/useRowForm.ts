import { useMemo } from "react";
import type { Deed } from "../../app/write/deed";
import type { DeedName, InputOf } from "../../app/deeds";
import { previewing } from "../../app/write/writing";
import type { Check } from "../../app/check/check";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { writesText } from "../form/writesText";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import { readRow, withProblems, type TableDraft } from "./rowDraft";
import type { FormState } from "./RowForm";
import { useSaving } from "./useSaving";
import { useTableRow, type TableRow } from "./useTableRow";

export interface RowFormPlace {
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export interface RowFormInput<Table extends RowTable, Name extends DeedName> {
  readonly table: Table;
  /** The draft's name, and whose it is: also the subject of what is done. */
  readonly kind: "action" | "kpi" | "funnel" | "sharedGoal";
  readonly id: string;
  readonly saved: (RowOf<Table> & OwnRow) | undefined;
  /** What a row begins with that is not there yet. */
  readonly blank?: RowOf<Table>;
  readonly deed: Deed<Name, InputOf<Name>>;
  readonly inputOf: (row: RowOf<Table>, draft: TableDraft) => InputOf<Name>;
  /** Names the row in a sentence. */
  readonly about: (row: RowOf<Table>) => string;
}

export interface RowFormState<Table extends RowTable> extends TableRow<Table>, FormState {
  readonly change: (change: TableDraft) => void;
}

const nothingTyped: TableDraft = {};

/** The form of one row of a table of ours, with what saving it would write. All that the deed refuses is said at its field. */
export function useRowForm<Table extends RowTable, Name extends DeedName>(
  { check, state, actions }: RowFormPlace,
  { table, kind, id, saved, blank, deed, inputOf, about }: RowFormInput<Table, Name>,
): RowFormState<Table> {
  const { words, numbers } = useText();
  const { box, isAsked, trySaving } = useSaving();
  const draft = state.drafts[kind][id] ?? nothingTyped;
  const known: RowOf<Table> | undefined = saved ?? blank;
  const markets = useMemo(() => check.markets.map(({ segment }) => segment.segment).filter((name) => name !== ""), [check]);
  const read = useMemo(() => readRow(table, known, draft, markets, numbers), [table, known, draft, markets, numbers]);
  const isTyped = Object.keys(draft).length > 0;
  const wanted = inputOf(read.row, draft);
  const edits = isTyped ? deed.edits(previewing(check, numbers.language), wanted) : undefined;
  const { write } = state;
  const isRefused = write.at === "refused" && write.deed === deed.name && write.subject === id;
  const reading = withProblems(read, isRefused ? write.problems : edits && !edits.ok ? edits.problems : []);
  const change = (typed: TableDraft) => actions.tell({ is: "typed", draft: kind, key: id, change: typed });
  const row = useTableRow(reading, isAsked, (key, text) => change({ [key]: text }));
  const { problems } = reading;
  return {
    ...row,
    change,
    box,
    saved,
    isTyped,
    isBusy: write.at === "writing",
    wrong: isAsked ? problems.length : 0,
    writes: edits?.ok === true && problems.length === 0 ? writesText(edits.value, check, words) : [],
    onSave: () => trySaving(problems, () => actions.perform(deed, wanted, { subject: id, about: about(read.row) })),
    onDrop: () => actions.tell({ is: "dropped", draft: kind, key: id }),
  };
}
