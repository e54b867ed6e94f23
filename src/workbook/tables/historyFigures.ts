import { earliestYear, largestAmount, latestYear } from "../../domain/ground/limits";
import { columnOf, step } from "./figureColumn";
import { hasNoError, isBlankOrBetween, isWithin, nameKey } from "./sheetFormula";
import type { FormulaSheet, TableColumn } from "./tableSchema";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What a year of a market was, beside the year before. */
export const historyFigures: readonly TableColumn[] = [
  figure("growth", "Revenue growth", "Omzetgroei", "rate", (sheet) => {
    const before = ofYearBefore(sheet, "revenueStep");
    return `IF(AND(${sheet.cell("hasRevenue")}=1,${ofYearBefore(sheet, "hasRevenue")}=1),IF(${before}=0,"",${sheet.cell("revenueStep")}/${before}-1),"")`;
  }),
  figure(
    "share",
    "Share",
    "Aandeel",
    "share",
    ({ cell }) =>
      `IF(AND(${cell("hasVolume")}=1,${cell("hasSize")}=1),IF(${cell("sizeStep")}=0,"",${cell("volumeStep")}/${cell("sizeStep")}),"")`,
  ),
  step("key", "Calc key", "Reken sleutel", ({ cell }) => nameKey(cell("segment"))),
  step("yearNumber", "Calc year number", "Reken jaartal", ({ cell }) => `IF(ISNUMBER(${cell("year")}),${cell("year")},0)`),
  /** 1: nothing in the row is refused, its market is there, and no other row is about the same year. */
  step("valid", "Calc valid", "Reken geldig", (sheet) => `IF(IFERROR(AND(${validity(sheet).join(",")}),FALSE),1,0)`),
  /** 0 for a row that is refused. */
  step("yearStep", "Calc year", "Reken jaar", ({ cell }) => `IF(${cell("valid")}=1,${cell("yearNumber")},0)`),
  ...known("revenue", "hasRevenue", "revenueStep", ["revenue", "omzet"]),
  ...known("volume", "hasVolume", "volumeStep", ["volume", "volume"]),
  ...known("marketSize", "hasSize", "sizeStep", ["market size", "marktomvang"]),
];

/** 1 where the amount is known, and the amount or 0. */
function known(input: string, has: string, amount: string, [en, nl]: readonly [string, string]): readonly TableColumn[] {
  return [
    step(has, `Calc ${en} known`, `Reken ${nl} bekend`, ({ cell }) => `IF(${cell("valid")}=1,IF(ISNUMBER(${cell(input)}),1,0),0)`),
    step(amount, `Calc ${en}`, `Reken ${nl}`, ({ cell }) => `IF(${cell(has)}=1,${cell(input)},0)`),
  ];
}

function validity({ cell, column }: FormulaSheet): readonly string[] {
  const year = cell("yearNumber");
  const [volume, size] = [cell("volume"), cell("marketSize")];
  return [
    `${year}>=${earliestYear}`,
    `${year}<=${latestYear}`,
    `${year}=INT(${year})`,
    ...["revenue", "volume", "marketSize"].map((key) => isBlankOrBetween(cell(key), 0, largestAmount)),
    `IF(AND(ISNUMBER(${volume}),ISNUMBER(${size})),${isWithin(`N(${volume})`, `N(${size})`)},TRUE)`,
    `SUMPRODUCT(EXACT(${column("history", "key")},${cell("key")})*(${column("history", "yearNumber")}=${year}))=1`,
    `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))>0`,
    `${cell("key")}<>";;"`,
    hasNoError([cell("id")]),
  ];
}

function ofYearBefore({ cell, column }: FormulaSheet, key: string): string {
  const isSame = `EXACT(${column("history", "key")},${cell("key")})`;
  return `SUMPRODUCT(${isSame}*(${column("history", "yearStep")}=${cell("yearStep")}-1)*${column("history", key)})`;
}
