import { column, columnOf, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { calendarYear, money, rate, share, volume } from "../../table/kinds";
import { isWithin, nameKey } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { market } from "../kinds/market";

export const historyInputs = [
  required(column("segment", "Segment", market, 24)),
  required(column("year", "Year", calendarYear, 8)),
  column("revenue", "Revenue", money, 14),
  column("volume", "Volume", volume, 14),
  column("marketSize", "Market size", volume, 14),
];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What a year of a market was, beside the year before. */
export const historyFigures = [
  figure("growth", "Revenue growth", rate, (sheet) => {
    const before = ofYearBefore(sheet, "revenueStep");
    return `IF(AND(${sheet.cell("hasRevenue")}=1,${ofYearBefore(sheet, "hasRevenue")}=1),IF(${before}=0,"",${sheet.cell("revenueStep")}/${before}-1),"")`;
  }),
  figure(
    "share",
    "Share",
    share,
    ({ cell }) =>
      `IF(AND(${cell("hasVolume")}=1,${cell("hasSize")}=1),IF(${cell("sizeStep")}=0,"",${cell("volumeStep")}/${cell("sizeStep")}),"")`,
  ),
  step("key", "Calc key", ({ cell }) => nameKey(cell("segment"))),
  step("yearNumber", "Calc year number", ({ cell }) => `IF(ISNUMBER(${cell("year")}),${cell("year")},0)`),
  /** 1: nothing in the row is refused, its market is there, and no other row is about the same year. */
  validStep(historyInputs, ({ cell, column: whole }) => {
    const [ownVolume, size] = [cell("volume"), cell("marketSize")];
    return [
      `IF(AND(ISNUMBER(${ownVolume}),ISNUMBER(${size})),${isWithin(`N(${ownVolume})`, `N(${size})`)},TRUE)`,
      `SUMPRODUCT(EXACT(${whole("history", "key")},${cell("key")})*(${whole("history", "yearNumber")}=${cell("yearNumber")}))=1`,
    ];
  }),
  /** 0 for a row that is refused. */
  step("yearStep", "Calc year", ({ cell }) => `IF(${cell("valid")}=1,${cell("yearNumber")},0)`),
  ...known("revenue", "hasRevenue", "revenueStep", "revenue"),
  ...known("volume", "hasVolume", "volumeStep", "volume"),
  ...known("marketSize", "hasSize", "sizeStep", "market size"),
];

/** 1 where the amount is known, and the amount or 0. */
function known<const Has extends string, const Amount extends string>(input: string, has: Has, amount: Amount, name: string) {
  return [
    step(has, `Calc ${name} known`, ({ cell }) => `IF(${cell("valid")}=1,IF(ISNUMBER(${cell(input)}),1,0),0)`),
    step(amount, `Calc ${name}`, ({ cell }) => `IF(${cell(has)}=1,${cell(input)},0)`),
  ];
}

function ofYearBefore({ cell, column: whole }: FormulaSheet, key: string): string {
  const isSame = `EXACT(${whole("history", "key")},${cell("key")})`;
  return `SUMPRODUCT(${isSame}*(${whole("history", "yearStep")}=${cell("yearStep")}-1)*${whole("history", key)})`;
}
