import { historyYears } from "../../../domain/scope/scopeHistory";
import { step } from "../../table/column";
import { exceeds } from "../../table/sheetFormula";
import { isMetric, rowsInScope } from "./targetScope";
import { metrics } from "../words";
import type { FormulaSheet } from "../../table/formulaSheet";

/**
 * The own past of a target's scope, in its metric: the amounts of the last years that every market of the scope has, newest first, then the
 * growth of each over the year before. MAX inside SUMPRODUCT is taken over the whole column by every engine.
 */
export const historySteps = [
  /** The newest year that any market of the scope has; 0: none. */
  step("historyLast", "Calc last year", (sheet) => {
    if (!sheet.has("history")) return "0";
    const { cell } = sheet;
    const isGiven = `AND(${cell("segments")}>0,${cell("metricCode")}>0,${cell("metricCode")}<=${historyMetrics},IF(${isMetric(cell, "share")},${cell("segments")}=1,TRUE))`;
    return `IF(${isGiven},SUMPRODUCT(MAX(${rowsInScope(sheet, "history")}*${isKnown(sheet)}*${sheet.column("history", "yearStep")})),0)`;
  }),
  ...Array.from({ length: historyYears }, (_, index) =>
    step(`history${index}`, `Calc year back ${index}`, (sheet) => (sheet.has("history") ? amount(sheet, index) : "-1")),
  ),
  ...Array.from({ length: historyYears - 1 }, (_, index) =>
    step(`historyGrowth${index}`, `Calc growth back ${index}`, ({ cell }) => {
      const [now, before] = [cell(`history${index}`), cell(`history${index + 1}`)];
      const growth = `IF(${isMetric(cell, "share")},${now}-${before},IF(${before}=0,"",${now}/${before}-1))`;
      return `IF(AND(${now}>=0,${before}>=0),${growth},"")`;
    }),
  ),
];

/** Codes up to here have a past in the History table: revenue, volume, share and price. */
const historyMetrics = metrics.indexOf("price") + 1;

/** Over the growths of the own past; blank where there are none. */
export function overHistory({ cell }: FormulaSheet, named: "MAX" | "MEDIAN"): string {
  const growths = growthCells(cell).join(",");
  return `IF(COUNT(${growths})=0,"",${named}(${growths}))`;
}

/** What the target asks of each year, against the best that the own past gave. */
export function isAboveHistory({ cell }: FormulaSheet): string {
  const amounts = Array.from({ length: historyYears }, (_, index) => cell(`history${index}`));
  const last = amounts.reduceRight((rest, one) => `IF(${one}>=0,${one},${rest})`, "0");
  const asked = `IF(${isMetric(cell, "share")},(${cell("value")}-${last})/${cell("yearsStep")},(1+${cell("value")})^(${cell("periods")}/${cell("yearsStep")})-1)`;
  return `IF(ISNUMBER(${cell("bestYear")}),${exceeds(asked, `N(${cell("bestYear")})`)},FALSE)`;
}

/** -1: not every market of the scope has the year, or it stands before a gap. */
function amount(sheet: FormulaSheet, index: number): string {
  const { cell, column } = sheet;
  const code = cell("metricCode");
  const inYear = `${rowsInScope(sheet, "history")}*(${column("history", "yearStep")}=${cell("historyLast")}-${index})`;
  const isComplete = `SUMPRODUCT(${inYear}*${isKnown(sheet)})=${cell("segments")}`;
  const sum = (weights: string): string => `SUMPRODUCT(${inYear}*(${weights}))`;
  const part = sum(
    `((${code}=1)+(${code}=4))*${column("history", "revenueStep")}+((${code}=2)+(${code}=3))*${column("history", "volumeStep")}`,
  );
  const whole = sum(`(${code}=3)*${column("history", "sizeStep")}+(${code}=4)*${column("history", "volumeStep")}`);
  const quotient = `IF(${code}<=2,${part},IF(${whole}=0,-1,${part}/${whole}))`;
  const newer = Array.from({ length: index }, (_, one) => cell(`history${one}`));
  const isAfterGap = index < 2 ? "FALSE" : `AND(${newer[index - 1] ?? ""}<0,MAX(${newer.join(",")})>=0)`;
  return `IF(OR(${cell("historyLast")}=0,${isAfterGap}),-1,IF(${isComplete},${quotient},-1))`;
}

/** 1 for each row that has what the metric needs. */
function isKnown({ cell, column }: FormulaSheet): string {
  const code = cell("metricCode");
  const [revenue, volume, size] = ["hasRevenue", "hasVolume", "hasSize"].map((key) => column("history", key));
  return `((${code}=1)*${revenue}+(${code}=2)*${volume}+(${code}=3)*${volume}*${size}+(${code}=4)*${revenue}*${volume})`;
}

function growthCells(cell: FormulaSheet["cell"]): readonly string[] {
  return Array.from({ length: historyYears - 1 }, (_, index) => cell(`historyGrowth${index}`));
}
