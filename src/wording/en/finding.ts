import type { FindingKind } from "../../scan/finding";

/** Why the scan takes a percentage for a target. `detail` is the sheet's own words, or a place. */
export const findingWords = {
  kind: {
    "growth-target": "growth target",
    "growth-assumption": "growth rate",
    "share-target": "market share",
    "price-increase": "price increase",
    "conversion-target": "conversion rate",
    "margin-target": "margin",
  } satisfies Record<FindingKind, string>,
  typed: (kind: string) => `A typed ${kind}`,
  inFormula: (kind: string) => `A ${kind} typed inside a formula`,
  passed: (kind: string) => `A ${kind} taken from other cells`,
  inText: (kind: string) => `A ${kind} in a sentence`,
  inComment: (kind: string) => `A ${kind} in a comment`,
  inSheetName: (kind: string) => `A ${kind} in the sheet's name`,
  /** "A typed growth rate: “Revenue” grows by it, set for 2027." */
  because: (what: string, reasons: string) => (reasons === "" ? `${what}.` : `${what}: ${reasons}.`),
  grows: (line: string) => (line === "" ? "amounts grow by it" : `“${line}” grows by it`),
  scales: "amounts are multiplied by it",
  forEver: "the valuation grows by it for ever",
  period: (period: string) => `set for ${period}`,
  goal: (text: string) => `“${text}” is a goal`,
  plan: (text: string) => `“${text}” speaks of a plan or assumption`,
  scenario: (text: string) => `“${text}” is a scenario`,
  continuesHistory: "left of it the row is calculated, here it is typed",
  carriedOn: "each period is carried on from the one before",
  named: (text: string) => `named by “${text}”`,
  said: (text: string) => `“${text}”`,
  marketData: (text: string) => `“${text}” stands behind it.`,
  noMarketData: "No market size, market growth or share stands beside it.",
  typedElsewhere: (places: string) => `The same percentage is typed again in ${places}, without a link.`,
  typedOver: "It is typed between formulas.",
  lineBreaks: (place: string) => `In the line that it carries on, ${place} is typed over a formula.`,
  unused: "No formula uses it.",
  byHand: "Chosen by hand.",
};
