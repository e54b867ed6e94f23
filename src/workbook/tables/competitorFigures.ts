import { largestRate } from "../../domain/ground/limits";
import { columnOf, step } from "./figureColumn";
import { hasNoError, isBlankOrBetween, isFilled, nameKey } from "./sheetFormula";
import { planYears } from "./settingsTable";
import type { FormulaSheet, TableColumn } from "./tableSchema";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What a competitor's plan comes to (MODEL.md section 4, zero-sum check). */
export const competitorFigures: readonly TableColumn[] = [
  figure("shareNext", "Implied share at the end", "Aandeel volgens plan aan het eind", "share", (sheet) => {
    const { cell } = sheet;
    const next = ofMarket(sheet, "marketNextStep");
    return `IF(${next}>0,${ofMarket(sheet, "sizeStep")}*${cell("shareStep")}*${cell("factor")}^${planYears(sheet)}/${next},"")`;
  }),
  step("key", "Calc key", "Reken sleutel", ({ cell }) => nameKey(cell("segment"))),
  /** 1: nothing in the row is refused, and its market is there. */
  step("valid", "Calc valid", "Reken geldig", ({ cell, column }) => {
    const isThere = `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))>0`;
    const checks = [
      isFilled(cell("name")),
      `ISNUMBER(${cell("share")})`,
      isBlankOrBetween(cell("share"), 0, 1),
      `ISNUMBER(${cell("growth")})`,
      isBlankOrBetween(cell("growth"), -1, largestRate),
      hasNoError(["id", "source"].map(cell)),
      isThere,
      `${cell("key")}<>";;"`,
    ];
    return `IF(IFERROR(AND(${checks.join(",")}),FALSE),1,0)`;
  }),
  step("shareStep", "Calc share", "Reken aandeel", ({ cell }) => `IF(${cell("valid")}=1,${cell("share")},0)`),
  step("factor", "Calc factor", "Reken factor", ({ cell }) => `IF(${cell("valid")}=1,1+${cell("growth")},1)`),
];

/** A figure of the competitor's market. */
function ofMarket({ cell, column }: FormulaSheet, key: string): string {
  return `SUMPRODUCT(EXACT(${column("markets", "key")},${cell("key")})*${column("markets", key)})`;
}
