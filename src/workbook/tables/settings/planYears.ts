import { largestHorizon } from "../../../domain/ground/limits";
import type { FormulaSheet } from "../../table/formulaSheet";

export const defaultHorizonYears = 1;

/** The plan's years in a formula; the default while nothing possible is said. MAX, because the demo's engine gives 0 for INDEX over a table's column. */
export function planYears(sheet: FormulaSheet): string {
  const years = `IFERROR(MAX(${sheet.column("settings", "horizonYears")}),0)`;
  return `IF(AND(${years}>=1,${years}<=${largestHorizon},${years}=INT(${years})),${years},${defaultHorizonYears})`;
}

/** The day that counts as today; 0 while nothing has written it. */
export function planToday(sheet: FormulaSheet): string {
  return `MAX(${sheet.column("settings", "asOf")})`;
}

/** True when a currency is blank or the plan's, or the plan has none. */
export function isPlanCurrency(sheet: FormulaSheet, currency: string): string {
  const plan = sheet.column("settings", "currency");
  // EXACT, because the demo's engine takes a "*" for a pattern in a comparison.
  const isSame = `SUMPRODUCT(--EXACT(UPPER(TRIM(${plan})),UPPER(TRIM(${currency}))))>0`;
  return `OR(TRIM(${currency})="",SUMPRODUCT(--(TRIM(${plan})<>""))=0,${isSame})`;
}
