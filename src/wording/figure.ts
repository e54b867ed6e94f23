/** Every number that the pane shows and can be asked for: its unit and its formula (MODEL.md). */
export const figures = {
  target: { unit: "growth" },
  years: { unit: "years" },
  marketSize: { unit: "volume" },
  marketGrowth: { unit: "growth" },
  marketPotential: { unit: "volume" },
  share: { unit: "percent" },
  volume: { unit: "volume" },
  price: { unit: "price" },
  priceChange: { unit: "growth" },
  shareNext: { unit: "percent" },
  maxShare: { unit: "percent" },
  marketNext: { unit: "volume", formula: "min({marketPotential}; {marketSize} × (1 + {marketGrowth})^{years})" },
  priceNext: { unit: "price", formula: "{price} × (1 + {priceChange})^{years}" },
  shareUsed: { unit: "percent", formula: "min({shareNext}; {maxShare})" },
  volumeNext: { unit: "volume", formula: "{shareUsed} × {marketNext}" },
  revenueBase: { unit: "money", formula: "{volume} × {price}" },
  revenueNext: { unit: "money", formula: "{volumeNext} × {priceNext}" },
  growth: { unit: "growth", formula: "{revenueNext} ÷ {revenueBase} − 1" },
  cutByCeiling: { unit: "money", formula: "{shareNext} × {marketSize} × (1 + {marketGrowth})^{years} × {priceNext} − {revenueNext}" },
  baselineRevenue: { unit: "money", formula: "{share} × {marketNext} × {priceNext}" },
  marketCeiling: { unit: "money", formula: "{maxShare} × {marketNext} × {priceNext}" },
  potentialCeiling: { unit: "money", formula: "{maxShare} × {marketPotential} × {priceNext}" },
  growthCeiling: { unit: "growth", formula: "{potentialCeiling} ÷ {revenueBase} − 1" },
  requiredRevenue: { unit: "money", formula: "{revenueBase} × (1 + {target})^{years}" },
  cappedGrowth: { unit: "growth", formula: "min({requiredRevenue} ÷ {revenueBase} − 1; {growthCeiling})" },
  gap: { unit: "money", formula: "{requiredRevenue} − {baselineRevenue}" },
  requiredVolume: { unit: "volume", formula: "{requiredRevenue} ÷ {priceNext}" },
  requiredShare: { unit: "percent", formula: "{requiredVolume} ÷ {marketNext}" },
  shareGain: { unit: "points", formula: "{requiredShare} − {share}" },
  wonVolume: { unit: "volume", formula: "{requiredVolume} − {share} × {marketNext}" },
  takenFromRivals: { unit: "percent", formula: "{wonVolume} ÷ ((1 − {share}) × {marketNext})" },
  askMarket: { unit: "change", formula: "({marketNext} − {marketSize}) × {share} × {price}" },
  askPrice: { unit: "change", formula: "{share} × {marketNext} × ({priceNext} − {price})" },
  headroom: { unit: "money", formula: "{marketCeiling} − {baselineRevenue}" },
  onPaper: { unit: "money" },
  proven: { unit: "money" },
  proposed: { unit: "money", formula: "{onPaper} − {proven}" },
  unsupportedRevenue: { unit: "money", formula: "{gap} − {onPaper}" },
  unsupportedPoints: {
    unit: "points",
    formula:
      "({requiredRevenue} ÷ {revenueBase})^(1 ÷ {years}) − (({requiredRevenue} − {unsupportedRevenue}) ÷ {revenueBase})^(1 ÷ {years})",
  },
  coveredPart: { unit: "percent", formula: "min(1; {onPaper} ÷ {gap})" },
  supportedUpTo: { unit: "growth" },
  coveredUpTo: { unit: "growth" },
  neededShare: { unit: "percent", formula: "{requiredRevenue} ÷ ({marketNext} × {priceNext})" },
  neededPriceChange: { unit: "growth", formula: "(1 + {priceChange}) × ({requiredRevenue} ÷ {baselineRevenue})^(1 ÷ {years}) − 1" },
  neededMarketGrowth: { unit: "growth", formula: "({requiredRevenue} ÷ ({share} × {marketSize} × {priceNext}))^(1 ÷ {years}) − 1" },
  shareFactor: { unit: "growth", formula: "{requiredRevenue} ÷ {baselineRevenue} − 1" },
  priceFactor: { unit: "growth", formula: "({requiredRevenue} ÷ {baselineRevenue})^(1 ÷ {years}) − 1" },
  marketFactor: { unit: "growth" },
  targetGrowth: { unit: "growth", formula: "({requiredRevenue} ÷ {revenueBase})^(1 ÷ {years}) − 1" },
  marketPace: { unit: "growth", formula: "({marketNext} ÷ {marketSize})^(1 ÷ {years}) − 1" },
  bestYear: { unit: "growth" },
  medianYear: { unit: "growth" },
  bestGain: { unit: "points" },
  medianGain: { unit: "points" },
  shareGainPerYear: { unit: "points", formula: "{shareGain} ÷ {years}" },
  probability: { unit: "percent" },
  revenueP10: { unit: "money" },
  revenueP50: { unit: "money" },
  revenueP90: { unit: "money" },
  growthP10: { unit: "growth", formula: "({revenueP10} ÷ {revenueBase})^(1 ÷ {years}) − 1" },
  growthP50: { unit: "growth", formula: "({revenueP50} ÷ {revenueBase})^(1 ÷ {years}) − 1" },
  growthP90: { unit: "growth", formula: "({revenueP90} ÷ {revenueBase})^(1 ÷ {years}) − 1" },
  expectedRevenue: { unit: "money" },
  swing: { unit: "money" },
  correlation: { unit: "percent" },
  moneyAtStake: { unit: "money" },
  largestAtStake: { unit: "money" },
  revenueChange: { unit: "change", formula: "{revenueNext} − {revenueBase}" },
  marketSizeEffect: { unit: "change" },
  marketShareEffect: { unit: "change" },
  priceEffect: { unit: "change" },
  ceilingEffect: { unit: "change" },
  newSegments: { unit: "change" },
  lostSegments: { unit: "change" },
  revenueUncapped: { unit: "money" },
  pureVolume: { unit: "change" },
  mix: { unit: "change" },
  priceOnVolume: { unit: "change", formula: "{revenueChange} − {pureVolume} − {mix}" },
  shortOfTarget: { unit: "money", formula: "{requiredRevenue} − {revenueNext}" },
  bottomUp: { unit: "money" },
  topDownDifference: { unit: "money", formula: "{requiredRevenue} − {bottomUp}" },
  topDownPoints: {
    unit: "points",
    formula: "({requiredRevenue} ÷ {revenueBase})^(1 ÷ {years}) − ({bottomUp} ÷ {revenueBase})^(1 ÷ {years})",
  },
  marketUncapped: { unit: "volume", formula: "{marketSize} × (1 + {marketGrowth})^{years}" },
  yearsToFull: { unit: "years", formula: "ln({marketPotential} ÷ {marketSize}) ÷ ln(1 + {marketGrowth})" },
  usualShareGain: { unit: "points" },
  maxShareProposed: { unit: "percent", formula: "min(1; {share} + {years} × {bestGain})" },
  shareSumNow: { unit: "percent" },
  shareSumNext: { unit: "percent" },
  leftForOthers: { unit: "percent", formula: "1 − {shareSumNext}" },
  excessVolume: { unit: "volume", formula: "({shareSumNext} − 1) × {marketNext}" },
  yearPlanned: { unit: "money" },
  yearToDate: { unit: "money" },
  lastYearDone: { unit: "money" },
  lastYearOthers: { unit: "money" },
  yearToDateGrowth: { unit: "growth", formula: "{yearToDate} ÷ {lastYearDone} − 1" },
  yearRemaining: { unit: "money", formula: "{yearPlanned} − {yearToDate}" },
  remainingGrowth: { unit: "growth", formula: "{yearRemaining} ÷ {lastYearOthers} − 1" },
  projection: { unit: "money", formula: "{yearToDate} + (1 + {yearToDateGrowth}) × {lastYearOthers}" },
  projectionGap: { unit: "change", formula: "{projection} − {yearPlanned}" },
  runRate: { unit: "money" },
} as const satisfies Record<string, FigureSpec>;

export type FigureId = keyof typeof figures;
export type FigureUnit = "money" | "change" | "price" | "percent" | "growth" | "points" | "volume" | "years";

export interface FigureSpec {
  readonly unit: FigureUnit;
  /** Other figures stand in braces. Absent: an input, or explained in words only. */
  readonly formula?: string;
}

/** The figures that a formula names, each once, in its order. */
export function inputsOf(formula: string): readonly FigureId[] {
  const named = [...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as FigureId);
  return [...new Set(named)];
}

/** The formula with each figure said by `say`: by its name, or by its value. */
export function sayFormula(formula: string, say: (figure: FigureId) => string): string {
  return formula.replaceAll(/\{(\w+)\}/g, (_, figure: string) => say(figure as FigureId));
}
