import type { Hypothesis, Money } from "../plan";

/** What the hypotheses of a scope add up to, in revenue at target-year prices. */
export interface Coverage {
  /** Not rejected. */
  readonly onPaper: Money;
  /** Agreed, and with evidence. */
  readonly proven: Money;
}

/** Of segments by their index in the plan, each once. */
export type CoverageOf = (indices: readonly number[]) => Coverage;

export function isProven({ status, evidence }: Hypothesis): boolean {
  return status === "agreed" && evidence !== undefined && evidence.trim() !== "";
}

/**
 * A hypothesis counts where its whole scope lies inside the target's; one that names no segment, or an unknown one, counts nowhere.
 * Those of one segment are added up beforehand: a plan has hundreds of targets and thousands of hypotheses.
 */
export function coverageOf(
  hypotheses: readonly Hypothesis[],
  resolve: (scope: Hypothesis["scope"]) => readonly number[] | null,
  segmentCount: number,
): CoverageOf {
  const counted = hypotheses.flatMap((hypothesis) => {
    const indices = hypothesis.status === "rejected" ? null : resolve(hypothesis.scope);
    const { base } = hypothesis.impact;
    return indices && indices.length > 0 ? [{ indices, onPaper: base, proven: isProven(hypothesis) ? base : 0 }] : [];
  });
  const bySegment = new Map<number, { onPaper: Money; proven: Money }>();
  const wide: typeof counted = [];
  for (const one of counted) {
    const [only] = one.indices.length === 1 ? one.indices : [];
    if (only === undefined) wide.push(one);
    else bySegment.set(only, plus(bySegment.get(only) ?? nothing, one));
  }
  return (indices) => {
    let sum = nothing;
    for (const index of indices) {
      const own = bySegment.get(index);
      if (own) sum = plus(sum, own);
    }
    const inside = wide.length > 0 && indices.length < segmentCount ? new Set(indices) : undefined;
    for (const one of wide) if (!inside || one.indices.every((index) => inside.has(index))) sum = plus(sum, one);
    return sum;
  };
}

const nothing: Coverage = { onPaper: 0, proven: 0 };

function plus(one: Coverage, other: Coverage): Coverage {
  return { onPaper: one.onPaper + other.onPaper, proven: one.proven + other.proven };
}
