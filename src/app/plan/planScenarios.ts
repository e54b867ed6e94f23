import { scenarioFields, type Scenario, type ScenarioChange, type ScenarioField } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { ScenarioRow } from "../../workbook/tables/tableRows";
import { isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import type { Check } from "../check/check";

/** The named scenarios, in the order in which they first stand in their table; what an applied one took the place of is none of them. */
export function planScenarios({ scenarios }: Pick<Check, "scenarios">): readonly Scenario[] {
  const byName = new Map<string, { readonly name: string; readonly changes: ScenarioChange[] }>();
  for (const { scenario: name, scope, field, value, isUsable } of scenarios) {
    if (!isUsable || isBaseScenario(name) || value === undefined || !isScenarioField(field)) continue;
    const known = byName.get(segmentKey(name)) ?? { name, changes: [] };
    known.changes.push({ scope, field, value });
    byName.set(segmentKey(name), known);
  }
  return [...byName.values()];
}

export function isScenarioField(field: ScenarioRow["field"]): field is ScenarioField {
  return (scenarioFields as readonly string[]).includes(field);
}
