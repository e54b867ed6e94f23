import type { Assumed } from "../../wording/beforeText";

/** Where the two sliders begin: about what a calm market and list prices do. */
export const startAssumed: Assumed = { marketGrowth: 0.03, priceChange: 0.02 };
