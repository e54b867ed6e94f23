import type { Scope } from "../../../domain/plan";
import type { ScenarioTableField } from "./scenarioFields";

/** One assumption of the scenario that it names. */
export interface Assumption {
  readonly scenario: string;
  readonly scope: Scope;
  readonly field: ScenarioTableField;
  /** Absent: the cell in Markets was blank. Only among the values that an applied scenario took the place of. */
  readonly value?: number;
}
