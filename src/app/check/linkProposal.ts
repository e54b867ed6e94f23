import { largestHorizon } from "../../domain/ground/limits";
import type { Metric, Period, Scope } from "../../domain/plan";
import { plainName, segmentKey } from "../../domain/scope/scope";
import type { Finding, FindingKind } from "../../scan/finding";
import type { MarketRow, PlanSettings } from "../../workbook/tables/tableRows";
import { isAtTheEnd } from "../plan/targetValue";

/** What a finding would be linked as, read from the sheet; the person changes what is wrong. */
export interface LinkProposal {
  readonly scope: Scope;
  readonly metric: Metric;
  readonly per: Period;
  /** Absent: the plan's. */
  readonly years?: number;
}

export interface LinkAround {
  readonly markets: readonly Pick<MarketRow, "segment">[];
  readonly settings: PlanSettings;
}

export function linkProposal(finding: Finding, around: LinkAround): LinkProposal {
  const { meaning, kind } = finding;
  const told = meaning?.metric?.value ?? metricOfKind[kind] ?? "revenue";
  // A percentage is never an amount of profit; what profit grows by is tried as revenue, and the person says otherwise.
  const metric = told === "profit" ? "revenue" : told;
  const per = wholeYears(meaning?.per?.value ?? "year", meaning?.alternatives ? 1 : finding.value.length);
  const years = yearsOf(finding, metric, per, around.settings);
  const own = marketOf(finding, around.markets);
  return { scope: own === undefined ? [] : [own], metric, per, ...(years !== undefined && { years }) };
}

/** Months and quarters count on over the years of the plan; some of them that make no whole year are a path of their own, whose product is asked for. */
function wholeYears(per: Period, rates: number): Period {
  const inYear = per === "month" ? 12 : per === "quarter" ? 4 : 1;
  return rates > 1 && rates % inYear !== 0 ? "horizon" : per;
}

/** The market that carries the name of whose percentage it is, or else the nearest of the sheet's own words that is a market's whole name. */
export function marketOf({ meaning, labels }: Finding, markets: readonly Pick<MarketRow, "segment">[]): string | undefined {
  const names = [...(meaning?.entity === undefined ? [] : [meaning.entity]), ...[...labels].reverse()].map(keyOf);
  const byName = new Map(markets.map(({ segment }) => [keyOf(segment.segment), segment.segment]));
  return names.map((name) => byName.get(name)).find((market) => market !== undefined);
}

function keyOf(name: string): string {
  return segmentKey(plainName(name));
}

const metricOfKind: Readonly<Partial<Record<FindingKind, Metric>>> = {
  "share-target": "share",
  "price-increase": "price",
  "margin-target": "margin",
  "conversion-target": "conversion",
};

/** From the base to the last year that is named: 2026 to 2029 are three. Without a base, the years that the path runs over. */
function yearsOf(finding: Finding, metric: Metric, per: Period, { baseYear }: PlanSettings): number | undefined {
  const { meaning, period, value } = finding;
  if (per === "horizon" && meaning?.years !== undefined) return within(meaning.years);
  const told = meaning?.per?.value;
  if (told === "month" || told === "quarter")
    return value.length > 1 ? within(Math.ceil(value.length / (told === "month" ? 12 : 4))) : undefined;
  const named = [...(period ?? "").matchAll(/(?<!\d)(20\d\d)(?!\d)/gu)].map((match) => Number(match[1]));
  const [first] = named;
  const last = named.at(-1);
  const from = isAtTheEnd(metric) ? baseYear : (meaning?.base?.year ?? baseYear);
  if (last === undefined || first === undefined) return undefined;
  if (from !== undefined && last > from) return within(last - from);
  return last > first ? within(last - first + 1) : undefined;
}

function within(years: number): number | undefined {
  return years >= 1 && years <= largestHorizon ? years : undefined;
}
