import { smartGaps, type SmartGap } from "../../../domain/goal/commonGoal";
import { columnOf, step, type InputColumn } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { money, rate, share, signedMoney, stepNumber, text } from "../../table/kinds";
import { exceeds, isBlank, quoted } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { sharedGoalWords, smartWords } from "../words";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);
/** Only when every market has a margin: a sum that leaves one out in silence says nothing. */
const compared = columnOf(({ cell }, formula) => `IF(${cell("valid")}=1,IF(${cell("missingMarkets")}=0,${formula},""),"")`);

/** The goal against the sum of the markets (PLAN.md, "Shared goal"). */
export function sharedGoalFigures(inputs: readonly InputColumn[]) {
  return [
    figure(
      "missingMarkets",
      "Markets without a margin",
      stepNumber,
      ({ column }) =>
        `SUM(${column("markets", "filled")})-SUMPRODUCT(${column("markets", "computable")}*${column("markets", "marginKnown")})`,
    ),
    compared("marketRevenue", "Revenue of the markets", money, ({ column }) => `SUM(${column("markets", "revenueNext")})`),
    compared("contribution", "Contribution of the markets", money, ({ column }) => `SUM(${column("markets", "contributionNext")})`),
    compared("profit", "Profit of the markets", signedMoney, ({ cell }) => `${cell("contribution")}-N(${cell("fixedCosts")})`),
    compared("marketMargin", "Margin of the markets", rate, ({ cell }) => ratio(cell("profit"), cell("marketRevenue"))),
    compared("revenueGap", "Short in revenue", signedMoney, ({ cell }) => `${cell("revenue")}-${cell("marketRevenue")}`),
    compared("profitGap", "Short in profit", signedMoney, ({ cell }) => `${cell("revenue")}*${cell("margin")}-${cell("profit")}`),
    compared("verdict", "Verdict", text, verdict, 22),
    compared("revenueForMargin", "Revenue that the margin needs", money, ({ cell }) => {
      const own = ratio(cell("contribution"), cell("marketRevenue"));
      const above = exceeds(`N(${own})`, cell("margin"));
      return `IF(${cell("marketRevenue")}=0,"",IF(${above},N(${cell("fixedCosts")})/(N(${own})-${cell("margin")}),""))`;
    }),
    figure("smart", "SMART", text, smart, 26),
    figure("attainment", "Reached", share, attainment),
    /** 1: somebody has filled something in. */
    step("filled", "Calc row", ({ cell }) => `IF(IFERROR(LEN(TRIM(${inputs.map(({ key }) => cell(key)).join("&")}))>0,TRUE),1,0)`),
    /** 1: nothing in the row is refused, and there is no second goal. */
    validStep(inputs, ({ cell, column }) => [`N(${cell("revenue")})>0`, `SUM(${column("sharedGoals", "filled")})=1`]),
    step("attainmentKnown", "Calc reached known", ({ cell }) => `IF(ISNUMBER(${cell("attainment")}),1,0)`),
    step("attainmentStep", "Calc reached", ({ cell }) => `N(${cell("attainment")})`),
  ];
}

function verdict({ cell, language }: FormulaSheet): string {
  const words = sharedGoalWords[language];
  const revenueShort = exceeds(cell("revenue"), cell("marketRevenue"));
  const profitShort = exceeds(`${cell("revenue")}*${cell("margin")}`, cell("profit"));
  const said = (short: string, otherwise: string): string => `IF(${profitShort},${quoted(short)},${quoted(otherwise)})`;
  return `IF(${revenueShort},${said(words["both-short"], words["revenue-short"])},${said(words["profit-short"], words.met)})`;
}

function smart({ cell, column, language }: FormulaSheet): string {
  const words = smartWords[language];
  const isKnown = `AND(SUM(${column("markets", "filled")})>0,SUM(${column("markets", "filled")})=SUM(${column("markets", "computable")}))`;
  const lacks: Readonly<Record<SmartGap, string>> = {
    owner: isBlank(cell("owner")),
    date: isBlank(cell("due")),
    reachable: `IF(${isKnown},${exceeds(cell("revenue"), `SUM(${column("markets", "potentialCeiling")})`)},FALSE)`,
  };
  const missing = smartGaps.map((gap) => `IF(${lacks[gap]},${quoted(`, ${words[gap]}`)},"")`).join("&");
  const isAny = `OR(${smartGaps.map((gap) => lacks[gap]).join(",")})`;
  return `IF(${isAny},${quoted(words.missing)}&MID(${missing},3,200),${quoted(words.complete)})`;
}

/** Of revenue and profit the one that is further behind. */
function attainment({ cell }: FormulaSheet): string {
  const wanted = `(${cell("revenue")}*${cell("margin")})`;
  const [revenue, profit] = [cell("revenueReached"), cell("profitReached")];
  const ofProfit = `IF(${wanted}=0,IF(N(${profit})>=0,1,0),N(${profit})/${wanted})`;
  return `IF(AND(ISNUMBER(${revenue}),ISNUMBER(${profit})),MAX(0,MIN(1,N(${revenue})/${cell("revenue")},${ofProfit})),"")`;
}

function ratio(part: string, whole: string): string {
  return `IF(${whole}=0,"",${part}/${whole})`;
}
