import type { Area } from "../area";
import type { Language } from "../language";
import type { TableKey } from "../tableKey";

/** One of our tables as it stands in the workbook. */
export interface FoundTable {
  readonly key: TableKey;
  /** The Excel table's name now; ours when it is a plain range. */
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Headers, rows and totals. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly isTable: boolean;
  /** The one that most headers are written in. */
  readonly language: Language;
  /** By column key: its header, and how far right of the table's left edge it stands. */
  readonly columns: ReadonlyMap<string, { readonly header: string; readonly offset: number }>;
}

export type FoundTables = Readonly<Partial<Record<TableKey, FoundTable>>>;
