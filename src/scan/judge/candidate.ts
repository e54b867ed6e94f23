import type { FindingWhere } from "../finding";
import type { TypedRate } from "../formula/typedRate";
import type { Use } from "../formula/uses";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { CellContext } from "./context";
import type { KindOfRate } from "./kind";

/** A cell that holds a percentage and has words that make it a possible target. */
export interface Candidate {
  readonly survey: SheetSurvey;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  /** As a fraction; NaN for a formula without a stored result. */
  readonly rate: number;
  /** Where a range is written, "10-12%", its end. */
  readonly until?: number;
  readonly where: Extract<FindingWhere, "cell" | "formula" | "text">;
  /** "typed": the percentage is typed here, in the cell or inside its formula; "passed": the cell repeats or averages others. */
  readonly origin: "typed" | "passed";
  readonly context: CellContext;
  readonly kind: KindOfRate;
  /** Percent format or unit. */
  readonly looksPercent: boolean;
  /** The percentage inside the formula. */
  readonly typed?: TypedRate;
  /** A formula that carries the amount of one period on to the next, as the headers say. */
  readonly betweenPeriods?: boolean;
  /** What the workbook's formulas do with the cell. */
  readonly uses: CandidateUse[];
}

export interface CandidateUse extends Use {
  /** Where the formula stands that uses the cell. */
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
}
