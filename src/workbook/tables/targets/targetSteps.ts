import { inEachLanguage } from "../../table/choice";
import { largestAmount, largestHorizon, largestRate, smallestMargin } from "../../../domain/ground/limits";
import { compoundings } from "../../../domain/ground/compoundings";
import { periods, type Period, type Verdict } from "../../../domain/plan";
import { later, step } from "../../table/column";
import { exceeds, isBlank, isBlankOrBetween, isOneOf, isWithin, number } from "../../table/sheetFormula";
import { isInsideScope } from "../kinds/market";
import { planYears } from "../settings/planYears";
import type { FormulaSheet } from "../../table/formulaSheet";
import { historySteps } from "./targetHistory";
import { firstLevel, inScope, isMetric, isOverclaimed, marketAtEnd, priceGrowth, sumInScope } from "./targetScope";
import { topDownSteps } from "./topDownSteps";
import { allSegmentsWords, metrics, metricWords, perWords, statusWords, verdicts } from "../words";

/** Hidden columns of Targets that its figures count with: numbers or keys, never an error. */
export const targetSteps = [
  /** What the scope's segments are matched with: ";bikes;e-bikes;", or "all" for all. */
  step("scopeKey", "Calc scope", ({ cell }) => {
    const names = `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${cell("scope")})),"; ",";")," ;",";")`;
    return `IF(${isBlank(cell("scope"))},"",IF(${isOneOf(cell("scope"), Object.values(allSegmentsWords))},"all",";"&${names}&";"))`;
  }),
  step("metricCode", "Calc metric", ({ cell }) =>
    metrics.reduceRight(
      (rest, metric, index) => `IF(${isOneOf(cell("metric"), inEachLanguage(metricWords, metric))},${index + 1},${rest})`,
      "0",
    ),
  ),
  /** Whole years; 0: what stands there is refused. */
  step("yearsStep", "Calc years", (sheet) => {
    const own = sheet.cell("years");
    return `IF(${isBlank(own)},${planYears(sheet)},IF(ISNUMBER(${own}),IF(AND(${own}>=1,${own}<=${largestHorizon},${own}=INT(${own})),${own},0),0))`;
  }),
  /** 1: the row is a linked target, and nothing in it is refused. */
  step("valid", "Calc valid", ({ cell }) => {
    const value = cell("value");
    const isAmount = `AND(${value}>=0,${value}<=${number(largestAmount)})`;
    const isRate = `AND(${value}>=-1,${value}<=${number(largestRate)})`;
    const isShare = `AND(${value}>=0,${value}<=1)`;
    const isLevel = `AND(${value}>=0,${value}<=${number(largestRate)})`;
    const inRange = `IF(${isMetric(cell, "profit")},${isAmount},IF(${isMetric(cell, "share")},${isShare},IF(${isMetric(cell, "conversion")},${isLevel},${isRate})))`;
    const perIsKnown = `OR(${isBlank(cell("per"))},${isOneOf(cell("per"), [...new Set(periods.flatMap((period) => inEachLanguage(perWords, period)))])})`;
    const margin = isBlankOrBetween(cell("margin"), smallestMargin, 1);
    return `IF(IFERROR(AND(ISNUMBER(${value}),${margin},${inRange},${cell("metricCode")}>0,${perIsKnown},${cell("yearsStep")}>0),FALSE),1,0)`;
  }),
  /** Years over which the percentage is compounded. */
  step("periods", "Calc periods", ({ cell }) => {
    const is = (period: Period): string => isOneOf(cell("per"), [...new Set(inEachLanguage(perWords, period))]);
    const times = `IF(${is("month")},${compoundings("month", 1)},IF(${is("quarter")},${compoundings("quarter", 1)},1))`;
    return `IF(${is("horizon")},1,${cell("yearsStep")}*${times})`;
  }),
  /** Growth over the whole period, as a factor; 1 while the row is refused. */
  step("factor", "Calc factor", ({ cell }) => `IF(${cell("valid")}=1,(1+${cell("value")})^${cell("periods")},1)`),
  /** 1: every segment of the scope is there, once, with complete data. */
  step("complete", "Calc complete", (sheet) => {
    const { cell, column } = sheet;
    const scope = inScope(sheet);
    const named = `SUMPRODUCT(ISNUMBER(FIND(${column("markets", "key")},${cell("scopeKey")}))*(LEN(${column("markets", "key")})-1))+1=LEN(${cell("scopeKey")})`;
    const known = `OR(${cell("scopeKey")}="all",${named})`;
    const allComplete = `SUMPRODUCT(${scope}*(${column("markets", "complete")}=0))=0`;
    const allMargins = `OR(ISNUMBER(${cell("margin")}),SUMPRODUCT(${scope}*(${column("markets", "marginKnown")}=0))=0)`;
    const margins = `IF(${isMetric(cell, "profit")},IF(AND(${allMargins},${cell("marginStep")}>=${number(smallestMargin)}),1,0),1)`;
    return `IF(AND(${cell("scopeKey")}<>"",${cell("segments")}>0,${known},${allComplete}),${margins},0)`;
  }),
  /** The target's own, or the contribution margin of the baseline revenue; only for profit targets. */
  step("marginStep", "Calc margin", (sheet) => {
    const baseline = sumInScope(sheet, "shareStep", "priceStep", priceGrowth, marketAtEnd);
    const profit = sumInScope(sheet, "marginStep", "shareStep", "priceStep", priceGrowth, marketAtEnd);
    const own = sheet.cell("margin");
    return `IF(${isMetric(sheet.cell, "profit")},IF(ISNUMBER(${own}),${own},IFERROR(${profit}/${baseline},0)),0)`;
  }),
  /** Of a scope of one segment: its market at the end, and its share in the base year. */
  step("scopeMarket", "Calc market at the end", (sheet) => `IF(${sheet.cell("segments")}=1,${sumInScope(sheet, marketAtEnd)},0)`),
  step("scopeShare", "Calc share now", (sheet) => `IF(${sheet.cell("segments")}=1,${sumInScope(sheet, "shareStep")},0)`),
  /** 1: the market judges it, and its figures can be computed. */
  step(
    "computable",
    "Calc computable",
    ({ cell }) =>
      `IF(AND(${isOneOf(cell("status"), inEachLanguage(statusWords, "linked"))},${cell("valid")}=1,${cell("complete")}=1,${cell("metricCode")}<${firstLevel}),1,0)`,
  ),
  ...[
    step("rowStep", "Calc row number", () => "ROW()"),
    /** 1: the target's years are the plan's. */
    step("planYearsStep", "Calc plan years", (sheet) => `IF(${sheet.cell("yearsStep")}=${planYears(sheet)},1,0)`),
    /** Of a scope of one segment: its market in the base year, and what its sellers can reach of its potential. */
    step("scopeSize", "Calc market now", (sheet) => `IF(${sheet.cell("segments")}=1,${sumInScope(sheet, "sizeStep")},0)`),
    step("verdictCode", "Calc verdict", verdictCode),
    ...topDownSteps,
    ...historySteps,
  ].map(later),
];

