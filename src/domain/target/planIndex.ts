import { assessSegment, type SegmentAssessment } from "../market/assessSegment";
import { coverageOf, isProven, type Coverage } from "./coverage";
import { invariant } from "../ground/invariant";
import type { Hypothesis, HypothesisLever, IsoDate, Scope, Segment } from "../plan";
import { segmentKey } from "../scope/scope";
import { sumScope, type ScopeSums } from "../scope/scopeSums";

/** Segments and hypotheses as every target looks them up. A segment is assessed when it is first asked for. */
export interface PlanIndex {
  readonly years: number;
  readonly assessed: (index: number) => SegmentAssessment;
  /** Indices of the segments in the scope, each once, in the scope's order. */
  readonly indicesOf: (scope: Scope) => readonly number[];
  readonly sumsOf: (scope: Scope) => ScopeSums;
  readonly coverageOf: (scope: Scope) => Coverage;
  /** How many hypotheses of a lever lie within the scope, not rejected; and how many of them are proven. */
  readonly hypothesesOf: (scope: Scope, lever: HypothesisLever) => { readonly onPaper: number; readonly proven: number };
}

/** The segments and hypotheses must have passed their checks. */
export function indexPlan(segments: readonly Segment[], hypotheses: readonly Hypothesis[], years: number, asOf: IsoDate): PlanIndex {
  const find = finder(segments);
  const all: ResolvedScope = { indices: segments.map((_, index) => index), unknown: [] };
  const resolved = new Map<Scope, ResolvedScope>([["all", all]]);
  const assessments: SegmentAssessment[] = [];
  let sumsOfAll: ScopeSums | undefined;

  const assessed = (index: number): SegmentAssessment => {
    const segment = segments[index];
    invariant(segment !== undefined, "an index is one of the plan's");
    return (assessments[index] ??= assessSegment(segment, years, asOf));
  };
  const resolve = (scope: Scope): ResolvedScope => {
    const known = resolved.get(scope) ?? resolveNames(scope === "all" ? [] : scope, find);
    resolved.set(scope, known);
    return known;
  };
  const sum = (scope: Scope): ScopeSums => {
    const { indices, unknown } = resolve(scope);
    return sumScope(indices.map(assessed), unknown);
  };
  const inside = (scope: Scope): readonly number[] | null => (resolve(scope).unknown.length > 0 ? null : resolve(scope).indices);
  const covers = coverageOf(hypotheses, inside, segments.length);
  return {
    years,
    assessed,
    indicesOf: (scope) => resolve(scope).indices,
    sumsOf: (scope) => (scope === "all" ? (sumsOfAll ??= sum("all")) : sum(scope)),
    hypothesesOf: (scope, lever) => {
      const { indices } = resolve(scope);
      const counted = hypotheses.filter((one) => one.lever === lever && one.status !== "rejected" && isWithin(inside(one.scope), indices));
      return { onPaper: counted.length, proven: counted.filter(isProven).length };
    },
    coverageOf: (scope) => covers(resolve(scope).indices),
  };
}

/** A scope that names no segment, or an unknown one, lies nowhere. */
function isWithin(part: readonly number[] | null, whole: readonly number[]): boolean {
  return part !== null && part.length > 0 && part.every((index) => whole.includes(index));
}

interface ResolvedScope {
  readonly indices: readonly number[];
  /** Names that no segment has. */
  readonly unknown: readonly string[];
}

function resolveNames(names: readonly string[], find: (name: string) => number | undefined): ResolvedScope {
  const indices = new Set<number>();
  const unknown: string[] = [];
  for (const name of names) {
    const index = find(name);
    if (index === undefined) unknown.push(name);
    else indices.add(index);
  }
  return { indices: [...indices], unknown };
}

/** Most names are written as the segment's own, and need no folding. */
function finder(segments: readonly Segment[]): (name: string) => number | undefined {
  const byName = new Map(segments.map(({ segment }, index) => [segment, index]));
  const byKey = new Map(segments.map(({ segment }, index) => [segmentKey(segment), index]));
  return (name) => byName.get(name) ?? byKey.get(segmentKey(name));
}
