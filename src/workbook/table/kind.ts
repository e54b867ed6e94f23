import type { Language } from "../language";
import type { CellInput, ColumnValidation } from "../port";
import type { FormulaSheet } from "./formulaSheet";
import type { TableKey } from "../tableKey";
import type { RowReader } from "./rowReader";

/** What a column holds. Reader, writer, Excel's validation and the sheet's own test come from it, so that each limit is stated once. */
export interface Kind<Value> {
  readonly name: KindName;
  /** Excel's number format; absent: General. */
  readonly format?: string;
  /** What the cell says; undefined where it is blank, or refused, which is reported on the reader. */
  read(reader: RowReader, key: string, context: ReadContext): Value | undefined;
  write(value: Value, context: WriteContext): CellInput;
  /** What Excel itself refuses while somebody types; `message` names the sentence that it shows. */
  readonly validation?: (language: Language) => KindValidation | undefined;
  /** Conditions that are all true where the sheet may count with the cell; a blank cell is fine. */
  readonly holds?: (cell: string, sheet: FormulaSheet) => readonly string[];
  /** Of a choice: what may stand there. */
  readonly codes?: readonly string[];
  /** What the sheet counts with: a number, also a day. */
  readonly isNumber?: boolean;
  /** What stands for a required value that is lacking; absent: 0. */
  readonly lacking?: Value;
  /** Says that a required value is lacking; absent: "missing". */
  reportLacking?(reader: RowReader, key: string): void;
  /** Plain text, of which the sheet asks only that it is no error. */
  readonly isText?: boolean;
  /** Of a column that names markets: the value after one of them was renamed, or undefined where it is another. */
  renamed?(value: Value, from: string, to: string): Value | undefined;
}

/** What the pane's fields and the plan's schema are chosen by. */
export type KindName =
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
  /** Whole years, at least 1. */
  | "years"
  | "calendar-year"
  /** 1 to 12, the first of the book year first. */
  | "rank"
  | "month"
  /** A number of months, at least 0. */
  | "months"
  /** An amount of money, of either sign. */
  | "signed-money"
  /** Any number: what it means depends on the row. */
  | "number"
  /** A number of years, with a fraction. */
  | "duration"
  | "choice"
  /** A quarter of a calendar year, `2027-Q1`. */
  | "quarter"
  /** A whole number from 1 to 5. */
  | "score"
  /** The name of one market. */
  | "market"
  /** One market, or all of them. */
  | "one-scope"
  /** Several markets, or all of them. */
  | "scope"
  /** The same, up to a number that the sheet can match. */
  | "several-scope"
  /** A formula that refers to the cells that the row is about. */
  | "anchor"
  /** The percentage of a target: a formula on its cells, or a number. */
  | "target-value"
  /** Numbers that formulas of ours need: always a number, never shown. */
  | "step";

export type KindValidation = { readonly message: ValidationMessage } & DistributiveOmit<ColumnValidation, "message">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** One sentence for each way in which Excel refuses what was typed. */
export type ValidationMessage =
  "amount" | "signedAmount" | "rate" | "share" | "date" | "years" | "calendarYear" | "score" | "month" | "rank" | "months" | "choice";

export interface ReadContext {
  /** Keys of the segments in Markets. */
  readonly segments: ReadonlySet<string>;
  /** Keys of what stands in a column of another table. */
  readonly namesIn?: (table: TableKey, column: string) => ReadonlySet<string>;
}

export interface WriteContext {
  /** Of the table that is written to. */
  readonly language: Language;
  readonly date1904: boolean;
}
