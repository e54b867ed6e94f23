import { isComputed } from "../../domain/target/judgeTarget";
import type { ComputedSegment } from "../../domain/market/assessSegment";
import type { ComputedLever } from "../../domain/lever/leverInputs";
import { leverNeeded } from "../../domain/lever/leverNeeded";
import { settleLevers, standing, type GivenHypothesis, type SettledImpact } from "../../domain/parts/settleLevers";
import type { LeverInputs, Money, Scope } from "../../domain/plan";
import { keysInScope, segmentKey } from "../../domain/scope/scope";
import type { Check, CheckItem } from "../check/check";
import { planContextOf } from "./planContextOf";

/** What the hypotheses leave of what a target has to win; `except` is the row that is being changed. 0 where nothing is left, null where it is not known. */
export function gapLeft(item: CheckItem, check: Check, except?: string): Money | null {
  const { assessment } = item;
  if (!isComputed(assessment)) return null;
  const own = check.hypotheses.find(({ id }) => id === except);
  const keys = check.markets.map(({ segment }) => segmentKey(segment.segment));
  const wanted = new Set(keysInScope(item.target?.scope ?? "all", keys));
  const counts = own !== undefined && standing(own) !== "rejected" && keysInScope(own.scope, keys).every((key) => wanted.has(key));
  return Math.max(0, assessment.gap - assessment.onPaper + (counts ? (own.brings.base ?? 0) : 0));
}

/** The markets of a scope that can be computed, over the plan's years: levers count with those. */
export function leverMarkets(scope: Scope, check: Check): readonly ComputedSegment[] {
  return planContextOf(check)
    .marketsIn(scope, check.settings.horizonYears)
    .flatMap(({ assessment }) => (assessment.computable ? [assessment] : []));
}

/** What a hypothesis that passed its check brings; nulls where its market is not known well enough. */
export function impactOf(given: GivenHypothesis, check: Check): SettledImpact {
  const { segments } = planContextOf(check);
  const [settled] = settleLevers([given], segments, check.settings.horizonYears, check.asOf);
  return settled?.impact ?? { low: null, base: null, high: null };
}

/** What a lever would have to be for a target, and what it is now. */
export interface LeverAnswer {
  readonly lever: ComputedLever;
  /** Of the market that it is about; absent: of all in scope. */
  readonly segment?: string;
  readonly now?: number;
  /** Null: no value is enough. Absent: it is not known yet what the lever works on. */
  readonly needed?: number | null;
  readonly inputs: LeverInputs;
}

/**
 * The levers one after the other, for a person who has no idea yet: what each would have to be to close the gap alone. What a lever works on (leads,
 * customers, revenue at risk) is taken from the hypotheses that say it already. Of several markets the largest stands for those levers that are about one.
 */
export function leverAnswers(item: CheckItem, check: Check, gap: Money): readonly LeverAnswer[] {
  const scope = item.target?.scope ?? "all";
  const segments = leverMarkets(scope, check);
  const [largest] = [...segments].sort((one, other) => other.baselineRevenue - one.baselineRevenue);
  const segment = segments.length > 1 && largest ? { segment: largest.segment } : {};
  const said = (lever: ComputedLever): LeverInputs => check.hypotheses.find((row) => row.lever === lever && row.isUsable)?.inputs ?? {};
  const elasticity = baseOf(said("price"), "elasticity") ?? 0;
  const market = largest ? [largest] : [];
  const points = leverNeeded("market-room", {}, gap, market);
  const rates: readonly LeverAnswer[] = (
    [
      ["conversion", "rateNow"],
      ["cross-sell", "attachNow"],
      ["retention", "churnNow"],
    ] as const
  ).map(([lever, rate]) => {
    const inputs = said(lever);
    const now = baseOf(inputs, rate);
    return { lever, inputs, ...(now !== undefined && { now, needed: leverNeeded(lever, inputs, gap, segments) }) };
  });
  return [
    {
      lever: "market-room",
      inputs: {},
      ...segment,
      ...(largest && { now: largest.settled.share, needed: shareWith(points, largest.settled) }),
    },
    ...rates,
    { lever: "price", inputs: { elasticity }, ...segment, needed: leverNeeded("price", { elasticity }, gap, market) },
    { lever: "margin", inputs: {}, needed: leverNeeded("margin", {}, gap, segments) },
  ];
}

/** Null: more than is reachable. */
function shareWith(points: number | null, { share, maxShare }: ComputedSegment["settled"]): number | null {
  return points === null || share + points > maxShare ? null : share + points;
}

function baseOf(inputs: LeverInputs, name: string): number | undefined {
  const input = inputs[name];
  return typeof input === "object" ? input.base : input;
}
