import { useMemo } from "react";
import type { DeedName, InputOf } from "../../app/deeds";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { formulasOfRow } from "../../app/check/formulasOfRow";
import { changedMeanwhile } from "../form/changedMeanwhile";
import type { MeanwhileProps } from "../form/Meanwhile";
import { useText } from "../text/text";
import { fieldOptions } from "./fieldOptions";
import { readRow, typedText, withProblems, type TableDraft } from "./rowDraft";
import { useForm, type Form, type FormInput, type FormPlace } from "./useForm";
import { useTableRow, type TableRow } from "./useTableRow";

export interface RowFormInput<Table extends RowTable, Name extends DeedName> extends Pick<FormInput<Name>, "id" | "deed"> {
  readonly table: Table;
  readonly kind: "action" | "kpi" | "funnel" | "sharedGoal";
  readonly saved: (RowOf<Table> & OwnRow) | undefined;
  /** What a row begins with that is not there yet. */
  readonly blank?: RowOf<Table>;
  readonly inputOf: (row: RowOf<Table>, draft: TableDraft) => InputOf<Name>;
  readonly about: (row: RowOf<Table>) => string;
}

export interface RowFormState<Table extends RowTable> extends TableRow<Table>, Form {
  readonly problems: TableRow["problems"];
  readonly change: (change: TableDraft) => void;
}

const nothingTyped: TableDraft = {};

/** The form of one row of a table of ours. All that the deed refuses is said at its field. */
export function useRowForm<Table extends RowTable, Name extends DeedName>(
  place: FormPlace,
  { table, kind, id, saved, blank, deed, inputOf, about }: RowFormInput<Table, Name>,
): RowFormState<Table> {
  const { check, state, actions } = place;
  const { numbers, words } = useText();
  const draft = state.drafts[kind][id] ?? nothingTyped;
  const known: RowOf<Table> | undefined = saved ?? blank;
  const markets = useMemo(() => check.markets.map(({ segment }) => segment.segment).filter((name) => name !== ""), [check]);
  const read = useMemo(() => readRow(table, known, draft, markets, numbers), [table, known, draft, markets, numbers]);
  const now = saved ? read.known : {};
  const changed = saved ? changedMeanwhile(state, kind, id, now, (key) => typedText(table, key, now[key], numbers) === draft[key]) : [];
  const formulas = useMemo(() => (saved ? formulasOfRow(check, table, saved.place) : new Map<string, string>()), [check, table, saved]);
  const form = useForm(place, {
    kind,
    id,
    saved,
    isTyped: Object.keys(draft).length > 0,
    deed,
    wanted: inputOf(read.row, draft),
    about: about(read.row),
    problemsWith: (refused) => withProblems(read, refused).problems,
    isChangedMeanwhile: changed.length > 0,
  });
  const change = (typed: TableDraft) => {
    const seen = saved && Object.fromEntries(Object.keys(typed).map((key) => [key, read.known[key]]));
    actions.tell({ is: "typed", draft: kind, key: id, change: typed, ...(seen && { seen }) });
  };
  const row = useTableRow({ ...read, problems: form.problems }, form.isAsked, (key, text) => change({ [key]: text }));
  const shown = (key: string, text: string): string =>
    fieldOptions(row, key, undefined, undefined, words, numbers.language)?.find(([value]) => value === text)?.[1] ?? text;
  const meanwhileAt = (key: string): MeanwhileProps | undefined => {
    const one = changed.find(({ field }) => field === key);
    return (
      one && {
        was: shown(key, typedText(table, key, one.was, numbers)),
        theirs: shown(key, typedText(table, key, one.now, numbers)),
        own: shown(key, draft[key] ?? ""),
        onKeep: () => actions.tell({ is: "own-kept", draft: kind, key: id, field: key, now: one.now }),
        onTake: () => actions.tell({ is: "theirs-taken", draft: kind, key: id, field: key }),
      }
    );
  };
  return { ...row, ...form, change, meanwhileAt, formulaOf: (key) => formulas.get(key) };
}
