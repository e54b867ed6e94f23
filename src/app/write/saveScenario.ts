import { checkScenario } from "../../domain/check/checkScenario";
import { problemAt } from "../../domain/check/checkValue";
import { checkApplied } from "../../domain/scenario/compareScenarios";
import { applyScenario } from "../../domain/scenario/applyScenario";
import type { Scenario, ScenarioChange } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { asNamed } from "./saveRow";
import { settingsEdit } from "./saveSettings";
import { editsToSaveRows } from "./editsToSaveRows";
import type { Writing } from "./writing";
import { marketNames } from "./marketNames";
import { basePlanOf } from "../plan/planOf";

export interface ScenarioInput {
  readonly scenario: Scenario;
  /** Its name until now; absent: a new one, or the one of that name. */
  readonly previous?: string | undefined;
}

/**
 * Everything that saving a scenario would write, or all that is wrong with it by path: `name`, `changes[0].value`.
 * An applied scenario's new values go into Markets only when it is applied again.
 */
export const saveScenario: Deed<"save-scenario", ScenarioInput> = { name: "save-scenario", edits };

function edits(writing: Writing, { scenario, previous }: ScenarioInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const names = marketNames(check);
  const tidy = tidyScenario(scenario, names);
  const problems = [...checkScenario(tidy, new Set(names.keys())), ...checkName(check, tidy.name, previous), ...checkTwice(tidy.changes)];
  if (problems.length > 0) return bad(...problems);
  const applied = checkApplied(tidy, applyScenario(basePlanOf(check), tidy), "");
  if (applied.length > 0) return bad(...applied.map((problem) => ({ ...problem, path: problem.path.replace(/^[.]/, "") })));
  const present = check.scenarios.filter((row) => segmentKey(row.scenario) === segmentKey(previous ?? tidy.name));
  const wanted = tidy.changes.flatMap((change) =>
    change.scope === "all" ? [change] : change.scope.map((name) => ({ ...change, scope: [name] })),
  );
  const idOf = ({ scope, field }: ScenarioChange): string | undefined =>
    present.find((row) => row.field === field && keyOf(row.scope) === keyOf(scope))?.id;
  const rows = editsToSaveRows(writing, "scenarios", {
    present,
    wanted: wanted.map((change) => ({ row: { ...change, scenario: tidy.name }, id: idOf(change) })),
  });
  const { settings } = check;
  const isRenamed =
    previous !== undefined &&
    settings.scenario !== undefined &&
    segmentKey(previous) === segmentKey(settings.scenario) &&
    tidy.name !== settings.scenario;
  return good([...rows, ...(isRenamed ? [settingsEdit(writing, { ...settings, scenario: tidy.name })] : [])]);
}

function tidyScenario({ name, changes }: Scenario, names: ReadonlyMap<string, string>): Scenario {
  return {
    name: name.trim().replace(/ {2,}/g, " "),
    changes: changes.map((change) => ({ ...change, scope: asNamed(change.scope, names) })),
  };
}

function checkName({ scenarios }: Check, name: string, previous: string | undefined): readonly PlanProblem[] {
  const isOwn = previous !== undefined && segmentKey(previous) === segmentKey(name);
  const isTaken = !isOwn && previous !== undefined && scenarios.some((row) => segmentKey(row.scenario) === segmentKey(name));
  return isBaseScenario(name) || isTaken ? [problemAt("name", "duplicate-scenario", name)] : [];
}

function checkTwice(changes: readonly ScenarioChange[]): readonly PlanProblem[] {
  return changes.flatMap(({ scope, field }, index) => {
    const isTwice = changes.slice(0, index).some((other) => other.field === field && keyOf(other.scope) === keyOf(scope));
    return isTwice ? [problemAt(`changes[${index}].field`, "duplicate-assumption", field)] : [];
  });
}

function keyOf(scope: ScenarioChange["scope"]): string {
  return scope === "all" ? "all" : scope.map(segmentKey).join(";");
}
