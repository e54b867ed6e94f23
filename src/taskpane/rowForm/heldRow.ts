import type { OwnRow } from "../../workbook/table/ownRow";
import { valuesOfRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import type { HeldDraft, HeldKnown } from "../heldForm/heldDraft";
import type { FormTexts } from "../heldForm/formTexts";
import { allMarketsOption, columnsOf, typedText, type TableDraft } from "./rowDraft";

/** What the workbook holds under the form of one row of a table. */
export function heldRow<Table extends RowTable, Params>(
  table: Table,
  keys: (place: Params) => readonly string[],
  rowOf: (key: string, known: HeldKnown) => (RowOf<Table> & OwnRow) | undefined,
): HeldDraft<TableDraft, Params> {
  return {
    keys,
    texts: (key, known) => {
      const row = rowOf(key, known);
      return row && rowTexts(table, row, known);
    },
    tables: { "": table },
    shown: allMarketsShown,
    rows: "beside",
  };
}

/** A row as its form shows it. */
export function rowTexts<Table extends RowTable>(
  table: Table,
  row: RowOf<Table>,
  { numbers }: HeldKnown,
): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = { ...valuesOfRow(table, row) };
  return Object.fromEntries(columnsOf(table).map(({ key }) => [key, typedText(table, key, values[key], numbers)]));
}

export const allMarketsShown: NonNullable<HeldDraft<TableDraft, never>["shown"]> = (_, text, { hypothesis }) =>
  text === allMarketsOption ? hypothesis.allMarkets : undefined;

/** The same as `FormTexts`: a list of rows with their ids. */
export function listTexts<Table extends RowTable>(
  table: Table,
  rows: readonly (RowOf<Table> & OwnRow)[],
  known: HeldKnown,
): FormTexts[string] {
  return rows.map((row) => ({ ...rowTexts(table, row, known), id: row.id }));
}
