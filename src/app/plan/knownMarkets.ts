import type { ComputedSegment } from "../../domain/market/assessSegment";
import type { Check } from "../check/check";
import { planContextOf } from "./planContextOf";

/** The markets that can be computed, the largest in the target year first. */
export function knownMarkets(check: Check): readonly ComputedSegment[] {
  const context = planContextOf(check);
  return context
    .marketsIn("all", context.horizonYears)
    .flatMap(({ assessment }) => (assessment.computable ? [assessment] : []))
    .sort((one, other) => other.revenueNext - one.revenueNext);
}
