import { checkAmount, checkName, checkRate, checkShare, checkText, problemAt, problemsAt, type ValueCheck } from "./checkValue";
import { exceeds } from "./exceeds";
import { isIsoDate } from "./isoDate";
import { largestAmount } from "./limits";
import { settleMarketIdentity } from "./marketIdentity";
import type { Segment } from "./plan";
import type { PlanProblem } from "./problem";

const checks: Readonly<Record<keyof Segment, ValueCheck>> = {
  segment: checkName,
  unit: checkText,
  currency: (text) => checkText(text) ?? (isFilled(text) && !/^[A-Za-z]{3}$/.test(text.trim()) ? "not-a-currency" : undefined),
  marketSize: checkAmount,
  marketGrowth: checkRate,
  marketPotential: checkAmount,
  share: checkShare,
  volume: checkAmount,
  price: checkAmount,
  priceChange: checkRate,
  shareNext: checkShare,
  maxShare: checkShare,
  contributionMargin: checkShare,
  source: checkText,
  sourceDate: (text) => checkText(text) ?? (isFilled(text) && !isIsoDate(text.trim()) ? "not-a-date" : undefined),
  owner: checkText,
};

/** All that is wrong with the values of a segment; what is only missing is no problem here. Paths are field names. */
export function checkSegment(segment: Segment): readonly PlanProblem[] {
  const fields = Object.keys(checks) as (keyof Segment)[];
  const wrong = fields.flatMap((field) => problemsAt(field, segment[field], checks[field]));
  const problems = wrong.length > 0 ? wrong : checkIdentity(segment);
  return problems.map((problem) => ({ ...problem, segment: String(segment.segment) }));
}

function checkIdentity(segment: Segment): readonly PlanProblem[] {
  const { marketSize, volume, derived } = settleMarketIdentity(segment);
  const potential = segment.marketPotential;
  if (marketSize === undefined) return [];
  if (derived === "marketSize" && marketSize > largestAmount) return [problemAt("marketSize", "too-large", marketSize)];
  return [
    ...(potential !== undefined && exceeds(marketSize, potential) ? [problemAt("marketPotential", "potential-below-size", potential)] : []),
    ...(volume !== undefined && exceeds(volume, marketSize) ? [problemAt("volume", "volume-above-market", volume)] : []),
  ];
}

function isFilled(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "";
}
