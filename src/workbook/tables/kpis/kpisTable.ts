import { checkKpiRow, type KpiRow } from "../../../domain/kpi/checkIn";
import { column, later, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { quantity, text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { quarter } from "../kinds/quarter";
import { kpiRole } from "../words";
import { kpiFigures } from "./kpiFigures";
import { kpiKeyStep } from "./kpiKey";

const inputs = [
  required(column("quarter", "Quarter", quarter, 10)),
  required(column("team", "Team", text, 16)),
  required(column("name", "KPI", text, 28)),
  required(column("role", "Role", kpiRole, 10)),
  column("unit", "Unit", text, 12),
  column("start", "Start", quantity, 12),
  column("target", "Target", quantity, 12),
  column("workingMethod", "Way of working", text, 40),
  column("rhythm", "Rhythm", text, 14),
  column("reward", "Reward", text, 24),
  column("owner", "Owner", text, 16),
  column("hypothesis", "Hypothesis", text, 40),
  /** Written with the target; people type the target alone. */
  later(column("agreed", "Agreed target", quantity, 12)),
];

/** What a team steers by in a quarter: one master KPI, and one to three others. */
export const kpis = defineRows({
  key: "kpis",
  name: "GrowthKPIs",
  sheets: ["KPIs", "Growth KPIs"],
  knownBy: "all-headers",
  needs: ["settings"],
  inputs,
  derived: [
    ...kpiFigures,
    kpiKeyStep("name"),
    /** 1: nothing in the row is refused, and no other KPI of the team has its name in the quarter. */
    validStep(inputs, ({ cell, column: whole }) => [`SUMPRODUCT(--EXACT(${whole("kpis", "key")},${cell("key")}))=1`]),
  ],
  filledBy: ["quarter", "team", "name", "target"],
  calledBy: ["name", "team"],
  unique: { by: ["quarter", "team", "name"], at: "name", code: "duplicate-kpi" },
  toRow: (values): KpiRow => values,
  toValues: (row) => row,
  check: checkKpiRow,
});
