import type { UncertainField } from "../../domain/plan";

/** The section Chance of a target: what the low and high of the inputs come to. */
export const uncertaintyWords = {
  title: "Chance of reaching it",
  running: "Drawing the trials…",
  progress: (done: string, total: string) => `${done} of ${total} trials`,
  cancel: "Cancel",
  again: "Draw again",
  cancelled: "Cancelled.",
  failed: "The trials could not be drawn. The rest of the page does not depend on them.",
  none: "no ranges yet",
  noneText: "Nothing around this target is uncertain yet: every figure has one value only.",
  fillIn: (market: string) => `Fill in low and high for ${market}`,
  certainMarkets: (markets: string) => `Without a low and a high, and so taken as certain: ${markets}.`,
  reached: (percent: string) => `The target is reached in ${percent} of the trials.`,
  aYear: "Growth a year:",
  overall: "Growth over all years:",
  percentiles: { p10: "one in ten below", p50: "as often above as below", p90: "one in ten above" },
  drawing: (low: string, middle: string, high: string, target: string) =>
    `Trials by revenue: one in ten below ${low}, half below ${middle}, one in ten above ${high}${target === "" ? "" : `; the target asks for ${target}`}.`,
  target: "target",
  ceiling: "ceiling",
  targetMoves: "What this target asks for moves with each trial's market and price, so that no line is drawn for it.",
  tornadoTitle: "What moves it most",
  tornadoLead: (revenue: string) => `Each input at its low and at its high, the others as expected (${revenue}).`,
  field: { marketGrowth: "Market growth", priceChange: "Price change", shareNext: "Planned share" } satisfies Record<
    UncertainField,
    string
  >,
  of: (field: string, market: string) => `${field}, ${market}`,
  hypothesis: (claim: string) => `Hypothesis: ${claim}`,
  moreInputs: (count: number) => (count === 1 ? "1 more input moves it less." : `${count} more inputs move it less.`),
  correlation: "Do markets rise and fall together?",
  correlationHint: "0 %: each on its own. 100 %: all as one.",
  correlationSaid: (percent: string) => `correlation ${percent}`,
  correlationIdle: "Plays no part while fewer than two markets here are uncertain.",
  keepCorrelation: "Keep in the workbook",
  method: (trials: string, seed: number, distribution: string) =>
    `${trials} trials, ${distribution}, seed ${seed}: the same figures give the same answer. No trial goes above a ceiling.`,
  distribution: { triangular: "triangular", pert: "PERT" },
  countsTwice: "The planned share and the hypotheses both count here: make sure that they are not about the same gain.",
};
