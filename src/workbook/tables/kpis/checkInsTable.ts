import { checkCheckIn, type CheckIn } from "../../../domain/kpi/checkIn";
import { column, required, step } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, quantity, text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { quarter } from "../kinds/quarter";
import { kpiKeyStep } from "./kpiKey";

const inputs = [
  required(column("quarter", "Quarter", quarter, 10)),
  required(column("team", "Team", text, 16)),
  required(column("kpi", "KPI", text, 28)),
  required(column("date", "Date", date, 12)),
  required(column("value", "Value", quantity, 12)),
  column("remark", "Remark", text, 40),
];

/** How KPIs stood, one row for a KPI and a day. */
export const checkIns = defineRows({
  key: "checkIns",
  name: "GrowthCheckIns",
  sheets: ["KPI check-ins", "Growth check-ins"],
  knownBy: "name",
  needs: ["settings"],
  inputs,
  derived: [
    kpiKeyStep("kpi"),
    /** 1: nothing in the row is refused, and its KPI has no other value on the day. */
    validStep(inputs, ({ cell, column: whole }) => {
      const [key, day] = [whole("checkIns", "key"), whole("checkIns", "date")];
      return [`SUMPRODUCT(EXACT(${key},${cell("key")})*(${day}=${cell("date")}))=1`];
    }),
    step("day", "Calc day", ({ cell }) => `IF(${cell("valid")}=1,${cell("date")},0)`),
    /** 1: its KPI has no later value. */
    step("latest", "Calc latest", ({ cell, column: whole }) => {
      const later = `SUMPRODUCT(EXACT(${whole("checkIns", "key")},${cell("key")})*(${whole("checkIns", "day")}>${cell("day")}))`;
      return `IF(${cell("valid")}=1,IF(${later}=0,1,0),0)`;
    }),
    step("latestValue", "Calc latest value", ({ cell }) => `IF(${cell("latest")}=1,${cell("value")},0)`),
  ],
  calledBy: ["kpi", "team"],
  unique: { by: ["quarter", "team", "kpi", "date"], at: "date", code: "duplicate-check-in" },
  toRow: (values): CheckIn => values,
  toValues: (row) => row,
  check: checkCheckIn,
});
