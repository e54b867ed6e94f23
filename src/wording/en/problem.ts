import type { PlanProblemCode } from "../../domain/ground/problem";
import { partProblemWords } from "./partProblem";

/** What is wrong with a figure that somebody gave. `detail` is the value, name or limit that the code speaks of. */
export const problemWords = {
  missing: () => "This cannot be left out.",
  empty: () => "Give it a name.",
  "not-a-number": (detail) => (detail === "" ? "A number belongs here." : `A number belongs here, not “${detail}”.`),
  ambiguous: (detail) => `Which of the two: ${detail}?`,
  "not-text": () => "Words belong here.",
  "not-a-date": (detail) => (detail === "" ? "A date belongs here." : `“${detail}” is not a date.`),
  "not-a-currency": (detail) => `“${detail}” is not a currency code of three letters, such as EUR.`,
  "not-whole": () => "A whole number belongs here.",
  negative: () => "This cannot be below zero.",
  "not-positive": () => "This must be above zero.",
  "below-one": () => "This must be at least 1.",
  "below-minus-one": () => "Nothing can fall by more than 100 %.",
  "above-one": () => "A share of more than 100 % does not exist.",
  "too-large": (detail) => (detail === "" ? "This is too large." : `${detail} is too large.`),
  "too-long": (detail) => `This text is too long: ${detail} characters are the most.`,
  "potential-below-size": (detail) => `The market already sells more than its stated potential${detail === "" ? "" : ` of ${detail}`}.`,
  "volume-above-market": (detail) => `The own volume${detail === "" ? "" : ` of ${detail}`} is larger than the whole market.`,
  "duplicate-segment": (detail) =>
    detail === "" ? "There is a market of this name already." : `There is a market called ${detail} already.`,
  "unknown-segment": (detail) => `There is no market called ${detail}.`,
  "too-many-markets": (detail) => `At most ${detail} markets can be named: choose all markets, or make two hypotheses of it.`,
  "duplicate-year": (detail) => `The year${detail === "" ? "" : ` ${detail}`} of this market is there twice.`,
  "duplicate-scenario": (detail) =>
    detail === "" ? "There is a scenario of this name already." : `A scenario cannot be called ${detail}: that name is taken.`,
  "change-of-level": () => "This is a change in points, not a level. Link the row where the level itself stands.",
  "duplicate-assumption": (detail) => `There are two values for${detail === "" ? " the same figure" : ` ${detail}`} of the same market.`,
  "different-currency": (detail) => `Amounts in two currencies cannot be added up; the first market uses ${detail}.`,
  "out-of-order": () => "Low, base and high must ascend.",
  "unknown-field": (detail) => `There is no field called ${detail}.`,
  "not-an-object": () => "An object with fields belongs here.",
  "not-a-list": () => "A list belongs here.",
  "not-true-or-false": () => "True or false belongs here.",
  "not-a-choice": (detail) => `Choose one of: ${detail}.`,
  "unknown-version": (detail) => `This version is not known: ${detail}.`,
  "not-json": () => "This is not JSON.",
  ...partProblemWords,
} satisfies Record<PlanProblemCode, (detail: string) => string> as Readonly<Record<PlanProblemCode, (detail: string) => string>>;
