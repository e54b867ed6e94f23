import { scenarioNames } from "../../../app/plan/scenarioNames";
import type { ScenarioField } from "../../../domain/plan";
import { segmentKey } from "../../../domain/scope/scope";
import { definePlace, overWorkbook, noRow } from "../definePlace";

/** One assumption as a person types it. */
export interface AssumptionDraft {
  /** Tells the rows of a form apart while some of them go. */
  readonly id: number;
  readonly market: "all" | string;
  readonly field: ScenarioField;
  readonly text: string;
}

/** What was typed; what was not touched is absent. */
export interface ScenarioDraft {
  readonly name?: string;
  readonly rows?: readonly AssumptionDraft[];
}

/** The form; without a name a new one. */
export const scenario = definePlace<{ readonly name?: string }>()({
  at: "scenario",
  until: "total",
  isThere: ({ name }, { check, hasDraft }) =>
    name === undefined || scenarioNames(check).some((one) => segmentKey(one) === segmentKey(name)) || hasDraft(name),
  row: noRow,
  /** By name; "" is a new one. */
  drafts: { scenario: overWorkbook<ScenarioDraft>() },
});
