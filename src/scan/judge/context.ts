import { isUnit, type Label } from "../sheet/labels";
import type { SideOfPeriod } from "../sheet/horizon";
import type { Reading } from "../words/readWords";

/** A text of the sheet, read. */
export interface Named extends Label {
  readonly reads: Reading;
}

/** The words around a cell. */
export interface CellContext {
  /** Texts to the left, nearest first. */
  readonly labels: readonly Named[];
  /** The nearest text above in the column. */
  readonly header: Named | undefined;
  /** A second header line over it. */
  readonly group: Named | undefined;
  /** All that the row of headers names. */
  readonly headerRow: Reading;
  /** The line above that a generic label is about. */
  readonly subject: Named | undefined;
  /** Headings of the block, nearest first. */
  readonly headings: readonly Named[];
  readonly sheetName: Named;
  /** The nearest title, or the sheet's name, that names a period to come: "Funnel 2027". */
  readonly titleAhead: Named | undefined;
  /** The nearest title that names a period, where that is over: "Key figures 2025". */
  readonly titleBehind: Named | undefined;
  readonly unit: string;
  /** The sheet speaks of sales, costs or prices. */
  readonly isBusiness: boolean;
  readonly side: SideOfPeriod | undefined;
  /** Whether a heading speaks of what is below it: percentages only, or a table of its own. A parameter without a value does not. */
  isHeaded(heading: Named): boolean;
}

/** Whether a unit column or sign says "percent". */
export function isPercentUnit(unit: string): boolean {
  return isUnit(unit) && /%|pct/i.test(unit);
}
