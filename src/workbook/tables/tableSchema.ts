import type { TableKey } from "./tableRows";
import type { ChoiceKey } from "./words";
import type { Language } from "../language";

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
  /** An amount of money, of either sign. */
  | "signed-money"
  /** Any number: what it means depends on the row. */
  | "number"
  /** A number of years, with a fraction. */
  | "duration"
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
  readonly header: Readonly<Record<Language, string>>;
  readonly kind: ColumnKind;
  /** Which words a `choice` takes. */
  readonly choice?: ChoiceKey;
  /** In characters. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** Came with a later version: a table without it is as good, and gets it when something is written that needs it. */
  readonly isLater?: boolean;
  /** A derived column: its native Excel formula. */
  readonly formula?: (sheet: FormulaSheet) => string;
}

export interface TableSchema {
  readonly key: TableKey;
  /** Name of the Excel table. */
  readonly name: string;
  /** Names for its sheet, best first; the first that the user does not have yet is taken. */
  readonly sheetNames: Readonly<Record<Language, readonly string[]>>;
  readonly columns: readonly TableColumn[];
  /** A table of another name is ours when it has two thirds of our headers; or all of them, where they are words that anybody uses; or never. */
  readonly knownBy: "most-headers" | "all-headers" | "name";
}

/** What a derived column's formula is written with. */
export interface FormulaSheet {
  readonly language: Language;
  /** Whether the table is there, or is made in the same write; a formula must not name one that is not. */
  readonly has: (table: TableKey) => boolean;
  /** This row's cell of a column of the same table. */
  readonly cell: (key: string) => string;
  /** A whole column of a table. */
  readonly column: (table: TableKey, key: string) => string;
}
