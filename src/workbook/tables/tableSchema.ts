import type { SheetLanguage, TableKey } from "./tableRows";
import type { ChoiceKey } from "./words";

/** What a column holds; it decides number format, validation and how a cell is read. */
export type ColumnKind =
  | "id"
  | "text"
  /** Units a year, at least 0. */
  | "volume"
  /** An amount of money, at least 0. */
  | "money"
  /** Money per unit, at least 0. */
  | "price"
  /** Yearly change, at least -1. */
  | "rate"
  /** 0 to 1. */
  | "share"
  | "date"
  | "years"
  | "calendar-year"
  | "choice"
  /** A formula that refers to the cells that the row is about. */
  | "anchor"
  /** The percentage of a target: a formula on its cells, or a number. */
  | "target-value"
  /** Numbers that formulas of ours need: always a number, never shown. */
  | "step";

export interface TableColumn {
  /** What the code calls it; the same in every language. */
  readonly key: string;
  readonly header: Readonly<Record<SheetLanguage, string>>;
  readonly kind: ColumnKind;
  /** Which words a `choice` takes. */
  readonly choice?: ChoiceKey;
  /** In characters. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** A derived column: its native Excel formula. */
  readonly formula?: (sheet: FormulaSheet) => string;
}

export interface TableSchema {
  readonly key: TableKey;
  /** Name of the Excel table. */
  readonly name: string;
  /** Names for its sheet, best first; the first that the user does not have yet is taken. */
  readonly sheetNames: Readonly<Record<SheetLanguage, readonly string[]>>;
  readonly columns: readonly TableColumn[];
}

/** What a derived column's formula is written with. */
export interface FormulaSheet {
  readonly language: SheetLanguage;
  /** This row's cell of a column of the same table. */
  readonly cell: (key: string) => string;
  /** A whole column of a table. */
  readonly column: (table: TableKey, key: string) => string;
}
