import { defineTable } from "../../table/defineTable";
import { totalFigures } from "./totalFigures";

/** One row: what the markets and targets add up to. */
export const totals = defineTable({
  key: "totals",
  name: "GrowthTotals",
  sheets: ["Totals", "Growth totals"],
  knownBy: "name",
  needs: ["settings", "markets", "targets"],
  inputs: [],
  derived: totalFigures,
});
