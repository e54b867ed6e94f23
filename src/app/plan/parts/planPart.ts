import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import type { TableKey } from "../../../workbook/tableKey";
import type { Check } from "../../check/check";

/** A part that `wording` has a name and a purpose for. */
export type PlanPartName = keyof Words["plan"]["part"];

/** Said when it is known who reads it. */
export type Sentence = (words: Words, numbers: Numbers) => string;

/** How a part stands in a workbook. Cells that cannot be used are not told here: `planLines` finds them by the part's tables. */
export interface PartSummary {
  /** 0: not filled yet. */
  readonly count: number;
  /** The one thing that now needs somebody; absent: it is in order. */
  readonly attention?: Sentence;
  /** What it comes to; said while nothing needs attention. */
  readonly says?: Sentence;
}

/** A part of the plan: where it lives, and what the place Plan, the report and the command line say of it. */
export interface PlanPart<Name extends PlanPartName = PlanPartName> {
  readonly name: Name;
  /** Tables whose mistakes are its own. */
  readonly tables: readonly TableKey[];
  readonly summarise: (check: Check) => PartSummary;
}

export function definePart<const Name extends PlanPartName>(part: PlanPart<Name>): PlanPart<Name> {
  return part;
}
