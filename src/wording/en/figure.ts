import type { FigureId } from "../figure";
import { planFigureWords } from "./planFigure";

export interface FigureWords {
  readonly name: string;
  readonly meaning: string;
}

export const figureWords: Readonly<Record<FigureId, FigureWords>> = {
  target: { name: "target", meaning: "The percentage as it stands in the workbook." },
  years: { name: "years", meaning: "Years from the base year to the target year." },
  marketSize: { name: "market size", meaning: "What all suppliers together sold in the base year, in units." },
  marketGrowth: { name: "market growth", meaning: "Expected growth of the market size, per year." },
  marketPotential: {
    name: "total potential",
    meaning: "What the market would buy in a year if every possible customer bought at the full rate of use. No market outgrows it.",
  },
  share: { name: "own share", meaning: "Own part of the market size in the base year, by volume." },
  volume: { name: "own volume", meaning: "Own sales in the base year, in units." },
  price: { name: "net price", meaning: "Own average net price in the base year." },
  priceChange: { name: "price change", meaning: "Expected change of the own net price, per year. Blank counts as 0 %." },
  shareNext: { name: "planned share", meaning: "Share planned for the target year. Blank: as now." },
  maxShare: { name: "reachable share", meaning: "The highest share that can be reached here. Blank counts as 100 %." },
  marketNext: {
    name: "market in the target year",
    meaning: "The market size after its growth, never above its total potential. An unknown potential does not cap it.",
  },
  priceNext: { name: "price in the target year", meaning: "The net price after its yearly change." },
  shareUsed: { name: "share counted with", meaning: "The planned share, never above the reachable one." },
  volumeNext: { name: "volume at the planned share", meaning: "Own sales in the target year at the share counted with." },
  revenueBase: { name: "revenue now", meaning: "Own revenue in the base year." },
  revenueNext: { name: "revenue at the planned share", meaning: "Own revenue in the target year at the share counted with." },
  growth: { name: "growth at the planned share", meaning: "Over all years up to the target year." },
  cutByCeiling: { name: "cut off by the ceiling", meaning: "What a sheet without ceilings would have shown on top." },
  baselineRevenue: { name: "revenue at today's share", meaning: "Nothing won and nothing lost: only the market and the price move." },
  marketCeiling: { name: "market ceiling", meaning: "All that can be sold in this market in the target year, at the reachable share." },
  potentialCeiling: {
    name: "ceiling at total potential",
    meaning:
      "All that could ever be sold in this market, at the reachable share. An unknown potential counts as the market in the target year.",
  },
  growthCeiling: { name: "highest growth", meaning: "Growth up to the ceiling at total potential, over all years." },
  requiredRevenue: { name: "revenue asked for", meaning: "What the target comes to in the target year." },
  cappedGrowth: { name: "growth that the ceiling leaves", meaning: "The target over all years, never above the highest growth." },
  gap: {
    name: "to be won",
    meaning: "What market and price do not bring, and has to be won from competitors. In prices of the target year.",
  },
  requiredVolume: { name: "volume needed", meaning: "Units that the target asks for in the target year." },
  requiredShare: { name: "share needed", meaning: "The volume needed as a part of the market in the target year." },
  shareGain: { name: "share to be gained", meaning: "The share needed less today's, in percentage points." },
  wonVolume: { name: "units to be won", meaning: "The volume needed less what today's share would sell." },
  takenFromRivals: { name: "part of competitors' sales", meaning: "How much of all that competitors would sell has to be won." },
  askMarket: { name: "what the market brings", meaning: "Growth of the market at today's share and today's price." },
  askPrice: { name: "what the price brings", meaning: "The price change on the volume of today's share in the target year." },
  headroom: { name: "room in the market", meaning: "What the market can still buy on top of today's share." },
  onPaper: { name: "hypotheses on paper", meaning: "The expected revenue of all hypotheses within this scope that are not rejected." },
  proven: { name: "agreed, with evidence", meaning: "The expected revenue of the hypotheses that are agreed and have evidence." },
  proposed: { name: "proposed", meaning: "Hypotheses that are not agreed yet, or have no evidence yet." },
  unsupportedRevenue: { name: "nobody has a plan for", meaning: "What has to be won less what hypotheses cover." },
  unsupportedPoints: { name: "unsupported points", meaning: "The same as percentage points of yearly growth." },
  coveredPart: { name: "covered part", meaning: "How much of what has to be won hypotheses cover on paper." },
  supportedUpTo: { name: "supported up to", meaning: "The largest target that market, price and agreed hypotheses with evidence carry." },
  coveredUpTo: {
    name: "covered on paper up to",
    meaning: "The largest target that market, price and all hypotheses that are not rejected carry.",
  },
  neededShare: {
    name: "share that alone would do",
    meaning: "The share at which the target comes true with market and price as expected.",
  },
  neededPriceChange: {
    name: "price change that alone would do",
    meaning:
      "The yearly price change at which the target comes true with today's share, the market as expected, and no customer lost over the price.",
  },
  neededMarketGrowth: {
    name: "market growth that alone would do",
    meaning: "The yearly growth of the market at which the target comes true with today's share and the price as expected.",
  },
  shareFactor: {
    name: "larger shares that alone would do",
    meaning: "By how much the share in each of these markets would have to be larger, with markets and prices as expected.",
  },
  priceFactor: {
    name: "higher prices that alone would do",
    meaning: "By how much each price would have to rise every year on top of what is expected, with today's shares.",
  },
  marketFactor: {
    name: "larger markets that alone would do",
    meaning:
      "By how much each market would have to grow every year on top of what is expected, none above its potential, with today's shares. Found by trying.",
  },
  targetGrowth: { name: "growth asked for, a year", meaning: "What the target comes to as growth of revenue per year." },
  marketPace: {
    name: "market growth that counts, a year",
    meaning: "How the market really moves up to the target year, its potential as the limit.",
  },
  bestYear: { name: "own best year", meaning: "The highest yearly growth in the given history." },
  medianYear: { name: "own median year", meaning: "The yearly growth in the middle of the given history: half of the years were better." },
  bestGain: { name: "own best year", meaning: "The most points of share gained in a year of the given history." },
  medianGain: { name: "own median year", meaning: "The points of share gained in the middle year of the given history." },
  shareGainPerYear: { name: "share gain a year", meaning: "Points of share that have to be gained in every year up to the target year." },
  probability: {
    name: "chance of reaching it",
    meaning:
      "The part of all trials in which the target is reached. In each trial every uncertain figure takes a value between its low and its high, most often near the expected one.",
  },
  revenueP10: { name: "revenue, one in ten below", meaning: "One in ten trials comes out below this revenue." },
  revenueP50: { name: "revenue, half below", meaning: "Half of the trials come out below this revenue." },
  revenueP90: { name: "revenue, one in ten above", meaning: "One in ten trials comes out above this revenue." },
  growthP10: { name: "growth, one in ten below (P10)", meaning: "One in ten trials grows less than this." },
  growthP50: { name: "growth, half below (P50)", meaning: "Half of the trials grow less than this, half more." },
  growthP90: { name: "growth, one in ten above (P90)", meaning: "One in ten trials grows more than this." },
  expectedRevenue: {
    name: "revenue as expected",
    meaning:
      "With every uncertain figure at its expected value: the planned share, and the hypotheses that are not rejected, none above a ceiling.",
  },
  swing: { name: "widest swing", meaning: "The difference in revenue between an input's low and its high, with the others as expected." },
  correlation: {
    name: "correlation of the markets",
    meaning: "How far any two markets grow and shrink together: 0 % each on its own, 100 % all as one. Blank counts as 50 %.",
  },
  moneyAtStake: { name: "money at stake", meaning: "The amount that the sheet's own formulas multiply with this percentage." },
  largestAtStake: {
    name: "money at stake",
    meaning:
      "The amounts that the sheets' own formulas multiply with these percentages. They overlap, as a company holds its regions, so they are not added up.",
  },
  revenueChange: { name: "change of revenue", meaning: "All effects together." },
  marketSizeEffect: {
    name: "market",
    meaning:
      "What the growth of the markets brings. In the accountants' order: at today's share and today's price. Without an order: averaged over all orders.",
  },
  marketShareEffect: {
    name: "share",
    meaning:
      "What the planned change of share brings. In the accountants' order: in the grown market, at today's price. Without an order: averaged over all orders.",
  },
  priceEffect: {
    name: "price",
    meaning:
      "What the price change brings. In the accountants' order: on the planned volume of the target year. Without an order: averaged over all orders.",
  },
  ceilingEffect: {
    name: "cut by the ceiling",
    meaning: "What was planned beyond a market's total potential or beyond the reachable share, and so cannot be sold.",
  },
  newSegments: { name: "new markets", meaning: "Revenue in the target year of markets in which nothing is sold now." },
  lostSegments: { name: "lost markets", meaning: "Revenue now of markets in which nothing is sold in the target year." },
  revenueUncapped: {
    name: "revenue without ceilings",
    meaning: "What a sheet without ceilings would have shown: planned share, market growth and price change, compounded.",
  },
  pureVolume: { name: "more units", meaning: "The change in units, at the average price of now." },
  mix: {
    name: "mix",
    meaning:
      "Dearer or cheaper units among them: the units of the target year at each market's price of now, less the same units at the average price.",
  },
  priceOnVolume: { name: "price", meaning: "The price change on the units that are sold in the target year, after the ceiling." },
  shortOfTarget: {
    name: "short of the company target",
    meaning: "What the company target asks less the revenue at the planned shares. Below zero: more than it asks.",
  },
  bottomUp: {
    name: "sum of the markets",
    meaning:
      "Per market what its own target asks, never more than its ceiling at total potential. Without a target of its own: revenue at today's share, and what agreed hypotheses with evidence add.",
  },
  topDownDifference: { name: "difference", meaning: "What the company target asks less the sum of the markets." },
  topDownPoints: { name: "difference in points", meaning: "The same as percentage points of yearly growth." },
  marketUncapped: { name: "market without ceiling", meaning: "The market size after its growth, as if nothing could stop it." },
  yearsToFull: {
    name: "years until the market is full",
    meaning: "Years from the base year until the market, at its expected growth, meets its total potential.",
  },
  usualShareGain: {
    name: "usual gain of share",
    meaning: "Points of share that large companies gain in a year on average (Baghai, Smit, Viguerie: The Granularity of Growth).",
  },
  maxShareProposed: {
    name: "estimate of the reachable share",
    meaning:
      "Today's share and, for every year, the best yearly gain of the own history; without a history, the usual gain of large companies.",
  },
  shareSumNow: { name: "shares now, together", meaning: "Own share and the shares of the competitors that are listed." },
  shareSumNext: {
    name: "shares in the target year, together",
    meaning:
      "Everybody's planned volume as a part of the market in the target year: the own planned share, and each competitor's volume of now with the growth announced. More than 100 % cannot all come true.",
  },
  leftForOthers: { name: "left for all others", meaning: "What remains of the market in the target year for those who are not listed." },
  excessVolume: {
    name: "too much together",
    meaning: "Units a year that these plans hold beyond what the market buys: somebody here must lose them against the own plan.",
  },
  ...planFigureWords,
};
