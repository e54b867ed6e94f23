import { exceeds } from "../ground/exceeds";
import { best, median } from "../ground/yearlyChanges";
import type { LevelMetric, Target, Verdict, Warning } from "../plan";

/** A margin or a conversion beside the own record (MODEL.md section 4b). Rates as fractions. */
export interface LevelAssessment {
  readonly verdict: Extract<Verdict, "impossible" | "no-evidence" | "supported" | "to-agree" | "unsupported">;
  /** Of the measured rates; null without any. */
  readonly best: number | null;
  readonly median: number | null;
  /** The target less the best; null without measured rates. */
  readonly aboveBest: number | null;
  readonly warnings: readonly Warning[];
}

export type LevelTarget = Target & { readonly metric: LevelMetric };

/** Hypotheses of the metric's own lever within the target's scope. */
export interface LevelHypotheses {
  /** Not rejected. */
  readonly onPaper: number;
  /** Agreed, and with evidence. */
  readonly proven: number;
}

export function judgeLevel({ value, history = [], evidence }: LevelTarget, hypotheses: LevelHypotheses): LevelAssessment {
  const bestRate = best(history);
  const verdict = verdictOf(value, bestRate, evidence !== undefined && evidence.trim() !== "", hypotheses);
  return { verdict, best: bestRate, median: median(history), aboveBest: bestRate === null ? null : value - bestRate, warnings: [] };
}

/** The first that holds. */
function verdictOf(
  value: number,
  bestRate: number | null,
  hasEvidence: boolean,
  { onPaper, proven }: LevelHypotheses,
): LevelAssessment["verdict"] {
  if (exceeds(value, 1)) return "impossible";
  if (bestRate === null && !hasEvidence && onPaper === 0) return "no-evidence";
  if (hasEvidence || proven > 0 || (bestRate !== null && !exceeds(value, bestRate))) return "supported";
  return onPaper > 0 ? "to-agree" : "unsupported";
}
