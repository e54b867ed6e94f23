import type { PageFormula, PagePart } from "../../workbook/page/page";
import { phasingsOf } from "../plan/phasings";
import type { Reporting } from "./reporting";

/** The year over its months, where the plan has one: the first of them. */
export function monthParts(of: Reporting): readonly { readonly title: string; readonly parts: readonly PagePart[] }[] {
  const { cells, words, unit, check, numbers } = of;
  const found = phasingsOf(check).find(({ months }) => months.length > 0);
  if (!found || !cells.has("phasing", "yearTotal") || !cells.has("months", "planned")) return [];
  const { head, months } = found;
  const { month } = words;
  const ofYear = (key: Parameters<typeof cells.figure<"phasing">>[2]): PageFormula => cells.figure("phasing", head, key);
  const growth = "+0.0%;-0.0%;0.0%";
  const nameOf = new Intl.DateTimeFormat(numbers.culture, { month: "long", timeZone: "UTC" });
  return [
    {
      title: words.months(head.name),
      parts: [
        {
          is: "table",
          columns: [
            { header: month.label },
            { header: month.growth, format: growth },
            { header: month.achieved, format: growth },
            { header: month.last, format: unit.format },
            { header: month.planned, format: unit.format },
            { header: month.actual, format: unit.format },
            { header: month.difference, format: unit.format },
          ],
          rows: [
            ...[...months]
              .sort((one, other) => one.month - other.month)
              .map((row) => [
                nameOf.format(new Date(Date.UTC(2000, row.month - 1, 1))),
                cells.figure("months", row, "growth"),
                cells.figure("months", row, "actualGrowth"),
                cells.figure("months", row, "lastYear"),
                cells.figure("months", row, "planned"),
                cells.figure("months", row, "actual"),
                cells.figure("months", row, "difference"),
              ]),
            [month.remaining, ofYear("remainingGrowth"), null, null, ofYear("remaining"), null, null],
          ],
          total: [month.year, null, ofYear("yearToDateGrowth"), null, ofYear("yearTotal"), ofYear("yearToDate"), null],
        },
      ],
    },
  ];
}
