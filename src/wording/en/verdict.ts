import type { MissingField } from "../../domain/target/judgeTarget";
import type { Verdict, Warning } from "../../domain/plan";

/** What a verdict says, in words that a director reads once. */
export const verdictWords = {
  name: {
    "no-market-data": "no market data",
    "no-base": "nothing to grow from",
    "no-evidence": "no evidence",
    impossible: "above total potential",
    "beyond-market": "larger than the market",
    unsupported: "unsupported",
    "to-agree": "to be agreed",
    supported: "supported",
  } satisfies Record<Verdict, string>,
  title: {
    noMarketData: "No market data",
    noBase: "Nothing to grow from",
    noEvidence: "No evidence",
    toAgreeLevel: "Still to be agreed",
    unsupportedLevel: "Unsupported",
    impossibleLevel: "Above 100 %",
    impossible: "Above the market's total potential",
    beyondMarket: "Larger than the market",
    unsupported: (points: string, money: string) => `Unsupported by ${points} (${money})`,
    unsupportedAmount: (money: string) => `Unsupported by ${money}`,
    toAgree: (money: string) => `Still to be agreed: ${money}`,
    supported: "Supported",
  },
  noMarket: "No market stands behind this percentage yet, so nobody can say what would have to be true.",
  noBase: "There is no revenue in the base year, and a percentage of nothing is nothing. Give an amount or a market share instead.",
  noBaseShort: "A percentage of nothing",
  level: {
    impossible: "No margin or conversion can be more than 100 %.",
    noEvidence: "No measured rate of your own, no source and no hypothesis stands behind it.",
    withinRecord: (best: string) => `Your best measured rate was ${best}; this asks no more.`,
    aboveRecord: (best: string, above: string) => `Your best measured rate was ${best}; this lies ${above} above it.`,
    byEvidence: "Evidence, or an agreed hypothesis that has it, stands behind it.",
    toAgree: "A hypothesis would make it true, but it is not agreed yet, or has no evidence.",
    noHypothesis: "No hypothesis says what would make it true.",
  },
  missing: (fields: string, segment: string) => `${segment} lacks: ${fields}.`,
  refused: (segment: string) => `A figure of ${segment} is wrong. Once it is mended, this can be checked.`,
  refusedShort: (segment: string) => `A figure of ${segment} is wrong`,
  missingShort: (fields: string) => `Missing: ${fields}`,
  noMarketShort: "No market linked yet",
  field: {
    marketSize: "market size",
    marketGrowth: "market growth",
    share: "own share or volume",
    price: "net price",
    source: "source",
    sourceDate: "date of the source",
    contributionMargin: "contribution margin",
  } satisfies Record<MissingField, string>,
  /** Rates without sign; `falls` says that the word must carry it. `years` above 1: per year. */
  gives: (market: string, marketFalls: boolean, price: string, priceFalls: boolean, years: number) => {
    const perYear = years > 1 ? " a year" : "";
    if (marketFalls && priceFalls) return `The market shrinks by ${market}${perYear}, the price falls by ${price}.`;
    if (marketFalls) return `The market shrinks by ${market}${perYear}, the price gives ${price}.`;
    if (priceFalls) return `The market gives ${market}${perYear}, the price falls by ${price}.`;
    return `The market gives ${market}${perYear}, the price ${price}.`;
  },
  givesMoney: (market: string, price: string) => `The markets bring ${market}, the prices ${price}.`,
  shareNeeded: (from: string, to: string, volume: string, years: string, isLong: boolean) =>
    `For the rest your share would have to go from ${from} to ${to}${isLong ? ` in ${years}` : ""}: ${volume} a year from competitors.`,
  shareEntrant: (to: string, volume: string) => `You would have to win a share of ${to}: ${volume} a year from competitors.`,
  unitsUnnamed: (volume: string) => `${volume} units`,
  priceNeeded: (asked: string, gap: string) => `The target asks for a price change of ${asked}: ${gap} more for the same volume.`,
  perYear: (rate: string) => `${rate} a year`,
  moneyNeeded: (gap: string) => `The rest, ${gap}, would have to be won from competitors.`,
  nothingNeeded: "Nothing has to be won from competitors.",
  coveredNone: "No hypothesis covers it.",
  coveredPart: (covered: string, gap: string) => `Hypotheses cover ${covered} of the ${gap}.`,
  coveredProven: (gap: string) => `Agreed hypotheses with evidence cover the ${gap}.`,
  coveredOnPaper: (gap: string, proven: string) => `Hypotheses cover the ${gap} on paper; ${proven} of it is agreed and has evidence.`,
  impossible: (over: string, growth: string) =>
    `Even if every possible customer bought all they could, ${growth} is the most. The target lies ${over} above that.`,
  impossibleReachable: (over: string, growth: string, share: string) =>
    `At the reachable share of ${share}, the total potential allows ${growth} at most. The target lies ${over} above that.`,
  impossibleAmount: (over: string) => `The target lies ${over} above all that this market could ever buy.`,
  impossibleShort: (growth: string) => `Above total potential, at most ${growth}`,
  beyondMarket: (ceiling: string, over: string) =>
    `All that the market is expected to buy is ${ceiling}; the target lies ${over} above it. It needs a market larger than forecast.`,
  beyondReachable: (ceiling: string, over: string, share: string) =>
    `At the reachable share of ${share} the market gives ${ceiling}; the target lies ${over} above it. It needs a market larger than forecast.`,
  beyondShort: (over: string) => `${over} more than the market buys`,
  unsupportedShort: (points: string) => `${points} without a hypothesis`,
  unsupportedShortAmount: (money: string) => `${money} without a hypothesis`,
  toAgreeShort: "Covered on paper, not yet agreed",
  supportedShort: (market: string, price: string) => `Market ${market}, price ${price}`,
  supportedByHypotheses: "Covered by agreed hypotheses",
  warning: {
    stale: (segment: string, months: string) => `The source of ${segment} is ${months} old.`,
    inconsistent: (segment: string) => `${segment}: size, share and volume disagree; size and volume are used.`,
    overclaimed: "The hypotheses together sell more than the market buys.",
    overclaimedBy: (claims: string, together: string, room: string) =>
      `Together these hypotheses sell more than the market buys: ${claims}. They bring ${together}; there is room for ${room}.`,
    claimOf: (claim: string, money: string) => `“${claim}” (${money})`,
    moreClaims: (count: number) => `${count} more`,
    baseDiffers: (markets: string, sheet: string) => `Your markets add up to ${markets}; the sheet applies the target to ${sheet}.`,
    shareAboveReachable: (segment: string) =>
      `${segment}: the present share is above the reachable one; what you have counts as reachable.`,
    noPotential: (segment: string) => `${segment}: the total potential is not known, so only the market caps the target.`,
    aboveOwnHistory: "More than the best year of the own history.",
    sharesOver100: "All players' plans together need more than 100 % of the market.",
    beyondCapacity: "More than the sellers can carry.",
    beyondFunnel: "More than the funnel can deliver.",
  },
  badge: {
    stale: "old source",
    inconsistent: "figures disagree",
    overclaimed: "overclaimed",
    "no-potential": "no potential known",
    "above-own-history": "above own best year",
    "base-differs": "another base in the sheet",
    "share-above-reachable": "share above the reachable",
    "shares-over-100": "shares above 100 %",
    "beyond-capacity": "beyond capacity",
    "beyond-funnel": "beyond funnel",
  } satisfies Record<Warning, string>,
};
