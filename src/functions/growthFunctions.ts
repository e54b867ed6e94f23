import { isComputed } from "../domain/target/judgeTarget";
import { assessSegment, type ComputedSegment } from "../domain/market/assessSegment";
import { assessTarget } from "../domain/target/assessTarget";
import { checkHorizon } from "../domain/check/checkPlan";
import { checkSegment } from "../domain/check/checkSegment";
import { checkTarget } from "../domain/check/checkTarget";
import type { ComputedTarget } from "../domain/target/judgeTarget";
import type { Hypothesis, Target, Verdict } from "../domain/plan";
import type { PlanProblem } from "../domain/ground/problem";
import { bad, good, type Result } from "../domain/ground/result";
import { dateOfArguments, needs, segmentOf, takes, type FunctionArguments, type Parameter } from "./parameter";

/** Null: there is no such figure, because nothing is sold in the base year. */
export type FunctionValue = number | Verdict | null;

/**
 * Excel knows a function by its namespace and id for ever: neither may change once a workbook holds it. Neither is the name of a function of Excel's,
 * as CEILING and GROWTH are.
 */
export const functionsNamespace = "GROWTHCEILING";

export interface GrowthFunction {
  readonly id: "MAXGROWTH" | "REQUIREDSHARE" | "CAPPED" | "MARKETEFFECT" | "SHAREEFFECT" | "PRICEEFFECT" | "VERDICT";
  readonly gives: "number" | "string";
  readonly parameters: readonly Parameter[];
  readonly compute: (given: FunctionArguments) => Result<FunctionValue, PlanProblem>;
}

/** MODEL.md sections 2 to 4, for people who build sheets of their own. Years left out: 1. */
export const growthFunctions: readonly GrowthFunction[] = [
  {
    id: "MAXGROWTH",
    gives: "number",
    parameters: [...needs("marketSize", "marketPotential", "share"), ...takes("maxShare", "priceChange", "years")],
    compute: (given) => onSegment({ marketGrowth: 0, ...given }, ({ growthCeiling }) => growthCeiling),
  },
  {
    id: "REQUIREDSHARE",
    gives: "number",
    parameters: [...needs("target", "marketSize", "marketGrowth", "share"), ...takes("priceChange", "years", "marketPotential")],
    compute: (given) => onTarget(given, ({ requiredShare }) => requiredShare ?? null),
  },
  {
    id: "CAPPED",
    gives: "number",
    parameters: [...needs("target", "marketSize", "marketPotential", "share"), ...takes("maxShare", "priceChange", "years")],
    compute: (given) => onTarget({ marketGrowth: 0, ...given }, ({ cappedGrowth }) => cappedGrowth ?? null),
  },
  {
    id: "MARKETEFFECT",
    gives: "number",
    parameters: [...needs("marketSize", "marketGrowth", "share", "price"), ...takes("years", "marketPotential")],
    compute: (given) => onSegment(given, ({ bridge }) => bridge.marketSizeEffect),
  },
  {
    id: "SHAREEFFECT",
    gives: "number",
    parameters: [...needs("marketSize", "marketGrowth", "share", "shareNext", "price"), ...takes("years", "marketPotential", "maxShare")],
    compute: (given) => onSegment(given, ({ bridge }) => bridge.marketShareEffect),
  },
  {
    id: "PRICEEFFECT",
    gives: "number",
    parameters: [
      ...needs("marketSize", "marketGrowth", "share", "price", "priceChange"),
      ...takes("shareNext", "years", "marketPotential", "maxShare"),
    ],
    compute: (given) => onSegment(given, ({ bridge }) => bridge.priceEffect),
  },
  {
    id: "VERDICT",
    gives: "string",
    parameters: [
      ...needs("target", "marketSize", "marketGrowth", "share", "price"),
      ...takes("priceChange", "marketPotential", "maxShare", "years", "proven", "onPaper"),
    ],
    compute: (given) => onTarget(given, ({ verdict }) => verdict),
  },
];

function onSegment(given: FunctionArguments, figure: (segment: ComputedSegment) => FunctionValue): Result<FunctionValue, PlanProblem> {
  const segment = segmentOf(given);
  const problems = [...checkSegment(segment), ...checkYears(given)];
  if (problems.length > 0) return bad(...problems);
  const assessment = assessSegment(segment, given.years ?? 1, dateOfArguments);
  return good(assessment.computable ? figure(assessment) : null);
}

function onTarget(given: FunctionArguments, figure: (target: ComputedTarget) => FunctionValue): Result<FunctionValue, PlanProblem> {
  const segment = segmentOf(given);
  const target: Target = { value: given.target ?? 0, scope: "all", metric: "revenue" };
  const targetProblems = checkTarget(target, new Set()).map((problem) => ({ ...problem, path: "target", field: "target" }));
  const problems = [...targetProblems, ...checkSegment(segment), ...checkYears(given)];
  if (problems.length > 0) return bad(...problems);
  const assessment = assessTarget(target, [segment], hypothesesOf(given), given.years ?? 1, dateOfArguments);
  return good(isComputed(assessment) ? figure(assessment) : null);
}

function checkYears({ years = 1 }: FunctionArguments): readonly PlanProblem[] {
  const code = checkHorizon(years);
  return code ? [{ path: "years", field: "years", code, detail: String(years) }] : [];
}

/** `onPaper` includes what is proven, as everywhere in the model. */
function hypothesesOf({ proven = 0, onPaper = proven }: FunctionArguments): readonly Hypothesis[] {
  return [
    { scope: "all", impact: { base: proven }, status: "agreed", evidence: "arguments" },
    { scope: "all", impact: { base: Math.max(0, onPaper - proven) }, status: "proposed" },
  ];
}
