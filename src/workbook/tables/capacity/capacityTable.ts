import { checkCapacityHead, type CapacityHead } from "../../../domain/capacity/capacityRows";
import { defineRows } from "../../table/defineTable";
import { capacityFigures, capacityInputs } from "./capacityColumns";

/** Teams that sell, with what is asked of each; their people stand in Sellers. */
export const capacity = defineRows({
  key: "capacity",
  name: "GrowthCapacity",
  sheets: ["Capacity", "Growth capacity"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: capacityInputs,
  derived: capacityFigures,
  filledBy: ["name", "target"],
  calledBy: ["name"],
  unique: { by: ["name"], at: "name", code: "duplicate-name" },
  toRow: (values): CapacityHead => values,
  toValues: (row) => row,
  check: checkCapacityHead,
  columnOfPath: { "hire.productivity": "hireProductivity", "hire.rampMonths": "hireRamp", "hire.startMonth": "hireStart" },
});
