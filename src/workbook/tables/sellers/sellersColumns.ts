import { column, columnOf, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { duration, lastMonth, longRamp, money, month, text } from "../../table/kinds";
import { nameKey } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { effectiveMonths, numberOr } from "../capacity/effectiveMonths";

export const sellersInputs = [
  required(column("team", "Team", text, 24)),
  required(column("name", "Name", text, 24)),
  required(column("productivity", "Full-year revenue", money, 16)),
  column("rampMonths", "Ramp months", longRamp, 12),
  column("startMonth", "Start month", month, 12),
  column("leavesAfter", "Leaves after month", lastMonth, 12),
  column("quota", "Quota", money, 14),
];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What each can carry (PLAN.md, "Capacity"). */
export const sellersFigures = [
  figure("effectiveMonths", "Effective months", duration, ({ cell }) => {
    const present = `(${numberOr(cell("leavesAfter"), 12)}-${numberOr(cell("startMonth"), 1)}+1)`;
    return effectiveMonths(present, numberOr(cell("rampMonths"), 0));
  }),
  figure("capacity", "Capacity", money, ({ cell }) => cell("capacityStep")),
  figure("quotaByCapacity", "Quota by capacity", money, (sheet) => {
    const [target, whole] = [ofTeam(sheet, "targetStep"), ofTeam(sheet, "capacityStep")];
    return `IF(AND(${ofTeam(sheet, "readyStep")}=1,${target}>0,${whole}>0),${target}*${sheet.cell("capacityStep")}/${whole},"")`;
  }),
  step("key", "Calc key", ({ cell }) => nameKey(cell("team"))),
  /** 1: nothing in the row is refused, and its team is there. */
  validStep(sellersInputs, ({ cell, column: whole }) => [
    `SUMPRODUCT(--EXACT(${whole("capacity", "nameKey")},${cell("key")}))>0`,
    `${cell("key")}<>";;"`,
    `IF(ISNUMBER(${cell("leavesAfter")}),N(${cell("leavesAfter")})>=${numberOr(cell("startMonth"), 1)},TRUE)`,
  ]),
  step("capacityStep", "Calc capacity", (sheet) => {
    const { cell } = sheet;
    return `IF(${cell("valid")}=1,N(${cell("productivity")})*N(${cell("effectiveMonths")})/12*${ofTeam(sheet, "keepStep")},0)`;
  }),
  step("hasQuota", "Calc has quota", ({ cell }) => `IF(AND(${cell("valid")}=1,ISNUMBER(${cell("quota")})),1,0)`),
  step("quotaStep", "Calc quota", ({ cell }) => `IF(${cell("hasQuota")}=1,N(${cell("quota")}),0)`),
];

/** A step of the team. */
function ofTeam({ cell, column: whole }: FormulaSheet, key: string): string {
  return `SUMPRODUCT(EXACT(${whole("capacity", "nameKey")},${cell("key")})*${whole("capacity", key)})`;
}
