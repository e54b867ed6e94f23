import { duration, money, rate, share, stepNumber, text, volume } from "../../table/kinds";
import type { Warning } from "../../../domain/plan";
import { inEachLanguage } from "../../table/choice";
import { columnOf, later } from "../../table/column";
import { exceeds, isOneOf, quoted, yearsToCeiling } from "../../table/sheetFormula";
import { bindingCeiling, capacityCeiling, funnelCeiling, isBeyond } from "./otherCeilings";
import { isAboveHistory, overHistory } from "./targetHistory";
import {
  firstLevel,
  inScope,
  isMetric,
  isOverclaimed,
  marketAtEnd,
  potentialAtEnd,
  priceGrowth,
  rowsInScope,
  sumInScope,
} from "./targetScope";
import type { FormulaSheet } from "../../table/formulaSheet";
import { isInsideScope } from "../kinds/market";
import { perWords, verdicts, verdictWords, warningWords } from "../words";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("computable")}=1,${formula},"")`);
/** Given for a scope of one segment. */
const ofOne = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("segments")}=1),${formula},"")`);
/** Also while market data is missing: what can be said of it is said. */
const whileLinked = columnOf(
  (sheet, formula) => `IF(AND(${sheet.cell("verdictCode")}>0,${sheet.cell("metricCode")}<${firstLevel}),${formula},"")`,
);
const always = columnOf((_, formula) => formula);

/** What people see of a target's figures (MODEL.md section 4), with the target's own years; blank without market data. */
export const targetFigures = [
  always("verdict", "Verdict", text, verdict, 22),
  always("segments", "Number of segments", stepNumber, (sheet) => `IF(${sheet.cell("scopeKey")}="",0,SUMPRODUCT(${inScope(sheet)}))`),
  figure("revenueBase", "Revenue now", money, (sheet) => sumInScope(sheet, "volumeStep", "priceStep")),
  figure("requiredRevenue", "Required revenue", money, requiredRevenue),
  figure("baselineRevenue", "Baseline revenue", money, (sheet) => sumInScope(sheet, "shareStep", "priceStep", priceGrowth, marketAtEnd)),
  ...[
    figure(
      "askMarket",
      "Part of the market",
      money,
      (sheet) => `(${sumInScope(sheet, "shareStep", "priceStep", marketAtEnd)}-${sumInScope(sheet, "shareStep", "priceStep", "sizeStep")})`,
    ),
    figure(
      "askPrice",
      "Part of the price",
      money,
      (sheet) => `(${sheet.cell("baselineRevenue")}-${sumInScope(sheet, "shareStep", "priceStep", marketAtEnd)})`,
    ),
  ].map(later),
  figure("gap", "To be won", money, ({ cell }) => `${cell("requiredRevenue")}-${cell("baselineRevenue")}`),
  ...[
    figure("onPaper", "Covered on paper", money, (sheet) => coverage(sheet, "onPaper")),
    figure("proven", "Covered and proven", money, (sheet) => coverage(sheet, "proven")),
    figure("headroom", "Headroom", money, ({ cell }) => `${cell("marketCeiling")}-${cell("baselineRevenue")}`),
  ].map(later),
  figure("marketCeiling", "Market ceiling", money, (sheet) => ceiling(sheet, marketAtEnd)),
  figure("potentialCeiling", "Potential ceiling", money, (sheet) => ceiling(sheet, potentialAtEnd)),
  figure("growthCeiling", "Growth ceiling", rate, ({ cell }) => growthFrom(cell, cell("potentialCeiling"))),
  figure("cappedGrowth", "Capped growth", rate, ({ cell }) =>
    growthFrom(cell, `MIN(${cell("requiredRevenue")},${cell("potentialCeiling")})`),
  ),
  ofOne("requiredVolume", "Required volume", volume, requiredVolume),
  ofOne(
    "requiredShare",
    "Required share",
    share,
    ({ cell }) => `IF(${isMetric(cell, "share")},${cell("value")},${ratio(cell("requiredVolume"), cell("scopeMarket"))})`,
  ),
  ofOne(
    "shareGain",
    "Share to be won",
    rate,
    ({ cell }) => `IF(ISNUMBER(${cell("requiredShare")}),${cell("requiredShare")}-${cell("scopeShare")},"")`,
  ),
  ofOne("takenFromRivals", "Taken from competitors", share, ({ cell }) => {
    const volume = cell("requiredVolume");
    const won = `(${volume}-${cell("scopeShare")}*${cell("scopeMarket")})`;
    return `IF(ISNUMBER(${volume}),${ratio(won, `((1-${cell("scopeShare")})*${cell("scopeMarket")})`)},"")`;
  }),
  figure(
    "unsupportedRevenue",
    "Unsupported revenue",
    money,
    ({ cell }) => `IF(${isUnsupported(cell)},${cell("gap")}-${cell("onPaper")},"")`,
  ),
  figure("unsupportedPoints", "Unsupported points a year", rate, ({ cell }) => {
    const wanted = perYear(cell, cell("requiredRevenue"));
    const covered = perYear(cell, `(${cell("baselineRevenue")}+${cell("onPaper")})`);
    return `IF(${isUnsupported(cell)},IF(${cell("revenueBase")}=0,"",IFERROR(${wanted}-${covered},"")),"")`;
  }),
  ...[
    ofOne("shareSumNext", "Shares of all plans together", share, shareSum),
    ofOne("yearsToPotential", "Years until the potential is reached", duration, yearsToPotential),
    figure("capacityCeiling", "Capacity ceiling", money, capacityCeiling),
    figure("funnelCeiling", "Funnel ceiling", money, funnelCeiling),
    figure("bindingCeiling", "Binding ceiling", text, bindingCeiling),
    figure("bestYear", "Own best year", rate, (sheet) => overHistory(sheet, "MAX")),
    figure("medianYear", "Own median year", rate, (sheet) => overHistory(sheet, "MEDIAN")),
    whileLinked("warnings", "Warnings", text, warnings, 40),
  ].map(later),
];

