import { column, columnOf, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { rate, share, text } from "../../table/kinds";
import { nameKey } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { market } from "../kinds/market";
import { planYears } from "../settings/planYears";

export const competitorInputs = [
  required(column("segment", "Segment", market, 24)),
  required(column("name", "Competitor", text, 24)),
  required(column("share", "Share", share, 12)),
  /** A year, in volume. */
  required(column("growth", "Announced growth", rate, 18)),
  column("source", "Source", text, 28),
];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What a competitor's plan comes to (MODEL.md section 4, zero-sum check). */
export const competitorFigures = [
  figure("shareNext", "Implied share at the end", share, (sheet) => {
    const { cell } = sheet;
    const next = ofMarket(sheet, "marketNextStep");
    return `IF(${next}>0,${ofMarket(sheet, "sizeStep")}*${cell("shareStep")}*${cell("factor")}^${planYears(sheet)}/${next},"")`;
  }),
  step("key", "Calc key", ({ cell }) => nameKey(cell("segment"))),
  /** 1: nothing in the row is refused, and its market is there. */
  validStep(competitorInputs),
  step("shareStep", "Calc share", ({ cell }) => `IF(${cell("valid")}=1,${cell("share")},0)`),
  step("factor", "Calc factor", ({ cell }) => `IF(${cell("valid")}=1,1+${cell("growth")},1)`),
];

/** A figure of the competitor's market. */
function ofMarket({ cell, column: whole }: FormulaSheet, key: string): string {
  return `SUMPRODUCT(EXACT(${whole("markets", "key")},${cell("key")})*${whole("markets", key)})`;
}
