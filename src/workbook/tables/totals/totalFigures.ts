import { money, rate, stepNumber } from "../../table/kinds";
import { columnOf, step } from "../../table/column";
import { planYears } from "../settings/planYears";
import type { FormulaSheet } from "../../table/formulaSheet";

/** Only when every market can be computed: a sum that leaves one out in silence says nothing. */
const total = columnOf((sheet, formula) => `IF(${sheet.cell("computable")}=1,${formula},"")`);
/** Where a target on all markets has figures. */
const compared = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("companies")}=1),${formula},"")`);
const split = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("oneUnit")}=1),${formula},"")`);
const always = columnOf((_, formula) => formula);

/** The portfolio (MODEL.md section 3), and top-down against bottom-up (section 4). */
export const totalFigures = [
  always("segments", "Markets", stepNumber, ({ column }) => `SUM(${column("markets", "filled")})`),
  always("computed", "Markets with figures", stepNumber, ({ column }) => `SUM(${column("markets", "computable")})`),
  sum("revenueBase", "Revenue now"),
  sum("revenueNext", "Revenue at the end"),
  total("growth", "Growth", rate, ({ cell }) => growthTo(cell, "revenueNext")),
  sum("marketSizeEffect", "Market size effect"),
  sum("marketShareEffect", "Market share effect"),
  sum("priceEffect", "Price effect"),
  sum("freeMarketEffect", "Market size effect order-free"),
  sum("freeShareEffect", "Market share effect order-free"),
  sum("freePriceEffect", "Price effect order-free"),
  split(
    "pureVolume",
    "Pure volume",
    money,
    ({ cell, column }) => `(SUM(${column("markets", "volumeNext")})-SUM(${column("markets", "volumeBase")}))*${cell("meanPrice")}`,
  ),
  split(
    "mix",
    "Mix",
    money,
    ({ cell, column }) => `SUM(${column("markets", "volumeAtBaseStep")})-SUM(${column("markets", "volumeNext")})*${cell("meanPrice")}`,
  ),
  sum("revenueUncapped", "Revenue without ceiling"),
  sum("cutByCeiling", "Cut by the ceiling"),
  total(
    "newSegments",
    "Of which new markets",
    money,
    ({ column }) => `SUMIF(${column("markets", "revenueBase")},0,${column("markets", "revenueNext")})`,
  ),
  total(
    "lostSegments",
    "Of which lost markets",
    money,
    ({ column }) => `0-SUMIF(${column("markets", "revenueNext")},0,${column("markets", "revenueBase")})`,
  ),
  sum("baselineRevenue", "Baseline revenue"),
  sum("marketCeiling", "Market ceiling"),
  sum("potentialCeiling", "Potential ceiling"),
  total("growthCeiling", "Growth ceiling", rate, ({ cell }) => growthTo(cell, "potentialCeiling")),
  compared("topDown", "Top-down", money, ({ column }) => `SUM(${column("targets", "companyRevenue")})`),
  compared("bottomUp", "Bottom-up", money, bottomUp),
  compared("difference", "Difference", money, ({ cell }) => `${cell("topDown")}-${cell("bottomUp")}`),
  compared("differencePoints", "Difference in points a year", rate, (sheet) => {
    const { cell } = sheet;
    const perYear = (revenue: string): string => `(${cell(revenue)}/${cell("revenueBase")})^(1/${planYears(sheet)})`;
    return `IF(${cell("revenueBase")}=0,"",IFERROR(${perYear("topDown")}-${perYear("bottomUp")},""))`;
  }),
  /** 1: there are markets, and all can be computed. */
  step("computable", "Calc computable", ({ cell }) => `IF(AND(${cell("segments")}>0,${cell("segments")}=${cell("computed")}),1,0)`),
  /** 1: all markets name the same unit, and there is volume to take a mean price of. */
  step(
    "oneUnit",
    "Calc one unit",
    ({ cell, column }) =>
      `IF(AND(SUM(${column("markets", "unitRows")})=${cell("segments")}^2,SUM(${column("markets", "volumeStep")})>0),1,0)`,
  ),
  step(
    "meanPrice",
    "Calc mean price",
    ({ column }) => `IFERROR(SUM(${column("markets", "revenueBase")})/SUM(${column("markets", "volumeBase")}),0)`,
  ),
  step("companies", "Calc company targets", ({ column }) => `SUM(${column("targets", "companyRow")})`),
];

function sum<const Key extends string>(key: Key, header: string) {
  return total(key, header, money, ({ column }) => `SUM(${column("markets", key)})`);
}

/** Baseline and what is proven of every market, and in place of that its own target, where it has one. */
function bottomUp(sheet: FormulaSheet): string {
  const { cell, column } = sheet;
  const own = `SUM(${column("targets", "ownAbove")})`;
  if (!sheet.has("hypotheses")) return `${cell("baselineRevenue")}+${own}`;
  const proven = column("hypotheses", "proven");
  const ofOne = `IF(${cell("segments")}=1,SUM(${proven}),SUMPRODUCT((${column("hypotheses", "named")}=1)*${proven}))`;
  return `${cell("baselineRevenue")}+${ofOne}+${own}`;
}

function growthTo(cell: FormulaSheet["cell"], key: string): string {
  return `IF(${cell("revenueBase")}=0,"",${cell(key)}/${cell("revenueBase")}-1)`;
}
