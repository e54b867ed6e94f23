import type { ComputedSegment, SegmentAssessment } from "./assessSegment";
import type { Coverage } from "./coverage";
import { marketDataFields, type Competitor, type MarketDataField, type Segment, type Share, type Target } from "./plan";
import { profitMargin } from "./profitMargin";
import { requirementOf, type Requirement } from "./requirement";

export type MissingField = MarketDataField | "contributionMargin";

/** By segment name; a scope without segments misses everything, and names nothing. */
export type MissingBySegment = Readonly<Record<string, readonly MissingField[]>>;

/** A target with everything that it is judged by. */
export interface TargetInput {
  readonly target: Target;
  readonly years: number;
  readonly scope: readonly { readonly input: Segment; readonly assessment: SegmentAssessment }[];
  /** Names in the scope that no segment has. */
  readonly unknown: readonly string[];
  readonly coverage: Coverage;
  readonly competitors: readonly Competitor[];
}

export type CompleteScope =
  | { readonly isComplete: true; readonly segments: readonly ComputedSegment[]; readonly requirement: Requirement; readonly margin: Share | undefined }
  | { readonly isComplete: false; readonly missing: MissingBySegment };

/** The scope's segments and what the target asks of them, or what is missing for it. */
export function completeScope({ target, years, scope, unknown }: TargetInput): CompleteScope {
  const missing: [string, readonly MissingField[]][] = unknown.map((name) => [name, marketDataFields]);
  const complete: { readonly input: Segment; readonly assessment: ComputedSegment }[] = [];
  for (const { input, assessment } of scope) {
    if (assessment.missing.length > 0) missing.push([input.segment, assessment.missing]);
    else if (assessment.computable) complete.push({ input, assessment });
  }
  if (missing.length > 0 || scope.length === 0) return { isComplete: false, missing: Object.fromEntries(missing) };
  const segments = complete.map(({ assessment }) => assessment);
  const margin = profitMargin(target, complete);
  const requirement = requirementOf(target, segments, years, margin);
  if (requirement) return { isComplete: true, segments, requirement, margin };
  const withoutMargin = complete.filter(({ input }) => !input.contributionMargin);
  const lacking = withoutMargin.length > 0 ? withoutMargin : complete;
  return { isComplete: false, missing: Object.fromEntries(lacking.map(({ input }) => [input.segment, ["contributionMargin"]])) };
}
