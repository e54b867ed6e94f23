import { column, columnOf, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { money, rate, stepNumber, text } from "../../table/kinds";
import { isFilled, isOneOf, nameKey, roundedDown } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { inEachLanguage } from "../../table/choice";
import { phasingGrowth, phasingGrowthWords } from "../words";

export const phasingInputs = [
  required(column("name", "Name", text, 24)),
  column("year", "Year", money, 14),
  column("target", "Target", text, 30),
  column("growth", "Growth", phasingGrowth, 12),
  column("firstGrowth", "First growth", rate, 12),
  column("unit", "Unit", money, 10),
];

/** While all of its months are in order. */
const figure = columnOf((sheet, formula) => `IF(${sheet.cell("readyStep")}=1,${formula},"")`);
/** Also needs a month that is done, and something sold in the same months of last year. */
const whileGrowing = columnOf((sheet, formula) => `IF(ISNUMBER(${sheet.cell("yearToDateGrowth")}),${formula},"")`);

/** The year's figures (PLAN.md, "Phasing of a year"), over the rows of Months. */
export const phasingFigures = [
  figure("yearTotal", "Year in whole units", money, ({ cell }) => cell("yearStep")),
  figure("monthsDone", "Months done", stepNumber, ({ cell }) => cell("doneStep")),
  figure("yearToDate", "Year to date", money, ({ cell }) => cell("actualSum")),
  figure("yearToDateGrowth", "Growth to date", rate, ({ cell }) =>
    ifAbove(cell("lastDone"), `IF(${cell("doneStep")}=0,"",${cell("actualSum")}/${cell("lastDone")}-1)`),
  ),
  figure("remaining", "Still to sell", money, ({ cell }) => `${cell("yearStep")}-${cell("actualSum")}`),
  figure("remainingGrowth", "Growth still needed", rate, ({ cell }) =>
    ifAbove(lastOthers(cell), `(${cell("yearStep")}-${cell("actualSum")})/${lastOthers(cell)}-1`),
  ),
  whileGrowing("projection", "Projection", money, ({ cell }) => `${cell("actualSum")}+(1+${cell("yearToDateGrowth")})*${lastOthers(cell)}`),
  whileGrowing("projectionGap", "Projection less year", money, ({ cell }) => `${cell("projection")}-${cell("yearStep")}`),
  figure("runRate", "Run rate", money, ({ cell }) => ifAbove(cell("doneStep"), `${cell("actualSum")}/${cell("doneStep")}*12`)),
  step("key", "Calc key", ({ cell }) => nameKey(cell("name"))),
  /** 1: nothing in the row is refused, and no other has its name. */
  validStep(phasingInputs, ({ cell, column: whole }) => [
    `SUMPRODUCT(--EXACT(${whole("phasing", "key")},${cell("key")}))=1`,
    `IF(ISNUMBER(${cell("year")}),N(${cell("year")})>0,${isFilled(cell("target"))})`,
    `IF(ISNUMBER(${cell("unit")}),N(${cell("unit")})>0,TRUE)`,
    `IF(${isRising(cell)},ISNUMBER(${cell("firstGrowth")}),TRUE)`,
  ]),
  step(
    "amountStep",
    "Calc amount",
    (sheet) => `IF(${sheet.cell("valid")}=1,IF(ISNUMBER(${sheet.cell("year")}),N(${sheet.cell("year")}),${ofTarget(sheet)}),0)`,
  ),
  step("unitStep", "Calc unit", ({ cell }) => `IF(${cell("valid")}=1,IF(ISNUMBER(${cell("unit")}),N(${cell("unit")}),1),1)`),
  step("unitsStep", "Calc units", ({ cell }) => roundedDown(`(${cell("amountStep")}/${cell("unitStep")}+0.5)`)),
  step("yearStep", "Calc year", ({ cell }) => `${cell("unitsStep")}*${cell("unitStep")}`),
  step("rows", "Calc months", (sheet) => overMonths(sheet)),
  step("goodRows", "Calc good months", (sheet) => overMonths(sheet, "valid")),
  step("lastSum", "Calc last year", (sheet) => overMonths(sheet, "lastStep")),
  step("lastLater", "Calc last year later", (sheet) => overMonths(sheet, "lastStep", "laterStep")),
  step("doneStep", "Calc months done", (sheet) => overMonths(sheet, "hasActual")),
  step("actualSum", "Calc actual", (sheet) => overMonths(sheet, "actualStep")),
  step("lastDone", "Calc last year done", (sheet) => overMonths(sheet, "hasActual", "lastStep")),
  /** The months that are done are 1 to so many: their numbers add up to that. */
  step("doneNumbers", "Calc done numbers", (sheet) => overMonths(sheet, "hasActual", "monthStep")),
  /** A month's plan is last year's, times `levelStep` and, for each month after the first, `riseStep` more. */
  step(
    "levelStep",
    "Calc level",
    ({ cell }) => `IF(${cell("lastSum")}>0,IF(${isRising(cell)},1+N(${cell("firstGrowth")}),${cell("yearStep")}/${cell("lastSum")}),0)`,
  ),
  step(
    "riseStep",
    "Calc rise",
    ({ cell }) =>
      `IF(AND(${isRising(cell)},${cell("lastLater")}>0),(${cell("yearStep")}-${cell("lastSum")}*(1+N(${cell("firstGrowth")})))/${cell("lastLater")},0)`,
  ),
  step("below", "Calc below zero", (sheet) => overMonths(sheet, "below")),
  step("readyStep", "Calc ready", ({ cell }) => {
    const together = [
      `${cell("valid")}=1`,
      `${cell("rows")}=12`,
      `${cell("goodRows")}=12`,
      `${cell("unitsStep")}>0`,
      `${cell("lastSum")}>0`,
      `${cell("doneNumbers")}=${cell("doneStep")}*(${cell("doneStep")}+1)/2`,
      `IF(${isRising(cell)},${cell("lastLater")}>0,TRUE)`,
      `${cell("below")}=0`,
    ];
    return `IF(AND(${together.join(",")}),1,0)`;
  }),
];

type Cell = FormulaSheet["cell"];

function isRising(cell: Cell): string {
  return isOneOf(cell("growth"), ["rising", ...inEachLanguage(phasingGrowthWords, "rising")]);
}

function lastOthers(cell: Cell): string {
  return `(${cell("lastSum")}-${cell("lastDone")})`;
}

function ifAbove(amount: string, formula: string): string {
  return `IF(${amount}>0,${formula},"")`;
}

/** The sum over the months of this row; of the columns' product. */
function overMonths(sheet: FormulaSheet, ...keys: readonly string[]): string {
  if (!sheet.has("months")) return "0";
  const own = `EXACT(${sheet.column("months", "key")},${sheet.cell("key")})`;
  return keys.length === 0 ? `SUMPRODUCT(--${own})` : `SUMPRODUCT(${[own, ...keys.map((key) => sheet.column("months", key))].join("*")})`;
}

/** What the target asks for in its last year; 0 while it cannot be computed, or when two have its label. */
function ofTarget(sheet: FormulaSheet): string {
  if (!sheet.has("targets")) return "0";
  const { cell, column: whole } = sheet;
  const own = `EXACT(${whole("targets", "label")},${cell("target")})*${whole("targets", "computable")}`;
  const rows = whole("targets", "rowStep");
  const revenue = `SUMIF(${rows},SUMPRODUCT(${own}*${rows}),${whole("targets", "requiredRevenue")})`;
  return `IFERROR(IF(SUMPRODUCT(${own})=1,${revenue},0),0)`;
}
