import type { FindingKind } from "../../scan/finding";

/** Why the scan takes a percentage for a target. `detail` is the sheet's own words, or a place. */
export const findingWords = {
  kind: {
    "growth-target": "Growth target",
    "growth-assumption": "Growth rate",
    "share-target": "Market share",
    "price-increase": "Price increase",
    "conversion-target": "Conversion rate",
    "margin-target": "Margin",
  } satisfies Record<FindingKind, string>,
  how: { typed: "typed by hand", inFormula: "typed inside a formula", passed: "taken from other cells" },
  /** The sentence that a director would say of it. */
  drives: (value: string, how: string, money: string) => `${value}, ${how}, drives ${money}.`,
  typed: (kind: string) => `${kind}, typed by hand`,
  inFormula: (kind: string) => `${kind}, typed inside a formula`,
  passed: (kind: string) => `${kind}, taken from other cells`,
  inText: (kind: string) => `${kind} in a sentence`,
  inComment: (kind: string) => `${kind} in a comment`,
  inSheetName: (kind: string) => `${kind} in the sheet's name`,
  /** "Growth rate, typed by hand: “Revenue” grows by it, for 2027." */
  because: (what: string, reasons: string) => (reasons === "" ? `${what}.` : `${what}: ${reasons}.`),
  grows: (line: string) => (line === "" ? "amounts grow by it" : `“${line}” grows by it`),
  scales: "other figures are worked out with it",
  forEver: "the valuation grows by it for ever",
  period: (period: string) => `for ${period}`,
  goal: (text: string) => `“${text}” is a goal`,
  plan: (text: string) => `stands under “${text}”`,
  scenario: (text: string) => `for the case “${text}”`,
  continuesHistory: "it continues a calculated history",
  carriedOn: "every period builds on the one before",
  named: (text: string) => `named by “${text}”`,
  said: (text: string) => `“${text}”`,
  marketData: (text: string) => `“${text}” stands behind it.`,
  typedElsewhere: (places: string) => `The same percentage is typed again in ${places}, without a link.`,
  typedOver: "It is typed between formulas.",
  lineBreaks: (place: string) => `In the line that it carries on, ${place} is typed over a formula.`,
  unused: "No formula uses it.",
  byHand: "Chosen by hand.",
};
