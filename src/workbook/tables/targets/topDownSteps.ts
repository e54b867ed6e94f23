import { step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";

/** Which targets the company's percentage is compared with (MODEL.md section 4, top-down against bottom-up). */
export const topDownSteps = [
  /** 1: over the plan's years, with figures, on all markets; 2: the same on exactly one of them; else 0. */
  step("planKind", "Calc kind in plan", ({ cell }) => {
    const isInPlan = `AND(${cell("computable")}=1,${cell("planYearsStep")}=1)`;
    return `IF(${isInPlan},IF(${cell("scopeKey")}="all",1,IF(${cell("segments")}=1,2,0)),0)`;
  }),
  /** 1: the first of its kind on the same scope. */
  step("isFirst", "Calc first on scope", ({ cell, column }) => {
    const isSame = `EXACT(${column("targets", "scopeKey")},${cell("scopeKey")})*(${column("targets", "planKind")}=${cell("planKind")})`;
    return `IF(${cell("planKind")}=0,0,IF(SUMPRODUCT(${isSame}*(${column("targets", "rowStep")}<${cell("rowStep")}))=0,1,0))`;
  }),
  /** The company's. */
  step(
    "companyRevenue",
    "Calc company revenue",
    ({ cell }) => `IF(AND(${cell("planKind")}=1,${cell("isFirst")}=1),${cell("requiredRevenue")},0)`,
  ),
  step("companyRow", "Calc company row", ({ cell }) => `IF(AND(${cell("planKind")}=1,${cell("isFirst")}=1),1,0)`),
  /** What a market's own target brings, at most its potential, above its baseline and what is proven. */
  step("ownAbove", "Calc own above baseline", (sheet: FormulaSheet) => {
    const { cell } = sheet;
    const brings = `MIN(${cell("requiredRevenue")},${cell("potentialCeiling")})`;
    return `IF(AND(${cell("planKind")}=2,${cell("isFirst")}=1),${brings}-${cell("baselineRevenue")}-${cell("proven")},0)`;
  }),
];
