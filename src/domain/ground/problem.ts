import { partProblemCodes } from "./partProblemCodes";

/** Everything that can be wrong with a plan's data; `wording` has a sentence for each. */
export const planProblemCodes = [
  /** A field that cannot be left out. */
  "missing",
  "empty",
  "not-a-number",
  /** A number that can be read in two ways; `detail` is what was typed, and both. */
  "ambiguous",
  "not-text",
  "not-a-date",
  "not-a-currency",
  "not-whole",
  "negative",
  "not-positive",
  "below-one",
  "below-minus-one",
  "above-one",
  /** Beyond what the model computes with; `detail` is the limit. */
  "too-large",
  /** Of a text; `detail` is how many characters it may have. */
  "too-long",
  /** The market already sells more than its stated potential. */
  "potential-below-size",
  /** The own volume is larger than the whole market. */
  "volume-above-market",
  "duplicate-segment",
  "unknown-segment",
  /** A scope that names more than a sheet can match; `detail` is how many it may name. */
  "too-many-markets",
  /** A year of a market's history twice. */
  "duplicate-year",
  /** Another scenario has the name. */
  "duplicate-scenario",
  /** One assumption of a scenario twice. */
  "duplicate-assumption",
  /** A margin, share or conversion is said as its change in points, and cannot be judged as a level. */
  "change-of-level",
  /** Amounts in two currencies cannot be added up; `detail` is the first segment's. */
  "different-currency",
  /** Low, base and high do not ascend. */
  "out-of-order",
  "unknown-field",
  "not-an-object",
  "not-a-list",
  "not-true-or-false",
  /** `detail` lists what may stand there. */
  "not-a-choice",
  "unknown-version",
  "not-json",
  ...partProblemCodes,
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

export interface PlanProblem {
  /** Where in the plan: `segments[0].share`; for a segment on its own `share`. */
  readonly path: string;
  readonly field?: string;
  readonly segment?: string;
  readonly code: PlanProblemCode;
  /** The value, name or limit that the sentence needs. */
  readonly detail?: string;
}
