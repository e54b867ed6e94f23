import type { HypothesisLever } from "../plan";

export type ComputedLever = Exclude<HypothesisLever, "free">;

/** The one that is claimed, and may be a range. */
export const claimedInput = {
  "market-room": "points",
  conversion: "rateNext",
  "cross-sell": "attachNext",
  retention: "churnNext",
  price: "extraChange",
  margin: "points",
} as const satisfies Readonly<Record<ComputedLever, string>>;

export const inputsOf: Readonly<Record<ComputedLever, readonly string[]>> = {
  "market-room": ["points"],
  conversion: ["leads", "rateNow", "rateNext", "orderValue"],
  "cross-sell": ["customers", "attachNow", "attachNext", "price"],
  retention: ["revenueAtRisk", "churnNow", "churnNext"],
  price: ["extraChange", "elasticity"],
  margin: ["points"],
};

/** Their figures come from the market, of which there must be one. */
export const needsOneSegment: readonly HypothesisLever[] = ["market-room", "price"];
