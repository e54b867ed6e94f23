import { column, later } from "../../table/column";
import { defineTable } from "../../table/defineTable";
import { calendarYear, date, share, text, years } from "../../table/kinds";

/** One row: what the plan's targets share. */
export const settings = defineTable({
  key: "settings",
  name: "GrowthSettings",
  sheets: ["Growth settings"],
  knownBy: "most-headers",
  needs: [],
  inputs: [
    column("horizonYears", "Plan years", years),
    column("baseYear", "Base year", calendarYear),
    column("currency", "Currency", text),
    column("schemaVersion", "Version", text),
    /** Of the growth of any two markets; blank: 0.5. */
    later(column("correlation", "Correlation", share)),
    /** Whose values stand in Markets now. */
    later(column("scenario", "Scenario", text)),
    /** What people said of the columns of their own tables. */
    later(column("importColumns", "Columns taken over", text)),
    /** The day of the last write: what formulas take for today. TODAY() would make Excel ask to save a workbook that was only looked at. */
    later(column("asOf", "As of", date)),
  ],
  derived: [],
});

/** Written beside the settings: tables of an earlier one get their formulas anew with the next write. 3: formulas know German words; 4: no TODAY(). */
export const schemaVersion = "4";
export const defaultCorrelation = 0.5;