type Cell = FormulaSheet["cell"];

function verdict({ cell, language }: FormulaSheet): string {
  const words = verdictWords[language];
  const code = cell("verdictCode");
  return verdicts.reduceRight((rest, one, index) => `IF(${code}=${index + 1},${quoted(words[one])},${rest})`, '""');
}

function isUnsupported(cell: Cell): string {
  return `${cell("verdictCode")}=${verdicts.indexOf("unsupported") + 1}`;
}

/** Hypotheses on markets of the scope; and those on all, where the scope is all markets there are. */
function coverage(sheet: FormulaSheet, key: "onPaper" | "proven"): string {
  if (!sheet.has("hypotheses")) return "0";
  const { cell, column } = sheet;
  const amount = column("hypotheses", key);
  const own = `SUMPRODUCT(${isInsideScope(sheet)}*${amount})`;
  return `IF(${cell("segments")}=SUM(${column("markets", "filled")}),SUM(${amount}),${own})`;
}

/** The own plan and those of all known competitors, as shares of the market at the end; blank without competitors. */
function shareSum(sheet: FormulaSheet): string {
  if (!sheet.has("competitors")) return '""';
  const { cell, column } = sheet;
  const rivals = rowsInScope(sheet, "competitors");
  const plans = `SUMPRODUCT(${rivals}*${column("competitors", "shareStep")}*${column("competitors", "factor")}^${cell("yearsStep")})`;
  const sum = `${cell("requiredVolume")}/${cell("scopeMarket")}+${plans}*${cell("scopeSize")}/${cell("scopeMarket")}`;
  const isKnown = `AND(SUMPRODUCT(${rivals}*${column("competitors", "valid")})>0,ISNUMBER(${cell("requiredVolume")}),${cell("scopeMarket")}>0)`;
  return `IF(${isKnown},${sum},"")`;
}

/** Of a yearly growth of revenue or volume, held year after year, at the prices of each year. */
function yearsToPotential(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const isYearly = `AND(${cell("metricCode")}<=2,${isOneOf(cell("per"), inEachLanguage(perWords, "horizon"))}=FALSE,${sumInScope(sheet, "capped")}=1)`;
  const price = sumInScope(sheet, "priceFactor");
  const yearly = `(1+${cell("value")})^(${cell("periods")}/${cell("yearsStep")})`;
  const rate = `(IF(${isMetric(cell, "volume")},${yearly},${yearly}/${price})-1)`;
  const years = yearsToCeiling(sumInScope(sheet, "volumeStep"), sumInScope(sheet, "reachStep", "potentialStep"), rate);
  return `IF(${isYearly},IFERROR(${years},""),"")`;
}

