import type { Verdict } from "../../domain/plan";

/** What the words of the pane mean, in one list; terms are told by the figures' own meanings. */
export const glossaryWords = {
  title: "What do these words mean?",
  text: "Any underlined figure tells its formula and its inputs when you press it.",
  verdicts: "Verdicts",
  terms: "Terms",
  verdict: {
    "no-market-data": "No market is linked to the target, or one of its figures is missing, so nobody can say what would have to be true.",
    "no-base": "There is no revenue in the base year for the percentage to apply to.",
    "no-evidence": "No measured rate of your own, no source and no hypothesis stands behind the margin or conversion.",
    impossible: "More than every possible customer could ever buy: the target lies above the market's total potential.",
    "beyond-market": "More than the market is expected to buy in the target year, even with all of the reachable share.",
    unsupported: "Market and price do not bring it, and hypotheses cover only a part of the rest, or none.",
    "to-agree": "Hypotheses cover the rest, but some are not agreed yet or have no evidence.",
    supported: "Market, price and agreed hypotheses with evidence bring all of it.",
  } satisfies Record<Verdict, string>,
};
