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

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Between which a value of its kind lies: for the domain's checks, Excel's validation and the sheet's own. */
export const limitsOf = {
  amount: { least: 0, most: largestAmount },
  signedAmount: { least: -largestAmount, most: largestAmount },
  /** A yearly change. */
  rate: { least: -1, most: largestRate },
  /** A level that may be stated above 100 %: it is judged, not refused. */
  level: { least: 0, most: largestRate },
  share: { least: 0, most: 1 },
  /** How far a person agrees with a statement. */
  score: { least: 1, most: 5 },
} as const satisfies Readonly<Record<string, Limits>>;
