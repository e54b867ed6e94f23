import {
  checkAmount,
  checkDate,
  checkName,
  checkRate,
  checkShare,
  checkText,
  problemAt,
  problemsAt,
  required,
  within,
  type ValueCheck,
} from "./checkValue";
import { exceeds } from "../ground/exceeds";
import { largestAmount } from "../ground/limits";
import { settleMarketIdentity } from "../market/marketIdentity";
import { uncertainFields, type Range, type Segment } from "../plan";
import type { PlanProblem } from "../ground/problem";

const checks: Readonly<Record<Exclude<keyof Segment, "ranges">, ValueCheck>> = {
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
  sourceDate: checkDate,
  owner: checkText,
};

const fields = Object.keys(checks) as (keyof typeof checks)[];

/** All that is wrong with the values of a segment; what is only missing is no problem here. Paths are field names. */
export function checkSegment(segment: Segment): readonly PlanProblem[] {
  const wrong: PlanProblem[] = [];
  for (const field of fields) {
    const code = checks[field](segment[field]);
    if (code) wrong.push(problemAt(field, code, segment[field]));
  }
  if (segment.ranges)
    for (const field of uncertainFields) wrong.push(...within(`ranges.${field}`, checkRange(segment.ranges[field], checks[field])));
  const problems = wrong.length > 0 ? wrong : checkIdentity(segment);
  return problems.map((problem) => ({ ...problem, segment: String(segment.segment) }));
}

function checkIdentity(segment: Segment): readonly PlanProblem[] {
  const { marketSize, volume, share, derived } = settleMarketIdentity(segment);
  const potential = segment.marketPotential;
  if (marketSize === undefined) return checkRanges(segment, undefined);
  if (derived === "marketSize" && marketSize > largestAmount) return [problemAt("marketSize", "too-large", marketSize)];
  return [
    ...(potential !== undefined && exceeds(marketSize, potential) ? [problemAt("marketPotential", "potential-below-size", potential)] : []),
    ...(volume !== undefined && exceeds(volume, marketSize) ? [problemAt("volume", "volume-above-market", volume)] : []),
    ...checkRanges(segment, share),
  ];
}

function checkRange(range: Range | undefined, check: ValueCheck): readonly PlanProblem[] {
  return range ? [...problemsAt("low", range.low, required(check)), ...problemsAt("high", range.high, required(check))] : [];
}

/** Each range must hold the value that is expected; a share is compared but for rounding, for it may be a derived one. */
function checkRanges(
  { ranges = {}, marketGrowth, priceChange = 0, shareNext }: Segment,
  share: number | undefined,
): readonly PlanProblem[] {
  const expected = { marketGrowth, priceChange, shareNext: shareNext ?? share };
  return uncertainFields.flatMap((field) => {
    const range = ranges[field];
    const base = expected[field];
    if (!range) return [];
    const ascends = base === undefined ? !exceeds(range.low, range.high) : !exceeds(range.low, base) && !exceeds(base, range.high);
    return ascends
      ? []
      : [problemAt(`ranges.${field}`, "out-of-order", [range.low, base, range.high].filter((value) => value !== undefined).join(" / "))];
  });
}

function isFilled(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "";
}
