import { duration, money, price, rate, share, text, volume } from "../../table/kinds";
import { columnOf, later } from "../../table/column";
import { isBlank, quoted, yearsToCeiling } from "../../table/sheetFormula";
import type { FormulaSheet } from "../../table/formulaSheet";
import { dataWords, missingWords } from "../words";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("computable")}=1,${formula},"")`);
const always = columnOf((_, formula) => formula);

/** What people see of a segment's figures (MODEL.md sections 1 to 3); blank while they cannot be computed. */
export const marketFigures = [
  always("data", "Data", text, data, 26),
  always("consistency", "Consistency", text, consistency, 18),
  figure("sizeBase", "Market size used", volume, ({ cell }) => cell("sizeStep")),
  figure("volumeBase", "Volume used", volume, ({ cell }) => cell("volumeStep")),
  figure("shareBase", "Share used", share, ({ cell }) => cell("shareStep")),
  figure("marketNext", "Market at the end", volume, marketNext),
  figure("shareUsed", "Share at the end", share, ({ cell }) => `MIN(${plannedShare(cell)},${cell("reachStep")})`),
  figure("volumeNext", "Volume at the end", volume, ({ cell }) => `${cell("shareUsed")}*${cell("marketNext")}`),
  figure("priceNext", "Price at the end", price, ({ cell }) => `${cell("priceStep")}*${cell("priceFactor")}^${cell("yearsStep")}`),
  figure("revenueBase", "Revenue now", money, ({ cell }) => `${cell("volumeStep")}*${cell("priceStep")}`),
  figure("revenueNext", "Revenue at the end", money, ({ cell }) => `${cell("volumeNext")}*${cell("priceNext")}`),
  figure(
    "revenueUncapped",
    "Revenue without ceiling",
    money,
    (sheet) => `${plannedShare(sheet.cell)}*${marketUncapped(sheet)}*${sheet.cell("priceNext")}`,
  ),
  figure("cutByCeiling", "Cut by the ceiling", money, ({ cell }) => `${cell("revenueUncapped")}-${cell("revenueNext")}`),
  figure("growth", "Growth", rate, ({ cell }) => growthFrom(cell, "revenueNext")),
  figure("baselineRevenue", "Baseline revenue", money, ({ cell }) => `${cell("shareStep")}*${cell("marketNext")}*${cell("priceNext")}`),
  figure("marketCeiling", "Market ceiling", money, ({ cell }) => `${cell("reachStep")}*${cell("marketNext")}*${cell("priceNext")}`),
  figure(
    "potentialCeiling",
    "Potential ceiling",
    money,
    ({ cell }) => `${cell("reachStep")}*IF(${cell("capped")}=1,${cell("potentialStep")},${cell("marketNext")})*${cell("priceNext")}`,
  ),
  figure("growthCeiling", "Growth ceiling", rate, ({ cell }) => growthFrom(cell, "potentialCeiling")),
  figure(
    "marketSizeEffect",
    "Market size effect",
    money,
    ({ cell }) => `(${cell("marketNext")}-${cell("sizeStep")})*${cell("shareStep")}*${cell("priceStep")}`,
  ),
  figure(
    "marketShareEffect",
    "Market share effect",
    money,
    ({ cell }) => `${cell("marketNext")}*(${cell("shareUsed")}-${cell("shareStep")})*${cell("priceStep")}`,
  ),
  figure("priceEffect", "Price effect", money, ({ cell }) => `${cell("volumeNext")}*(${cell("priceNext")}-${cell("priceStep")})`),
  ...[
    figure("freeMarketEffect", "Market size effect order-free", money, ({ cell }) =>
      orderFree(cell, marketFactor, shareFactor, priceFactor),
    ),
    figure("freeShareEffect", "Market share effect order-free", money, ({ cell }) =>
      orderFree(cell, shareFactor, marketFactor, priceFactor),
    ),
    figure("freePriceEffect", "Price effect order-free", money, ({ cell }) => orderFree(cell, priceFactor, marketFactor, shareFactor)),
    figure("marketLogistic", "Market at the end along an S-curve", volume, logisticMarket),
    figure("yearsToPotential", "Years until the market is at its potential", duration, ({ cell }) => {
      const rate = `(${cell("growthFactor")}-1)`;
      const years = yearsToCeiling(cell("sizeStep"), cell("potentialStep"), rate);
      return `IF(${cell("capped")}=1,${years},"")`;
    }),
    /** What the market brings to the shared goal. */
    figure(
      "contributionNext",
      "Contribution at the end",
      money,
      ({ cell }) => `IF(${cell("marginKnown")}=1,${cell("revenueNext")}*${cell("marginStep")},"")`,
    ),
  ].map(later),
];

type Cell = FormulaSheet["cell"];

function data({ cell, language }: FormulaSheet): string {
  const words = dataWords[language];
  const names = missingWords[language];
  const lacks = [
    [`${cell("sizeStep")}<0`, names.marketSize],
    [isBlank(cell("marketGrowth")), names.marketGrowth],
    [`AND(${isBlank(cell("share"))},${isBlank(cell("volume"))})`, names.share],
    [isBlank(cell("price")), names.price],
    [isBlank(cell("source")), names.source],
    [isBlank(cell("sourceDate")), names.sourceDate],
  ].map(([condition, name]) => `IF(${condition},${quoted(`, ${name}`)},"")`);
  const missing = `${quoted(words.missing)}&MID(${lacks.join("&")},3,200)`;
  return `IF(${cell("filled")}=0,"",IF(${cell("valid")}=0,${quoted(words.mistake)},IF(${cell("complete")}=1,${quoted(words.complete)},${missing})))`;
}

function consistency({ cell, language }: FormulaSheet): string {
  const words = dataWords[language];
  return `IF(${cell("computable")}=0,"",IF(${cell("inconsistentStep")}=1,${quoted(words.inconsistent)},${quoted(words.consistent)}))`;
}

/** A factor of revenue, now and at the end. */
interface Factor {
  readonly now: string;
  readonly next: string;
}
const marketFactor: Factor = { now: "sizeStep", next: "marketNext" };
const shareFactor: Factor = { now: "shareStep", next: "shareUsed" };
const priceFactor: Factor = { now: "priceStep", next: "priceNext" };

/** The change of one factor times the mean of the others over all six orders. */
function orderFree(cell: Cell, changing: Factor, one: Factor, other: Factor): string {
  const [a, b, a1, b1] = [cell(one.now), cell(other.now), cell(one.next), cell(other.next)];
  return `(${cell(changing.next)}-${cell(changing.now)})*(${a}*${b}/3+(${a1}*${b}+${a}*${b1})/6+${a1}*${b1}/3)`;
}

/** Blank where there is no such curve: the market must grow, and be below its potential after the first year. */
function logisticMarket({ cell }: FormulaSheet): string {
  const potential = cell("potentialStep");
  const afterOne = `(${cell("sizeStep")}*${cell("growthFactor")})`;
  const room = `(${potential}/${cell("sizeStep")}-1)`;
  const steepness = `LN(${room}/(${potential}/${afterOne}-1))`;
  const size = `MIN(${potential},${potential}/(1+${room}*EXP(-1*${steepness}*${cell("yearsStep")})))`;
  const exists = `AND(${cell("capped")}=1,${cell("growthFactor")}>1,${cell("sizeStep")}>0,${afterOne}<${potential})`;
  return `IF(${exists},IFERROR(${size},""),"")`;
}

function marketUncapped({ cell }: FormulaSheet): string {
  return `${cell("sizeStep")}*${cell("growthFactor")}^${cell("yearsStep")}`;
}

function marketNext(sheet: FormulaSheet): string {
  const free = marketUncapped(sheet);
  return `IF(${sheet.cell("capped")}=1,MIN(${sheet.cell("potentialStep")},${free}),${free})`;
}

function plannedShare(cell: Cell): string {
  return `IF(ISNUMBER(${cell("shareNext")}),${cell("shareNext")},${cell("shareStep")})`;
}

function growthFrom(cell: Cell, next: string): string {
  return `IF(${cell("revenueBase")}=0,"",${cell(next)}/${cell("revenueBase")}-1)`;
}
