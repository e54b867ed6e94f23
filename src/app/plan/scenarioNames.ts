import { segmentKey } from "../../domain/scope/scope";
import { isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import type { Check } from "../check/check";

/** The names of all scenarios, those of which no row is in order too; what an applied one took the place of is none of them. */
export function scenarioNames({ scenarios }: Pick<Check, "scenarios">): readonly string[] {
  const names = new Map<string, string>();
  for (const { scenario } of scenarios)
    if (scenario !== "" && !isBaseScenario(scenario) && !names.has(segmentKey(scenario))) names.set(segmentKey(scenario), scenario);
  return [...names.values()];
}
