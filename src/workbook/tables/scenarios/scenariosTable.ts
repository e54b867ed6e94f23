import { checkScope } from "../../../domain/check/checkScope";
import { choice } from "../../table/choice";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import type { Kind } from "../../table/kind";
import { anyNumber, text } from "../../table/kinds";
import { oneScope } from "../kinds/market";
import { isBaseScenario } from "./baseScenario";
import type { Assumption } from "./assumption";
import { scenarioFieldWords, scenarioTableFields } from "./scenarioFields";

/** What stood in Markets goes back as it was: blank, or a formula that has no result, or an error, here. */
const assumed: Kind<number> = {
  ...anyNumber,
  read: (reader, key) => {
    const isKept = isBaseScenario(reader.plain("scenario"));
    if (!isKept) {
      const value = reader.number(key);
      if (value === undefined && !reader.problems.some(({ field }) => field === key)) reader.report(key, "missing");
      return value;
    }
    const value = reader.formula(key) === undefined ? reader.number(key) : reader.value(key);
    return typeof value === "number" ? value : undefined;
  },
};

/** Named sets of assumptions, one assumption a row. */
export const scenarios = defineRows({
  key: "scenarios",
  name: "GrowthScenarios",
  sheets: ["Scenarios", "Growth scenarios"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: [
    required(column("scenario", "Scenario", text, 20)),
    required(column("scope", "Segment", oneScope, 24)),
    required(column("field", "Field", choice(scenarioTableFields, scenarioFieldWords), 22)),
    column("value", "Value", assumed, 14),
  ],
  derived: [],
  calledBy: ["scenario"],
  unique: { by: ["scenario", "scope", "field"], at: "field", code: "duplicate-assumption" },
  toRow: (values): Assumption => values,
  toValues: (row) => row,
  check: ({ scope }, segments) => checkScope(scope, segments),
});
