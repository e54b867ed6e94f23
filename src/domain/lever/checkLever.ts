import { checkAmount, checkRate, checkShare, problemAt, problemsAt, required, type ValueCheck } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import type { LeverInput, LeverInputs, HypothesisLever, Scope } from "../plan";
import { keysInScope } from "../scope/scope";
import { claimedInput, inputsOf, needsOneSegment, type ComputedLever } from "./leverInputs";

export interface WithLever {
  readonly scope: Scope;
  readonly lever?: HypothesisLever;
  readonly inputs?: LeverInputs;
  readonly impact?: unknown;
}

/** `keys` are those of the plan's segments. */
export function checkLever({ scope, lever = "free", inputs, impact }: WithLever, keys: ReadonlySet<string>): readonly PlanProblem[] {
  if (inputs === undefined) return impact === undefined ? [problemAt("impact", "missing")] : [];
  if (impact !== undefined) return [problemAt("inputs", "impact-and-inputs")];
  if (lever === "free") return [problemAt("impact", "missing")];
  const isWide = needsOneSegment.includes(lever) && keysInScope(scope, [...keys]).length !== 1;
  const strange = Object.keys(inputs).filter((name) => !inputsOf[lever].includes(name));
  const wrong = inputsOf[lever].flatMap((name) => checkInput(lever, name, inputs[name]));
  return [
    ...(isWide ? [problemAt("scope", "one-segment-needed")] : []),
    ...strange.map((name) => problemAt(`inputs.${name}`, "unknown-field", name)),
    ...wrong,
    ...(wrong.length === 0 ? contradictions(lever, inputs) : []),
  ];
}

function checkInput(lever: ComputedLever, name: string, input: LeverInput | undefined): readonly PlanProblem[] {
  const path = `inputs.${name}`;
  const check = required(checks[name] ?? checkAmount);
  if (typeof input !== "object") return problemsAt(path, input, check);
  if (name !== claimedInput[lever]) return [problemAt(path, "not-a-number")];
  const { low, base, high } = input;
  const wrong = (["low", "base", "high"] as const).flatMap((end) => problemsAt(`${path}.${end}`, input[end], check));
  const ascends = low <= base && base <= high;
  // Less churn is more revenue: the range may be told from either side.
  const descends = name === "churnNext" && low >= base && base >= high;
  return wrong.length > 0 || ascends || descends ? wrong : [problemAt(path, "out-of-order", [low, base, high].join(" / "))];
}

const checkElasticity: ValueCheck = (value) => {
  const code = checkAmount(typeof value === "number" ? Math.abs(value) : value);
  return code ?? (Number(value) > 0 ? "above-zero" : undefined);
};

/** All others are amounts. */
const checks: Readonly<Record<string, ValueCheck>> = {
  points: checkShare,
  rateNow: checkShare,
  rateNext: checkShare,
  attachNow: checkShare,
  attachNext: checkShare,
  churnNow: checkShare,
  churnNext: checkShare,
  extraChange: checkRate,
  elasticity: checkElasticity,
};

/** A claim that would lose what its lever is there to win. Its low end may: a claim can turn out a loss. */
function contradictions(lever: ComputedLever, inputs: LeverInputs): readonly PlanProblem[] {
  const base = (name: string): number => {
    const input = inputs[name];
    return typeof input === "object" ? input.base : (input ?? 0);
  };
  const pairs: Partial<Record<ComputedLever, readonly [now: string, next: string, sign: number]>> = {
    conversion: ["rateNow", "rateNext", 1],
    "cross-sell": ["attachNow", "attachNext", 1],
    retention: ["churnNow", "churnNext", -1],
  };
  const pair = pairs[lever];
  if (!pair || (base(pair[1]) - base(pair[0])) * pair[2] >= 0) return [];
  return [problemAt(`inputs.${pair[1]}`, "contradicts", base(pair[0]))];
}
