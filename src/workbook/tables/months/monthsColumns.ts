import { column, columnOf, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { money, month, rate, signedMoney, text } from "../../table/kinds";
import { nameKey, roundedDown } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";

export const monthsInputs = [
  required(column("phasing", "Phasing", text, 24)),
  required(column("month", "Month", month, 9)),
  required(column("lastYear", "Last year", money, 14)),
  column("actual", "Actual", money, 14),
];

/** While the year of its phasing can be spread. */
const figure = columnOf((sheet, formula) => `IF(${sheet.cell("readyStep")}=1,${formula},"")`);
const whileDone = columnOf((sheet, formula) => `IF(AND(${sheet.cell("readyStep")}=1,${sheet.cell("hasActual")}=1),${formula},"")`);

/** Each month beside last year's (PLAN.md, "Phasing of a year"). */
export const monthsFigures = [
  figure("planned", "Planned", money, (sheet) => {
    const { cell } = sheet;
    return `(${cell("whole")}+IF(${rank(sheet)}<${cell("left")},1,0))*${ofPhasing(sheet, "unitStep")}`;
  }),
  figure("growth", "Growth planned", rate, ({ cell }) => overLast(cell, cell("planned"))),
  whileDone("actualGrowth", "Growth achieved", rate, ({ cell }) => overLast(cell, cell("actual"))),
  whileDone("difference", "Actual less planned", signedMoney, ({ cell }) => `${cell("actual")}-${cell("planned")}`),
  figure("expected", "Expected", money, ({ cell }) => {
    const growth = cell("growthSoFar");
    return `IF(${cell("hasActual")}=1,${cell("actual")},IF(ISNUMBER(${growth}),(1+N(${growth}))*${cell("lastStep")},""))`;
  }),
  step("key", "Calc key", ({ cell }) => nameKey(cell("phasing"))),
  step("monthNumber", "Calc month number", ({ cell }) => `IF(ISNUMBER(${cell("month")}),N(${cell("month")}),0)`),
  /** 1: nothing in the row is refused, its phasing is there, and no other row is about the same month. */
  validStep(monthsInputs, ({ cell, column: whole }) => [
    `SUMPRODUCT(--EXACT(${whole("phasing", "key")},${cell("key")}))>0`,
    `${cell("key")}<>";;"`,
    `SUMPRODUCT(EXACT(${whole("months", "key")},${cell("key")})*(${whole("months", "monthNumber")}=${cell("monthNumber")}))=1`,
  ]),
  step("monthStep", "Calc month", ({ cell }) => `IF(${cell("valid")}=1,${cell("monthNumber")},0)`),
  /** Months after the first. */
  step("laterStep", "Calc months later", ({ cell }) => `IF(${cell("valid")}=1,${cell("monthNumber")}-1,0)`),
  step("lastStep", "Calc last year", ({ cell }) => `IF(${cell("valid")}=1,N(${cell("lastYear")}),0)`),
  step("hasActual", "Calc done", ({ cell }) => `IF(${cell("valid")}=1,IF(ISNUMBER(${cell("actual")}),1,0),0)`),
  step("actualStep", "Calc actual", ({ cell }) => `IF(${cell("hasActual")}=1,N(${cell("actual")}),0)`),
  /** The month in units, before it is rounded. */
  step("shape", "Calc shape", (sheet) => {
    const level = `(${ofPhasing(sheet, "levelStep")}+${ofPhasing(sheet, "riseStep")}*${sheet.cell("laterStep")})`;
    return `${sheet.cell("lastStep")}*${level}/MAX(${ofPhasing(sheet, "unitStep")},10^(0-300))`;
  }),
  step("below", "Calc below zero", (sheet) => {
    const amount = ofPhasing(sheet, "amountStep");
    return `IF(${sheet.cell("shape")}*${ofPhasing(sheet, "unitStep")}<(0-0.000000001)*MAX(1,${amount}),1,0)`;
  }),
  step("whole", "Calc whole units", ({ cell }) => roundedDown(cell("shape"))),
  step("rest", "Calc rest", ({ cell }) => `MAX(0,${cell("shape")}-${cell("whole")})`),
  /** Units of the year that the whole ones leave. */
  step("left", "Calc units left", (sheet) => {
    const own = `EXACT(${sheet.column("months", "key")},${sheet.cell("key")})`;
    return `ROUND(${ofPhasing(sheet, "unitsStep")}-SUMPRODUCT(${own}*${sheet.column("months", "whole")}),0)`;
  }),
  step("readyStep", "Calc ready", (sheet) => `IF(${sheet.cell("valid")}=1,${ofPhasing(sheet, "readyStep")},0)`),
  step("growthSoFar", "Calc growth to date", (sheet) => {
    const done = ofPhasing(sheet, "lastDone");
    return `IF(${done}>0,${ofPhasing(sheet, "actualSum")}/${done}-1,"")`;
  }),
];

type Cell = FormulaSheet["cell"];

function overLast(cell: Cell, amount: string): string {
  return `IF(${cell("lastStep")}=0,"",${amount}/${cell("lastStep")}-1)`;
}

/** A step of the phasing that the month is of. */
function ofPhasing({ cell, column: whole }: FormulaSheet, key: string): string {
  return `SUMPRODUCT(EXACT(${whole("phasing", "key")},${cell("key")})*${whole("phasing", key)})`;
}

/** How many months have a larger rest, or the same and come earlier: those get a unit before this one. */
function rank(sheet: FormulaSheet): string {
  const { cell, column: whole } = sheet;
  const own = `EXACT(${whole("months", "key")},${cell("key")})`;
  const more = `(${whole("months", "rest")}-${cell("rest")})`;
  const slack = `(10^(0-15)*MAX(1,${ofPhasing(sheet, "unitsStep")})+0.000000001)`;
  const isEarlier = `(ABS${more}<=${slack})*(${whole("months", "monthStep")}<${cell("monthStep")})`;
  return `SUMPRODUCT(${own}*((${more}>${slack})+${isEarlier}))`;
}
