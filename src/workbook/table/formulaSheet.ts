import type { Language } from "../language";
import type { TableKey } from "../tableKey";

/** What the formula of a column is written with. */
export interface FormulaSheet {
  readonly language: Language;
  /** Whether the table is there, or is made in the same write; a formula must not name one that is not. */
  readonly has: (table: TableKey) => boolean;
  /** This row's cell of a column of the same table. */
  readonly cell: (key: string) => string;
  /** A whole column of a table. */
  readonly column: (table: TableKey, key: string) => string;
}
