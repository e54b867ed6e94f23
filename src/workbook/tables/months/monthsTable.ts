import { checkPhasingMonth, type PhasingMonth } from "../../../domain/phasing/phasingRows";
import { defineRows } from "../../table/defineTable";
import { monthsFigures, monthsInputs } from "./monthsColumns";

/** The months of each phasing: last year's, the plan, and what came of it. */
export const months = defineRows({
  key: "months",
  name: "GrowthMonths",
  sheets: ["Months", "Growth months"],
  knownBy: "all-headers",
  needs: ["settings", "phasing"],
  inputs: monthsInputs,
  derived: monthsFigures,
  calledBy: ["phasing"],
  unique: { by: ["phasing", "month"], at: "month", code: "duplicate-month" },
  belongsTo: { table: "phasing", by: "name", at: "phasing" },
  toRow: (values): PhasingMonth => values,
  toValues: (row) => row,
  check: checkPhasingMonth,
});
