import { isHeading } from "../words/headings";
import { lastMonthOf, readPeriod } from "./period";
import type { SheetSurvey } from "./sheetSurvey";

/** The last month of the year that the sheet names as the one its plan starts from ("Base year" and 2025 beside it). */
export function baseYearOf({ cells, texts, date1904 }: SheetSurvey): number | undefined {
  for (const index of texts) {
    const text = cells.valueAt(index);
    if (typeof text !== "string" || !isHeading(text, "baseYear")) continue;
    const row = cells.rowAt(index);
    for (const column of [1, 2].map((step) => cells.columnAt(index) + step)) {
      const period = readPeriod(cells.value(row, column), cells.format(row, column), date1904, true);
      if (period && period.unit !== "step") return lastMonthOf(period);
    }
  }
  return undefined;
}
