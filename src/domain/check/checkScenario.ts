import { checkScope } from "./checkScope";
import { checkName, problemAt, problemsAt, required, within, type ValueCheck } from "./checkValue";
import { scenarioFields, type Scenario } from "../plan";
import type { PlanProblem } from "../ground/problem";

/** Whether a value suits its field is checked on the segments that it is put into. `keys` are those of the plan's segments. */
export function checkScenario({ name, changes }: Scenario, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...problemsAt("name", name, checkName),
    ...changes.flatMap((change, index) =>
      within(`changes[${index}]`, [
        ...checkScope(change.scope, keys),
        ...(scenarioFields.includes(change.field) ? [] : [problemAt("field", "not-a-choice", scenarioFields.join(", "))]),
        ...problemsAt("value", change.value, required(checkNumber)),
      ]),
    ),
  ];
}

const checkNumber: ValueCheck = (value) => (typeof value === "number" && Number.isFinite(value) ? undefined : "not-a-number");
