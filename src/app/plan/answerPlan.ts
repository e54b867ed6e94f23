import { assessCheckedPlan, type PlanAssessment } from "../../domain/company/assessPlan";
import type { SegmentAssessment } from "../../domain/market/assessSegment";
import { compareScenarios, type ScenarioAssessment } from "../../domain/scenario/compareScenarios";
import { bridgePortfolio, type PortfolioBridge } from "../../domain/market/fullBridge";
import { isComputed, type TargetAssessment } from "../../domain/target/judgeTarget";
import { assessParts, type PartsAssessment } from "../../domain/parts/assessParts";
import { settlePlan, type GivenPlan } from "../../domain/parts/givenPlan";
import { standing, type SettledImpact } from "../../domain/parts/settleLevers";
import type { Plan, Target } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { projectionPath, type ProjectionPath } from "../../domain/market/projectionPath";
import { keysInScope, segmentKey } from "../../domain/scope/scope";
import { claimsBeyond, type Claim, type ClaimsBeyond } from "./claimsBeyond";
import { bad, good, type Result } from "../../domain/ground/result";
import { solveTarget, type TargetSolution } from "../../domain/target/solveTarget";
import { prepareSimulation } from "../../domain/uncertainty/simulationJob";
import { simulateWhole, type Simulation } from "../../domain/uncertainty/summarise";

export type SegmentAnswer = SegmentAssessment & {
  /** Year by year, of a segment that can be computed; the logistic one where there is such a path. */
  readonly paths?: readonly ProjectionPath[];
};

export type TargetAnswer = TargetAssessment & {
  /** Solved backwards, where market data is complete. */
  readonly solution?: TargetSolution;
  /** Where the plan asks for it with `uncertainty`. */
  readonly uncertainty?: Simulation;
  /** Present: its hypotheses together sell more than the market buys; those that do, the largest first. */
  readonly overclaim?: ClaimsBeyond<Claim>;
};

/** All that the model says about a plan: what `assess` prints. */
export interface PlanAnswer extends PlanAssessment, PartsAssessment {
  readonly segments: Readonly<Record<string, SegmentAnswer>>;
  readonly targets: readonly TargetAnswer[];
  /** Of the segments that can be computed, in both orders. */
  readonly bridges: readonly PortfolioBridge[];
  readonly scenarios?: readonly ScenarioAssessment[];
  /** In the plan's order: what each hypothesis brings. */
  readonly hypotheses?: readonly { readonly impact: SettledImpact }[];
}

/** The plan must have been read by `readPlan`. */
export function answerPlan(given: GivenPlan): Result<PlanAnswer, PlanProblem> {
  const { plan, impacts } = settlePlan(given);
  const assessed = assessCheckedPlan(plan);
  const scenarios = compareScenarios(plan, assessed);
  if (!scenarios.ok) return bad(...scenarios.problems);
  const { segments, targets } = assessed;
  const computed = Object.values(segments).flatMap((segment) => (segment.computable ? [segment] : []));
  return good({
    ...assessed,
    segments: Object.fromEntries(Object.entries(segments).map(([name, segment]) => [name, withPaths(segment, plan.horizonYears)])),
    targets: targets.map((answer, index) => withSolution(plan, answer, index)),
    bridges: (["market-first", "order-free"] as const).map((order) => bridgePortfolio(computed, plan.horizonYears, order)),
    ...assessParts(given, Object.values(segments)),
    ...(impacts.length > 0 && { hypotheses: impacts.map((impact) => ({ impact })) }),
    ...(plan.scenarios && { scenarios: scenarios.value }),
  });
}

function withPaths(segment: SegmentAssessment, horizonYears: number): SegmentAnswer {
  if (!segment.computable) return segment;
  const capped = projectionPath(segment.settled, horizonYears, "capped");
  const logistic = projectionPath(segment.settled, horizonYears, "logistic");
  return { ...segment, paths: logistic.kind === "logistic" ? [capped, logistic] : [capped] };
}

function withSolution(
  { targets, segments, hypotheses, horizonYears, asOf, uncertainty }: Plan,
  answer: TargetAssessment,
  index: number,
): TargetAnswer {
  const target = targets[index];
  const solution = target && solveTarget(target, segments, hypotheses, horizonYears, asOf);
  const job = target && uncertainty && prepareSimulation(target, segments, hypotheses, horizonYears, asOf, uncertainty);
  const overclaim = target && overclaimIn(target, answer, segments, hypotheses);
  return { ...answer, ...(solution && { solution }), ...(job && { uncertainty: simulateWhole(job) }), ...(overclaim && { overclaim }) };
}

function overclaimIn(
  { scope }: Target,
  answer: TargetAssessment,
  segments: Plan["segments"],
  hypotheses: Plan["hypotheses"],
): ClaimsBeyond<Claim> | undefined {
  if (!isComputed(answer) || !answer.warnings.includes("overclaimed")) return undefined;
  const all = segments.map(({ segment }) => segmentKey(segment));
  const wanted = new Set(keysInScope(scope, all));
  const counted = hypotheses.filter((one) => standing(one) !== "rejected" && keysInScope(one.scope, all).every((key) => wanted.has(key)));
  return claimsBeyond(
    counted.map(({ claim = "", impact }) => ({ claim, brings: impact.base })).filter(({ brings }) => brings > 0),
    answer.headroom,
  );
}
