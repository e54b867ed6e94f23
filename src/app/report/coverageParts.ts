import { standing } from "../../domain/parts/settleLevers";
import type { PageFormula, PagePart } from "../../workbook/page/page";
import type { Language } from "../../workbook/language";
import type { Reporting } from "./reporting";

/** What people claim and have agreed, the largest first; what was rejected counts nowhere and is left out. */
export function coverageParts({ cells, words, unit, check, language }: Reporting): readonly PagePart[] {
  const { hypothesis } = words;
  const rows = check.hypotheses
    .filter((row) => standing(row) !== "rejected")
    .sort((one, other) => (other.brings.base ?? 0) - (one.brings.base ?? 0));
  if (rows.length === 0 || !cells.has("hypotheses", "onPaper", "proven"))
    return [{ is: "paragraph", text: words.noHypotheses, style: "quiet" }];
  const sumOf = (key: "onPaper" | "proven"): PageFormula => ({
    formula: `=SUM(${cells.column("hypotheses", key)})`,
    value: cells.overColumn("hypotheses", key, (values) =>
      values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0),
    ),
  });
  return [
    {
      is: "table",
      columns: [
        { header: hypothesis.claim },
        { header: hypothesis.status },
        { header: hypothesis.scope },
        { header: hypothesis.owner },
        { header: hypothesis.tested, format: dateFormats[language] },
        { header: hypothesis.paper, format: unit.format },
        { header: hypothesis.proven, format: unit.format },
      ],
      rows: rows
        .slice(0, mostRows)
        .map((row) => [
          cells.text("hypotheses", row, "claim"),
          cells.text("hypotheses", row, "status"),
          cells.text("hypotheses", row, "scope"),
          cells.text("hypotheses", row, "owner"),
          cells.figure("hypotheses", row, "testDate"),
          cells.figure("hypotheses", row, "onPaper"),
          cells.figure("hypotheses", row, "proven"),
        ]),
      total: [hypothesis.all, null, null, null, null, sumOf("onPaper"), sumOf("proven")],
    },
    ...(rows.length > mostRows
      ? [{ is: "paragraph", text: words.more(rows.length - mostRows, check.tables.found.hypotheses?.sheet ?? ""), style: "quiet" } as const]
      : []),
  ];
}

/** As a person of that language writes a day, whatever the computer's own way is. */
export const dateFormats: Readonly<Record<Language, string>> = { en: "d mmm yyyy", nl: "[$-413]d mmm yyyy", de: "dd.mm.yyyy" };
const mostRows = 8;
