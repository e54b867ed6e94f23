import { scenarioNames } from "../../../app/plan/scenarioNames";
import { segmentKey } from "../../../domain/scope/scope";
import { definePlace, noDrafts, noRow } from "../definePlace";

/** What applying it would change; without a name: going back to the base. */
export const applyScenario = definePlace<{ readonly name?: string }>()({
  at: "apply-scenario",
  until: "total",
  isThere: ({ name }, { check }) => name === undefined || scenarioNames(check).some((one) => segmentKey(one) === segmentKey(name)),
  row: noRow,
  drafts: noDrafts,
});
