import { HostError, type CellsByHeader, type RowKey } from "../../workbook/port";

/**
 * A table as it stands while edits are being carried out: what Excel said before the first of them, and what they did to it since.
 * Excel is asked again only at the end.
 */
export interface TableDraft {
  readonly name: string;
  readonly sheet: string;
  readonly hasTotals: boolean;
  top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** The rows' values as read, changed along; without headers and totals. */
  readonly rows: (readonly unknown[])[];
  /** How many of the first rows beneath the table are blank in its columns, as far as was looked. */
  blankBelow: number;
  /** Of each column: the number format of its last row, in the words of the person's language: only "@" is the same in all of them. Never write it back. */
  readonly formats: readonly string[];
  /** Of each column: the formula of its last row in R1C1, when that holds one. */
  readonly formulas: readonly (string | undefined)[];
  hasGrown: boolean;
}

/** The row right below the last data row. */
export function bottomOf({ top, rows }: TableDraft): number {
  return top + 1 + rows.length;
}

export function columnOf(draft: TableDraft, header: string): number {
  const index = draft.headers.indexOf(header);
  if (index < 0) throw new HostError("column-missing", `${draft.name}[${header}]`);
  return index;
}

/** The place of a row by its key, as it is now. */
export function rowOf(draft: TableDraft, key: RowKey): number {
  const column = columnOf(draft, key.header);
  const index = draft.rows.findIndex((row) => String(row[column]) === key.value);
  if (index < 0) throw new HostError("row-missing", key.value);
  return index;
}

/** A new table has one empty row: the first appended row goes there. */
export function hasOnlyEmptyRow({ rows, formulas }: TableDraft): boolean {
  const [only] = rows;
  return rows.length === 1 && only !== undefined && only.every((value, column) => value === "" || formulas[column] !== undefined);
}

/** Headers that the table does not have are refused before anything is written. */
export function checkHeaders(draft: TableDraft, cells: CellsByHeader): void {
  for (const header of Object.keys(cells)) columnOf(draft, header);
}
