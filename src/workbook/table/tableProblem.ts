import type { PlanProblemCode } from "../../domain/ground/problem";
import type { TableKey } from "../tableKey";

/** What can be wrong in our tables beyond what can be wrong with a plan; `wording` has a sentence for each. */
export const tableProblemCodes = [
  /** Found by its headers, under another name. `found` is the name it has. */
  "table-renamed",
  /** The headers and rows are there, but they are no Excel table any more. */
  "table-is-a-range",
  /** Another table has the same headers; it is not read. `found` is its name. */
  "table-twice",
  "column-missing",
  /** The same column in both languages; the first is read. */
  "column-twice",
  /** A value stands where a formula of ours was. */
  "formula-replaced",
  "error-value",
  /** A formula whose result the file does not hold. */
  "no-result",
  /** A number or date typed as text: it was understood, but the sheet's own formulas cannot count with it. `detail` is what was understood. */
  "number-as-text",
  /** Settings have one row; a second is not read. */
  "settings-twice",
  "segment-separator",
  "segment-reserved",
  /** A name twice, or nothing between two separators. */
  "scope-unclear",
  "scope-too-wide",
  "id-missing",
  "id-twice",
  /** The reference to the cells became #REF!. */
  "cells-gone",
  /** The formula that refers to the cells was replaced by something else. */
  "cells-unclear",
  /** An earlier decision about the same cells; the newer one counts. */
  "cells-twice",
  /** The percentage inside a formula or text is another one than when it was linked. `found` is today's, `detail` the row's. */
  "value-changed",
  "value-missing",
  /** The sheet's own verdict is another than ours. `found` is the sheet's, or its error; `detail` ours. */
  "verdict-differs",
] as const;
export type TableProblemCode = (typeof tableProblemCodes)[number] | PlanProblemCode;

/** Something wrong in our tables, with its place. Its sentence is made in `wording`. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly table: TableKey;
  readonly sheet: string;
  /** A1; absent when it is about the whole table. */
  readonly address?: string;
  /** Key of the column, such as `marketSize`. */
  readonly field?: string;
  /** The column's header as the sheet has it, or would have it. */
  readonly header?: string;
  /** Segment name or target label of the row. */
  readonly row?: string;
  /** What stands there. */
  readonly found?: string;
  /** The value, name or limit that the sentence needs. */
  readonly detail?: string;
}
