import { checkKpiChange, type KpiChangeRow } from "../../../domain/kpi/checkIn";
import { column, required, step } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, quantity, text } from "../../table/kinds";
import { isBlank } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { quarter } from "../kinds/quarter";
import { kpiKeyStep } from "./kpiKey";

const inputs = [
  required(column("quarter", "Quarter", quarter, 10)),
  required(column("team", "Team", text, 16)),
  required(column("kpi", "KPI", text, 28)),
  required(column("date", "Date", date, 12)),
  required(column("from", "Old target", quantity, 12)),
  required(column("to", "New target", quantity, 12)),
  column("reason", "Reason", text, 40),
];

/** Targets that were changed within their quarter, with what they were. */
export const kpiChanges = defineRows({
  key: "kpiChanges",
  name: "GrowthKpiChanges",
  sheets: ["KPI changes", "Growth KPI changes"],
  knownBy: "name",
  needs: ["settings"],
  inputs,
  derived: [
    kpiKeyStep("kpi"),
    validStep(inputs),
    /** 1: nobody wrote why. */
    step("unexplained", "Calc unexplained", ({ cell }) => `IF(${cell("valid")}=1,IF(${isBlank(cell("reason"))},1,0),0)`),
  ],
  calledBy: ["kpi", "team"],
  toRow: (values): KpiChangeRow => values,
  toValues: (row) => row,
  check: checkKpiChange,
});
