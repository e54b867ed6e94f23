import type { FormulaSheet, TableSchema } from "./tableSchema";

/** One row: what the plan's targets share. */
export const settingsTable: TableSchema = {
  key: "settings",
  name: "GrowthSettings",
  sheetNames: { en: ["Growth settings"], nl: ["Groei-instellingen"] },
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    { key: "horizonYears", header: { en: "Plan years", nl: "Planjaren" }, kind: "years" },
    { key: "baseYear", header: { en: "Base year", nl: "Basisjaar" }, kind: "calendar-year" },
    { key: "currency", header: { en: "Currency", nl: "Valuta" }, kind: "text" },
    { key: "schemaVersion", header: { en: "Version", nl: "Versie" }, kind: "text" },
  ],
};

/** Written beside the settings, so that a later version knows what it finds. */
export const schemaVersion = "1";
export const defaultHorizonYears = 1;

/** The plan's years in a formula: of the first row, 1 while nothing is said. */
export function planYears(sheet: FormulaSheet): string {
  const years = `INDEX(${sheet.column("settings", "horizonYears")},1,1)`;
  return `IF(N(${years})>=1,N(${years}),${defaultHorizonYears})`;
}

export function planCurrency(sheet: FormulaSheet): string {
  return `TRIM(INDEX(${sheet.column("settings", "currency")},1,1))`;
}
