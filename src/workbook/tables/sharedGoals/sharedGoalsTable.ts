import { checkCommonGoal, type CommonGoal } from "../../../domain/goal/commonGoal";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, money, share, signedMoney, text } from "../../table/kinds";
import { sharedGoalFigures } from "./sharedGoalFigures";

const inputs = [
  required(column("revenue", "Revenue goal", money, 14)),
  required(column("margin", "Margin goal", share, 12)),
  column("fixedCosts", "Fixed costs", money, 14),
  column("owner", "Owner", text, 16),
  column("due", "Due", date, 12),
  column("revenueReached", "Revenue reached", money, 14),
  column("profitReached", "Profit reached", signedMoney, 14),
];

/** "M at N %", of marketing and sales together: one row. */
export const sharedGoals = defineRows({
  key: "sharedGoals",
  name: "GrowthSharedGoal",
  sheets: ["Shared goal", "Growth shared goal"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs,
  derived: sharedGoalFigures(inputs),
  calledBy: ["revenue"],
  unique: { by: [], at: "revenue", code: "goal-twice" },
  toRow: (values): CommonGoal => values,
  toValues: (row) => row,
  check: checkCommonGoal,
});
