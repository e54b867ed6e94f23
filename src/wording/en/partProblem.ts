import type { partProblemCodes } from "../../domain/ground/partProblemCodes";

/** What is wrong with a part of the plan: months, people, funnel, quarter, balance. */
export const partProblemWords = {
  "not-twelve-months": (detail) => `A year has twelve months; ${detail} are given.`,
  "too-many-months": (detail) => `A year has no more than twelve months; ${detail} are given.`,
  "no-last-year": () => "Nothing was sold last year, so there is no shape for the months to follow.",
  "no-sales-after-first-month": () => "Growth that rises needs sales after the first month of last year.",
  "month-below-zero": (detail) => `From this first growth, month ${detail} would fall below zero.`,
  "rounds-to-zero": (detail) => `In units of ${detail} the year rounds to nothing.`,
  "leaves-before-start": () => "Nobody leaves before starting.",
  contradicts: (detail) => `This says the opposite of what the lever is for: it is ${detail} now.`,
  "one-segment-needed": () => "This lever is about exactly one market.",
  "impact-and-inputs": () => "Give an amount of its own or the inputs of the lever, not both.",
  "above-zero": () => "This cannot be above zero: a higher price sells no more.",
  "not-a-quarter": (detail) => `“${detail}” is not a quarter, such as 2027-Q1.`,
  "duplicate-kpi": (detail) => `There is a KPI ${detail} of this team in this quarter already.`,
  "duplicate-check-in": () => "This KPI has another value on the same day.",
  "not-every-stage": (detail) => `Give a count for each of the ${detail} stages.`,
  "rate-on-first-stage": () => "The first stage has no stage before it, and so no rate.",
  "duplicate-statement": (detail) => `There is a statement ${detail} already.`,
  "unknown-statement": (detail) => `There is no statement ${detail}.`,
  "uneven-colours": (detail) => `Red, blue and green need the same number of statements; there are ${detail}.`,
  "score-outside": (detail) => `A score is 1, 2, 3, 4 or 5, not ${detail}.`,
  "duplicate-answer": () => "This answer has another score for the same statement.",
} satisfies Record<(typeof partProblemCodes)[number], (detail: string) => string>;
