import { useMemo } from "react";
import type { DeedName, InputOf } from "../../app/deeds";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { formulasOfRow } from "../../app/check/formulasOfRow";
import { useText } from "../text/text";
import { readRow, withProblems, type TableDraft } from "./rowDraft";
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
  const { numbers } = useText();
  const draft = state.drafts[kind][id] ?? nothingTyped;
  const known: RowOf<Table> | undefined = saved ?? blank;
  const markets = useMemo(() => check.markets.map(({ segment }) => segment.segment).filter((name) => name !== ""), [check]);
  const read = useMemo(() => readRow(table, known, draft, markets, numbers), [table, known, draft, markets, numbers]);
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
  });
  const change = (typed: TableDraft) => actions.tell({ is: "typed", draft: kind, key: id, change: typed });
  const row = useTableRow({ ...read, problems: form.problems }, form.isAsked, (key, text) => change({ [key]: text }));
  return { ...row, ...form, change, formulaOf: (key) => formulas.get(key) };
}