/** Of a margin or a conversion, which no market judges: by the hypotheses of its lever. The own measured rates are not in the sheet. */
function levelVerdict(sheet: FormulaSheet, code: (verdict: Verdict) => number): string {
  const { cell } = sheet;
  const count = (key: "levelStep" | "levelProvenStep"): string => {
    if (!sheet.has("hypotheses")) return "0";
    const own = `(${sheet.column("hypotheses", key)}=${cell("metricCode")})`;
    return `IF(${cell("segments")}=SUM(${sheet.column("markets", "filled")}),SUMPRODUCT(--${own}),SUMPRODUCT(${isInsideScope(sheet)}*${own}))`;
  };
  return (
    `IF(${exceeds(cell("value"), "1")},${code("impossible")},IF(${count("levelProvenStep")}>0,${code("supported")},` +
    `IF(${count("levelStep")}>0,${code("to-agree")},${code("no-evidence")})))`
  );
}

/** In the order of `verdicts`, from 1; 0 for a row that is no linked target. */
function verdictCode(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const required = cell("requiredRevenue");
  const covered = (by: string): string => `(${cell("baselineRevenue")}+${cell(by)})`;
  const code = (verdict: Verdict): number => verdicts.indexOf(verdict) + 1;
  const lacksBase = `AND(${cell("revenueBase")}=0,OR(${isMetric(cell, "revenue")},${isMetric(cell, "volume")},${isMetric(cell, "price")}))`;
  return (
    `IF(${isOneOf(cell("status"), inEachLanguage(statusWords, "linked"))},IF(AND(${cell("valid")}=1,${cell("metricCode")}>=${firstLevel}),${levelVerdict(sheet, code)},IF(${cell("computable")}=0,${code("no-market-data")},` +
    `IF(${lacksBase},${code("no-base")},IF(${exceeds(required, cell("potentialCeiling"))},${code("impossible")},IF(${exceeds(required, cell("marketCeiling"))},${code("beyond-market")},` +
    `IF(${isWithin(required, cell("baselineRevenue"))},${code("supported")},` +
    `IF(${isWithin(required, covered("proven"))},IF(${isOverclaimed(cell)},${code("to-agree")},${code("supported")}),` +
    `IF(${isWithin(required, covered("onPaper"))},${code("to-agree")},${code("unsupported")})))))))),0)`
  );
}