function warnings(sheet: FormulaSheet): string {
  const { cell, language } = sheet;
  const words = warningWords[language];
  const isFull = sheet.has("competitors")
    ? `IF(ISNUMBER(${cell("shareSumNext")}),${exceeds(`N(${cell("shareSumNext")})`, "1")},FALSE)`
    : "FALSE";
  const holds: readonly (readonly [Warning, string])[] = [
    ["above-own-history", isAboveHistory(sheet)],
    ["beyond-capacity", isBeyond(sheet, "capacityCeiling")],
    ["beyond-funnel", isBeyond(sheet, "funnelCeiling")],
    ["inconsistent", `${sumInScope(sheet, "inconsistentStep")}>0`],
    ["no-potential", `${sumInScope(sheet, `(1-${sheet.column("markets", "capped")})`)}>0`],
    ["overclaimed", isOverclaimed(cell)],
    ["share-above-reachable", `${sumInScope(sheet, "aboveReachStep")}>0`],
    ["shares-over-100", isFull],
    ["stale", `${sumInScope(sheet, "staleStep")}>0`],
  ];
  const ofIncomplete: ReadonlySet<Warning> = new Set<Warning>(["inconsistent", "stale"]);
  const said = ([warning, condition]: readonly [Warning, string]): string => {
    const sentence = `IF(${condition},${quoted(`, ${words[warning]}`)},"")`;
    return ofIncomplete.has(warning) ? sentence : `IF(${cell("computable")}=1,${sentence},"")`;
  };
  const parts = holds.map(said);
  return `MID(${parts.join("&")},3,400)`;
}

function requiredRevenue(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const volume = `${sumInScope(sheet, "volumeStep", "priceStep", priceGrowth)}*${cell("factor")}`;
  const share = `${sumInScope(sheet, "priceStep", priceGrowth, marketAtEnd)}*${cell("value")}`;
  const price = `${sumInScope(sheet, "shareStep", "priceStep", marketAtEnd)}*${cell("factor")}`;
  return (
    `IF(${isMetric(cell, "revenue")},${cell("revenueBase")}*${cell("factor")},IF(${isMetric(cell, "volume")},${volume},` +
    `IF(${isMetric(cell, "share")},${share},IF(${isMetric(cell, "price")},${price},${cell("value")}/${cell("marginStep")}))))`
  );
}

/** For a price target valued at the price asked for: a price takes no volume from anybody. */
function ceiling(sheet: FormulaSheet, market: string): string {
  const atPlannedPrice = sumInScope(sheet, "reachStep", "priceStep", priceGrowth, market);
  const atAskedPrice = `${sumInScope(sheet, "reachStep", "priceStep", market)}*${sheet.cell("factor")}`;
  return `IF(${isMetric(sheet.cell, "price")},${atAskedPrice},${atPlannedPrice})`;
}

/** A price target leaves the volume as it is. */
function requiredVolume(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const priceNext = sumInScope(sheet, "priceStep", priceGrowth);
  return (
    `IF(${isMetric(cell, "volume")},${sumInScope(sheet, "volumeStep")}*${cell("factor")},IF(${isMetric(cell, "share")},${cell("value")}*${cell("scopeMarket")},` +
    `IF(${isMetric(cell, "price")},${cell("scopeShare")}*${cell("scopeMarket")},${ratio(cell("requiredRevenue"), priceNext)})))`
  );
}

function growthFrom(cell: Cell, next: string): string {
  return `IF(${cell("revenueBase")}=0,"",${next}/${cell("revenueBase")}-1)`;
}

/** Blank where there is nothing to divide, or to divide by; the demo's engine gives 0 for 0/0 and for ""/2. */
function ratio(part: string, whole: string): string {
  return `IF(${whole}=0,"",IF(ISNUMBER(${part}),${part}/${whole},""))`;
}

/** Growth factor a year. */
function perYear(cell: Cell, revenue: string): string {
  return `(${revenue}/${cell("revenueBase")})^(1/${cell("yearsStep")})`;
}
