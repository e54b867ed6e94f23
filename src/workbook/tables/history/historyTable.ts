import { checkHistoryYear } from "../../../domain/check/checkHistoryYear";
import type { HistoryYear } from "../../../domain/plan";
import { defineRows } from "../../table/defineTable";
import { historyFigures, historyInputs } from "./historyColumns";

/** What each market and the own sales in it were, one row a year. */
export const history = defineRows({
  key: "history",
  name: "GrowthHistory",
  // Excel keeps the name "History", in every language's own word, for itself.
  sheets: ["Growth history"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: historyInputs,
  derived: historyFigures,
  calledBy: ["segment"],
  unique: { by: ["segment", "year"], at: "year", code: "duplicate-year" },
  toRow: (values): HistoryYear => values,
  toValues: (row) => row,
  check: checkHistoryYear,
});
