import type { Verdict } from "../../domain/plan";
import type { PageCell, PageFormula, PagePart } from "../../workbook/page/page";
import { quoted } from "../../workbook/table/sheetFormula";
import { statusWords, verdictWords } from "../../workbook/tables/words";
import type { Reporting } from "./reporting";
import type { LinkedRow } from "./linkedRows";

/** How many targets there are, by what is said of them. */
export function countParts({ cells, words, language, check }: Reporting): readonly PagePart[] {
  const tableLanguage = check.tables.found.targets?.language ?? language;
  const count = (verdicts: readonly Verdict[]): PageFormula => {
    const names = verdicts.map((verdict) => verdictWords[tableLanguage][verdict]);
    const column = cells.column("targets", "verdict");
    return {
      formula: `=${names.map((name) => `COUNTIF(${column},${quoted(name)})`).join("+")}`,
      value: cells.overColumn("targets", "verdict", (shown) => shown.filter((value) => names.some((name) => name === value)).length),
    };
  };
  const linked: PageFormula = {
    formula: `=COUNTIF(${cells.column("targets", "status")},${quoted(statusWords[tableLanguage].linked)})`,
    value: check.targets.filter(({ status }) => status === "linked").length,
  };
  const figures = [
    [words.count.linked, linked],
    [words.count.supported, count(["supported"])],
    [words.count["to-agree"], count(["to-agree"])],
    [words.count["not-carried"], count(["unsupported", "beyond-market", "impossible", "no-base", "no-evidence"])],
    [words.count["no-data"], count(["no-market-data"])],
  ] as const;
  const row = (style: "label" | "figure", pick: (figure: (typeof figures)[number]) => PageCell["content"]): readonly PageCell[] => [
    ...figures.map((figure) => ({ content: pick(figure), style })),
    { content: null, style },
    { content: null, style },
  ];
  return [{ is: "rows", rows: [row("label", ([name]) => name), row("figure", ([, figure]) => figure)] }];
}

/** One line for each target. */
export function targetParts(of: Reporting, rows: readonly LinkedRow[]): readonly PagePart[] {
  const { cells, words, unit, check, numbers } = of;
  const { target } = words;
  const money = unit.format;
  const figure = (row: LinkedRow, key: Parameters<typeof cells.figure<"targets">>[2]): PageFormula | null =>
    cells.has("targets", key) ? cells.figure("targets", row, key) : null;
  const open = check.items.filter(({ status, isUnsupported }) => status === "open" && isUnsupported).length;
  const sheet = check.tables.found.targets?.sheet ?? "";
  return [
    {
      is: "table",
      columns: [
        { header: target.label },
        { header: target.value, format: "+0.0%;-0.0%;0.0%" },
        { header: target.verdict },
        { header: target.required, format: money },
        { header: target.baseline, format: money },
        { header: target.gap, format: money },
        { header: target.covered, format: money },
      ],
      rows: rows
        .slice(0, mostTargets)
        .map((row) => [
          cells.text("targets", row, "label"),
          { ...cells.figure("targets", row, "value"), ...formatOf(row, money) },
          cells.text("targets", row, "verdict"),
          figure(row, "requiredRevenue"),
          figure(row, "baselineRevenue"),
          figure(row, "gap"),
          figure(row, "onPaper"),
        ]),
    },
    ...(rows.length > mostTargets
      ? [{ is: "paragraph", text: words.more(rows.length - mostTargets, sheet), style: "quiet" } as const]
      : []),
    ...(open > 0 ? [{ is: "paragraph", text: words.open(open, numbers.date(check.asOf)), style: "quiet" } as const] : []),
  ];
}

/** More make no page. */
const mostTargets = 15;

/** A target for profit is an amount, one for a level has no sign. */
function formatOf({ metric }: LinkedRow, money: string): { readonly format?: string } {
  if (metric === "profit") return { format: money };
  return metric === "share" || metric === "margin" || metric === "conversion" ? { format: "0.0%" } : {};
}
