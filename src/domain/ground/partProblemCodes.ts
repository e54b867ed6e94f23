/** What can be wrong with the parts of PLAN.md. */
export const partProblemCodes = [
  /** `detail` is how many are given. */
  "not-twelve-months",
  "too-many-months",
  /** A year's total beside months that come to something else; `detail` is what they add up to. */
  "months-not-total",
  /** Nothing was sold last year: there is no shape to follow. */
  "no-last-year",
  /** Growth that rises needs sales after the first month. */
  "no-sales-after-first-month",
  /** Growth that starts so high that a later month would fall below zero; `detail` is the month, 1..12. */
  "month-below-zero",
  /** The unit is so large that the year rounds to nothing. */
  "rounds-to-zero",
  /** Rows of the months; `detail` are their numbers. */
  "months-missing",
  /** A month without an actual before one that has it; `detail` is the month. */
  "month-skipped",
  "duplicate-month",
  /** Two levels of the cascade have one place; `detail` is it. */
  "duplicate-level",
  /** Another row of the table has the name. */
  "duplicate-name",
  /** What the row says that it is part of is not there; `detail` is the name. */
  "belongs-nowhere",
  /** No linked target that can be computed has the label; `detail` is it. */
  "unknown-target",
  /** Two targets have the label. */
  "several-targets",
  "leaves-before-start",
  /** A claim that says the opposite of its lever; `detail` is the value now. */
  "contradicts",
  /** The lever is about one market. */
  "one-segment-needed",
  /** An impact of its own, and inputs that it would be computed from. */
  "impact-and-inputs",
  "above-zero",
  /** Evidence is led to by a web address only. */
  "not-a-link",
  "not-a-quarter",
  /** A team has two KPIs of one name in a quarter. */
  "duplicate-kpi",
  /** Two values of one KPI on one day. */
  "duplicate-check-in",
  /** A count for each stage; `detail` is how many there are. */
  "not-every-stage",
  "rate-on-first-stage",
  /** There is one shared goal. */
  "goal-twice",
  /** A year's figures twice; `detail` is the year. */
  "year-twice",
  "duplicate-statement",
  "unknown-statement",
  /** Each colour needs as many statements as the others. */
  "uneven-colours",
  "score-outside",
  /** One person answers a statement once. */
  "duplicate-answer",
] as const;
