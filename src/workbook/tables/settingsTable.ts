import { largestHorizon } from "../../domain/ground/limits";
import type { FormulaSheet, TableSchema } from "./tableSchema";

/** One row: what the plan's targets share. */
export const settingsTable: TableSchema = {
  key: "settings",
  name: "GrowthSettings",
  sheetNames: { en: ["Growth settings"], nl: ["Groei-instellingen"] },
  knownBy: "most-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    { key: "horizonYears", header: { en: "Plan years", nl: "Planjaren" }, kind: "years" },
    { key: "baseYear", header: { en: "Base year", nl: "Basisjaar" }, kind: "calendar-year" },
    { key: "currency", header: { en: "Currency", nl: "Valuta" }, kind: "text" },
    { key: "schemaVersion", header: { en: "Version", nl: "Versie" }, kind: "text" },
    /** Of the growth of any two markets; blank: 0.5. */
    { key: "correlation", header: { en: "Correlation", nl: "Samenhang" }, kind: "share", isLater: true },
    /** Whose values stand in Markets now. */
    { key: "scenario", header: { en: "Scenario", nl: "Scenario" }, kind: "text", isLater: true },
    /** What people said of the columns of their own tables. */
    { key: "importColumns", header: { en: "Columns taken over", nl: "Overgenomen kolommen" }, kind: "text", isLater: true },
  ],
};

/** Written beside the settings, so that a later version knows what it finds. */
export const schemaVersion = "2";
export const defaultHorizonYears = 1;
export const defaultCorrelation = 0.5;

/** The plan's years in a formula; the default while nothing possible is said. MAX, because the demo's engine gives 0 for INDEX over a table's column. */
export function planYears(sheet: FormulaSheet): string {
  const years = `IFERROR(MAX(${sheet.column("settings", "horizonYears")}),0)`;
  return `IF(AND(${years}>=1,${years}<=${largestHorizon},${years}=INT(${years})),${years},${defaultHorizonYears})`;
}

/** True when a currency is blank or the plan's, or the plan has none. */
export function isPlanCurrency(sheet: FormulaSheet, currency: string): string {
  const plan = sheet.column("settings", "currency");
  const isSame = `SUMPRODUCT(--(UPPER(TRIM(${plan}))=UPPER(TRIM(${currency}))))>0`;
  return `OR(TRIM(${currency})="",SUMPRODUCT(--(TRIM(${plan})<>""))=0,${isSame})`;
}
