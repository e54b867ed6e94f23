import { column, later } from "../../table/column";
import { defineTable } from "../../table/defineTable";
import { calendarYear, share, text, years } from "../../table/kinds";

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
  ],
  derived: [],
});

/** Written beside the settings: tables of an earlier one get their formulas anew with the next write. 3: formulas know German words. */
export const schemaVersion = "3";
export const defaultCorrelation = 0.5;
