import { exceeds } from "../ground/exceeds";
import { best, median, yearlyGains, yearlyGrowths } from "../ground/yearlyChanges";
import { growthFactor } from "./requirement";
import type { Money, Rate, Target } from "../plan";
import { yearlyGrowthBetween } from "../ground/ratio";

/** A target beside what the market does and what the own past shows; growth per year. Null: not known. */
export interface OutsideView {
  /** Growth of revenue that the target comes down to. */
  readonly targetGrowth: Rate | null;
  readonly marketGrowth: Rate | null;
  /** Of the target's metric; of a share in points. */
  readonly bestYear: number | null;
  readonly medianYear: number | null;
  /** In points; of a scope of one segment. */
  readonly shareGainPerYear: number | null;
}

export interface OutsideViewInput {
  readonly target: Target;
  readonly years: number;
  readonly revenueBase: Money;
  readonly requiredRevenue: Money;
  /** Revenue, or volume, at the market's growth alone. */
  readonly market: { readonly base: number; readonly next: number };
  readonly shareGain: number | null;
}

export function outsideView({ target, years, revenueBase, requiredRevenue, market, shareGain }: OutsideViewInput): OutsideView {
  const past = pastYears(target);
  return {
    targetGrowth: yearlyGrowthBetween(revenueBase, requiredRevenue, years),
    marketGrowth: yearlyGrowthBetween(market.base, market.next, years),
    bestYear: best(past),
    medianYear: median(past),
    shareGainPerYear: shareGain === null ? null : shareGain / years,
  };
}

/** The target asks more of each year than the best year of the given history gave. */
export function isAboveOwnHistory(target: Target, years: number): boolean {
  const bestYear = best(pastYears(target));
  const asked = askedPerYear(target, years);
  return bestYear !== null && asked !== null && exceeds(asked, bestYear);
}

function pastYears({ metric, history = [] }: Target): readonly number[] {
  return metric === "share" ? yearlyGains(history) : yearlyGrowths(history);
}

/** In the unit of `pastYears`: a level (share, profit) is measured from the last amount of the history. */
function askedPerYear(target: Target, years: number): number | null {
  const { value, metric, history = [] } = target;
  const last = history.at(-1);
  if (metric === "share") return last === undefined ? null : (value - last) / years;
  if (metric === "profit") return last === undefined ? null : yearlyGrowthBetween(last, value, years);
  return growthFactor(target, years) ** (1 / years) - 1;
}
