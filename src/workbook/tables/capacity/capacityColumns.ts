import { column, columnOf, later, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { longRamp, money, month, rate, share, stepNumber, text } from "../../table/kinds";
import { isFilled, nameKey, roundedUp } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { allKey, optionalScope, scopeKey } from "../kinds/market";
import { effectiveMonths, numberOr } from "./effectiveMonths";

export const capacityInputs = [
  required(column("name", "Team", text, 24)),
  column("scope", "Segment", optionalScope, 20),
  column("target", "Target", money, 14),
  column("attrition", "Attrition", share, 11),
  column("hireProductivity", "Hire productivity", money, 14),
  column("hireRamp", "Hire ramp months", longRamp, 12),
  column("hireStart", "Hire start month", month, 12),
];

/** While all of its people can be counted. */
const figure = columnOf((sheet, formula) => `IF(${sheet.cell("readyStep")}=1,${formula},"")`);
const withTarget = columnOf((sheet, formula) => `IF(AND(${sheet.cell("readyStep")}=1,ISNUMBER(${sheet.cell("target")})),${formula},"")`);

/** What the people can carry, beside what is asked of them (PLAN.md, "Capacity"), over the rows of Sellers. */
export const capacityFigures = [
  figure("sellers", "People", stepNumber, ({ cell }) => cell("rows")),
  figure("capacity", "Capacity", money, ({ cell }) => cell("capacityStep")),
  withTarget("coverage", "Coverage", share, ({ cell }) => `${cell("capacityStep")}/${cell("target")}`),
  withTarget("short", "Short", money, ({ cell }) => cell("shortStep")),
  withTarget(
    "overAssignment",
    "Over-assignment",
    rate,
    ({ cell }) => `IF(AND(${cell("rows")}>0,${cell("quotas")}=${cell("rows")}),${cell("quotaSum")}/${cell("target")}-1,"")`,
  ),
  withTarget("hires", "Hires needed", stepNumber, ({ cell }) => {
    const one = `(${cell("perHire")}*${effectiveMonths(`(13-${numberOr(cell("hireStart"), 1)})`, numberOr(cell("hireRamp"), 0))})`;
    return `IF(${cell("perHire")}=0,"",${roundedUp(`${cell("shortStep")}/${one}`)})`;
  }),
  withTarget("hireBy", "Started by month", stepNumber, ({ cell }) => `IF(N(${cell("hires")})=0,"",${lastMonth(cell)})`),
  step("nameKey", "Calc name key", ({ cell }) => nameKey(cell("name"))),
  /** What a target's scope is matched with; ";;" where it is of no target. */
  step("key", "Calc key", ({ cell }) => scopeKey(cell("scope"))),
  /** 1: nothing in the row is refused, and no other has its name. */
  validStep(capacityInputs, ({ cell, column: whole }) => [
    `SUMPRODUCT(--EXACT(${whole("capacity", "nameKey")},${cell("nameKey")}))=1`,
    `IF(ISNUMBER(${cell("target")}),N(${cell("target")})>0,TRUE)`,
    `OR(ISNUMBER(${cell("hireProductivity")}),AND(ISNUMBER(${cell("hireRamp")})=FALSE,ISNUMBER(${cell("hireStart")})=FALSE))`,
  ]),
  step("keepStep", "Calc kept", ({ cell }) => `IF(${cell("valid")}=1,1-${numberOr(cell("attrition"), 0)}/2,1)`),
  step("targetStep", "Calc target", ({ cell }) => `IF(${cell("valid")}=1,${numberOr(cell("target"), 0)},0)`),
  step("rows", "Calc people", (sheet) => overSellers(sheet)),
  step("goodRows", "Calc good people", (sheet) => overSellers(sheet, "valid")),
  step("capacityStep", "Calc capacity", (sheet) => overSellers(sheet, "capacityStep")),
  step("quotas", "Calc quotas", (sheet) => overSellers(sheet, "hasQuota")),
  step("quotaSum", "Calc quota sum", (sheet) => overSellers(sheet, "quotaStep")),
  step("shortStep", "Calc short", ({ cell }) => `MAX(0,${cell("targetStep")}-${cell("capacityStep")})`),
  /** What a hire brings in a month at full productivity; 0: nobody has said. */
  step(
    "perHire",
    "Calc per hire",
    ({ cell }) => `IF(${cell("valid")}=1,${numberOr(cell("hireProductivity"), 0)}/12*${cell("keepStep")},0)`,
  ),
  step("rampStep", "Calc hire ramp", ({ cell }) => `IF(${cell("valid")}=1,${numberOr(cell("hireRamp"), 0)},0)`),
  /** Effective months that each of the hires needs; what is above by rounding only is enough. */
  step(
    "neededStep",
    "Calc hire months",
    ({ cell }) => `IF(N(${cell("hires")})=0,0,${cell("shortStep")}*0.999999999/(${cell("perHire")}*N(${cell("hires")})))`,
  ),
  step("readyStep", "Calc ready", ({ cell }) => `IF(AND(${cell("valid")}=1,${cell("rows")}=${cell("goodRows")}),1,0)`),
  /** 1: somebody has filled it in, and it cannot be counted. */
  step("refusedStep", "Calc refused", ({ cell }) => {
    const isThere = `OR(IFERROR(${isFilled(cell("name"))},TRUE),IFERROR(${isFilled(cell("target"))},TRUE))`;
    return `IF(AND(${cell("readyStep")}=0,${isThere}),1,0)`;
  }),
  /** 1: its capacity counts as a ceiling of its segment. */
  step("ceilingKnown", "Calc ceiling known", ({ cell }) => `IF(AND(${cell("readyStep")}=1,${isFilled(cell("scope"))}),1,0)`),
  /** How many teams sell to the same; 1 where it counts for none. */
  later(
    step(
      "alike",
      "Calc teams there",
      ({ cell, column: whole }) =>
        `MAX(1,SUMPRODUCT(EXACT(${whole("capacity", "key")},${cell("key")})*${whole("capacity", "ceilingKnown")}))`,
    ),
  ),
  /** What its markets sell now. */
  later(step("baseStep", "Calc revenue now", (sheet) => overMarkets(sheet, "computable", "volumeStep", "priceStep"))),
  /** Its markets of which that cannot be said. */
  later(step("openMarkets", "Calc markets unknown", (sheet) => `${overMarkets(sheet, "filled")}-${overMarkets(sheet, "computable")}`)),
];

type Cell = FormulaSheet["cell"];

/** The sum over the people of this row; of the columns' product. */
function overSellers(sheet: FormulaSheet, ...keys: readonly string[]): string {
  if (!sheet.has("sellers")) return "0";
  const own = `EXACT(${sheet.column("sellers", "key")},${sheet.cell("nameKey")})`;
  return keys.length === 0 ? `SUMPRODUCT(--${own})` : `SUMPRODUCT(${[own, ...keys.map((key) => sheet.column("sellers", key))].join("*")})`;
}

/** The sum over the markets of this row; of the columns' product. */
function overMarkets({ cell, column: whole }: FormulaSheet, ...keys: readonly string[]): string {
  const isOwn = `((${cell("key")}="${allKey}")+EXACT(${whole("markets", "key")},${cell("key")})>0)`;
  return `SUMPRODUCT(${[isOwn, ...keys.map((key) => whole("markets", key))].join("*")})`;
}

/** The last month in which as many hires can start and still close what is short. */
function lastMonth(cell: Cell): string {
  return Array.from({ length: 12 }, (_, index) => index + 1).reduce((rest, start) => {
    return `IF(${effectiveMonths(String(13 - start), cell("rampStep"))}>=${cell("neededStep")},${start},${rest})`;
  }, '""');
}
