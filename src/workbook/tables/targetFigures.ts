import { columnOf } from "./figureColumn";
import { exceeds, isOneOf, isWithin, text } from "./sheetFormula";
import { inScope, isMetric, marketNext, priceGrowth, sumInScope } from "./targetSteps";
import type { FormulaSheet, TableColumn } from "./tableSchema";
import { statusWords, verdictWords } from "./words";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("computable")}=1,${formula},"")`);
/** Given for a scope of one segment. */
const ofOne = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("segments")}=1),${formula},"")`);
const always = columnOf((_, formula) => formula);

/** What people see of a target's figures (MODEL.md section 4), with the target's own years; blank without market data. */
export const targetFigures: readonly TableColumn[] = [
  always("verdict", "Verdict", "Oordeel", "text", verdict, 22),
  always("segments", "Number of segments", "Aantal segmenten", "step", (sheet) => `IF(${sheet.cell("scopeKey")}="",0,SUMPRODUCT(${inScope(sheet)}))`),
  figure("revenueBase", "Revenue now", "Omzet nu", "money", (sheet) => sumInScope(sheet, "volumeStep", "priceStep")),
  figure("requiredRevenue", "Required revenue", "Benodigde omzet", "money", requiredRevenue),
  figure("baselineRevenue", "Baseline revenue", "Basislijn omzet", "money", (sheet) =>
    sumInScope(sheet, "shareStep", "priceStep", priceGrowth(sheet), marketNext(sheet))),
  figure("gap", "To be won", "Te winnen", "money", ({ cell }) => `${cell("requiredRevenue")}-${cell("baselineRevenue")}`),
  figure("marketCeiling", "Market ceiling", "Marktplafond", "money", (sheet) => ceiling(sheet, marketNext(sheet))),
  figure("potentialCeiling", "Potential ceiling", "Potentieelplafond", "money", (sheet) => ceiling(sheet, potentialMarket(sheet))),
  figure("growthCeiling", "Growth ceiling", "Groeiplafond", "rate", ({ cell }) => growthFrom(cell, cell("potentialCeiling"))),
  figure("cappedGrowth", "Capped growth", "Begrensde groei", "rate", ({ cell }) =>
    growthFrom(cell, `MIN(${cell("requiredRevenue")},${cell("potentialCeiling")})`)),
  ofOne("requiredVolume", "Required volume", "Benodigd volume", "volume", requiredVolume),
  ofOne("requiredShare", "Required share", "Benodigd aandeel", "share", ({ cell }) =>
    `IF(${isMetric(cell, "share")},${cell("value")},${ratio(cell("requiredVolume"), cell("scopeMarket"))})`),
  ofOne("shareGain", "Share to be won", "Te winnen aandeel", "rate", ({ cell }) =>
    `IF(ISNUMBER(${cell("requiredShare")}),${cell("requiredShare")}-${cell("scopeShare")},"")`),
  ofOne("takenFromRivals", "Taken from competitors", "Weg bij concurrenten", "share", ({ cell }) => {
    const volume = cell("requiredVolume");
    const won = `(${volume}-${cell("scopeShare")}*${cell("scopeMarket")})`;
    return `IF(ISNUMBER(${volume}),${ratio(won, `((1-${cell("scopeShare")})*${cell("scopeMarket")})`)},"")`;
  }),
  figure("unsupportedRevenue", "Unsupported revenue", "Niet onderbouwde omzet", "money", ({ cell }) => `IF(${isUnsupported(cell)},${cell("gap")},"")`),
  figure("unsupportedPoints", "Unsupported points a year", "Niet onderbouwde punten per jaar", "rate", ({ cell }) => {
    const wanted = perYear(cell, cell("requiredRevenue"));
    const covered = perYear(cell, `(${cell("requiredRevenue")}-${cell("gap")})`);
    return `IF(${isUnsupported(cell)},IFERROR(${wanted}-${covered},""),"")`;
  }),
];

type Cell = FormulaSheet["cell"];

function verdict({ cell, language }: FormulaSheet): string {
  const words = verdictWords[language];
  const linked = isOneOf(cell("status"), [statusWords.en.linked, statusWords.nl.linked]);
  return (
    `IF(${linked},IF(${cell("computable")}=0,${text(words["no-market-data"])},` +
    `IF(${exceeds(cell("requiredRevenue"), cell("potentialCeiling"))},${text(words.impossible)},` +
    `IF(${exceeds(cell("requiredRevenue"), cell("marketCeiling"))},${text(words["beyond-market"])},` +
    `IF(${isUnsupported(cell)},${text(words.unsupported)},${text(words.supported)})))),"")`
  );
}

/** Above the baseline, though not above a ceiling. */
function isUnsupported(cell: Cell): string {
  const required = cell("requiredRevenue");
  return `AND(${exceeds(required, cell("baselineRevenue"))},${isWithin(required, cell("potentialCeiling"))},${isWithin(required, cell("marketCeiling"))})`;
}

function requiredRevenue(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const volume = `${sumInScope(sheet, "volumeStep", "priceStep", priceGrowth(sheet))}*${cell("factor")}`;
  const share = `${sumInScope(sheet, "priceStep", priceGrowth(sheet), marketNext(sheet))}*${cell("value")}`;
  const price = `${sumInScope(sheet, "shareStep", "priceStep", marketNext(sheet))}*${cell("factor")}`;
  return (
    `IF(${isMetric(cell, "revenue")},${cell("revenueBase")}*${cell("factor")},IF(${isMetric(cell, "volume")},${volume},` +
    `IF(${isMetric(cell, "share")},${share},IF(${isMetric(cell, "price")},${price},${cell("value")}/${cell("marginStep")}))))`
  );
}

/** For a price target valued at the price asked for: a price takes no volume from anybody. */
function ceiling(sheet: FormulaSheet, market: string): string {
  const atPlannedPrice = sumInScope(sheet, "reachStep", "priceStep", priceGrowth(sheet), market);
  const atAskedPrice = `${sumInScope(sheet, "reachStep", "priceStep", market)}*${sheet.cell("factor")}`;
  return `IF(${isMetric(sheet.cell, "price")},${atAskedPrice},${atPlannedPrice})`;
}

function potentialMarket(sheet: FormulaSheet): string {
  const { column } = sheet;
  const capped = column("markets", "capped");
  return `(${capped}*${column("markets", "potentialStep")}+(1-${capped})*${marketNext(sheet)})`;
}

/** A price target leaves the volume as it is. */
function requiredVolume(sheet: FormulaSheet): string {
  const { cell } = sheet;
  const priceNext = sumInScope(sheet, "priceStep", priceGrowth(sheet));
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
