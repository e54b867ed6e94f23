import { step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";

/** What a KPI is matched with: its quarter, its team and its name. */
export function kpiKeyStep(name: "name" | "kpi") {
  return step("key", "Calc key", ({ cell }) => {
    const parts = ["quarter", "team", name].map((key) => `LOWER(TRIM(${cell(key)}))`);
    return `IFERROR(${parts.join('&"||"&')},"")`;
  });
}

/** Of the rows of a table that are about this row's KPI, the sum of a step. */
export function sumOfKpi({ cell, column }: FormulaSheet, table: "checkIns" | "kpiChanges", key: string): string {
  return `SUMPRODUCT(EXACT(${column(table, "key")},${cell("key")})*${column(table, key)})`;
}
