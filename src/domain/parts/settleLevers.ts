import { leverImpact, type LeverImpact } from "../lever/leverImpact";
import { assessSegment } from "../market/assessSegment";
import type { LeverInputs, Hypothesis, HypothesisStatus, IsoDate, Segment, TestOutcome } from "../plan";
import { keysInScope, segmentKey } from "../scope/scope";

/** As people give it: with an impact of its own, or with a lever and its inputs. */
export type GivenHypothesis = Omit<Hypothesis, "impact"> & {
  readonly impact?: Hypothesis["impact"];
  readonly inputs?: LeverInputs;
};

/** What a hypothesis comes to; null where its market is not known well enough. */
export interface SettledImpact {
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
  readonly profit?: number | null;
}

/** A test that refuted it weighs more than who agreed to it before. */
export function standing({ status, outcome }: Pick<Hypothesis, "status" | "outcome">): HypothesisStatus {
  return outcome === "refuted" ? "rejected" : status;
}

/** Where a hypothesis stands after its test. */
export function statusAfter(outcome: TestOutcome): HypothesisStatus {
  return ({ held: "agreed", refuted: "rejected", unclear: "proposed" } as const)[outcome];
}

/** The hypotheses must have passed their checks, and the segments theirs. */
export function settleLevers(
  hypotheses: readonly GivenHypothesis[],
  segments: readonly Segment[],
  horizonYears: number,
  asOf: IsoDate,
): readonly { readonly hypothesis: Hypothesis; readonly impact: SettledImpact }[] {
  const byKey = new Map(segments.map((segment) => [segmentKey(segment.segment), segment]));
  return hypotheses.map((asGiven) => {
    const given = { ...asGiven, status: standing(asGiven) };
    const { impact, inputs, lever = "free", scope } = given;
    if (impact || !inputs || lever === "free") {
      const { low, base, high } = impact ?? { base: 0 };
      return { hypothesis: { ...given, impact: impact ?? { base: 0 } }, impact: { low: low ?? base, base, high: high ?? base } };
    }
    const inScope = keysInScope(scope, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
    const assessed = inScope.map((segment) => assessSegment(segment, horizonYears, asOf));
    const computed = assessed.flatMap((segment) => (segment.computable ? [segment] : []));
    const needsMarket = lever === "market-room" || lever === "price";
    const isKnown = computed.length === assessed.length;
    const settled: LeverImpact | null = needsMarket && !isKnown ? null : leverImpact(lever, inputs, computed);
    return {
      hypothesis: { ...given, impact: settled ?? { base: 0 } },
      impact: settled ? { ...settled, ...(lever === "margin" && !isKnown && { profit: null }) } : { low: null, base: null, high: null },
    };
  });
}
