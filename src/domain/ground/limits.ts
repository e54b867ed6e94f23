/** Larger amounts of money or volume are refused: products of four of the model's terms must stay finite. */
export const largestAmount = 1e30;
/** 10,000 % a year. */
export const largestRate = 100;
export const largestHorizon = 50;
export const largestTrials = 10_000_000;
/** Of 32 bits. */
export const largestSeed = 4_294_967_295;
/** 0.01 %: below it, the revenue that a profit asks for is no longer a plan. */
export const smallestMargin = 1e-4;
/** Calendar years that a history can hold. */
export const earliestYear = 1900;
export const latestYear = 2200;
