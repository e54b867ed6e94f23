import type { Segment } from "../domain/plan";

/** The fields of a market that a form asks for. */
export type MarketField = Exclude<keyof Segment, "ranges">;
