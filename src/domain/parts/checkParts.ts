import { checkBalance } from "../balance/checkBalance";
import { checkCapacity } from "../capacity/checkCapacity";
import { within } from "../check/checkValue";
import { checkFunnel } from "../funnel/checkFunnel";
import { checkSharedGoal } from "../goal/checkSharedGoal";
import type { PlanProblem } from "../ground/problem";
import { checkKpi } from "../kpi/checkKpi";
import { checkLeakage } from "../leakage/checkLeakage";
import { checkPhasing } from "../phasing/checkPhasing";
import type { PlanParts } from "./planParts";

type Keys = ReadonlySet<string>;

/** Each part with its check: of one row, where the part is a list. */
const checks: {
  readonly [Part in keyof PlanParts]-?: (row: RowOf<NonNullable<PlanParts[Part]>>, keys: Keys) => readonly PlanProblem[];
} = {
  phasing: checkPhasing,
  capacity: checkCapacity,
  funnels: checkFunnel,
  sharedGoal: checkSharedGoal,
  kpis: checkKpi,
  balance: checkBalance,
  leakage: checkLeakage,
};

type RowOf<Part> = Part extends readonly (infer Row)[] ? Row : Part;

/** All that is wrong with the values of the parts; their form must be sound. `keys` are those of the plan's segments. */
export function checkParts(parts: PlanParts, keys: Keys): readonly PlanProblem[] {
  return (Object.keys(checks) as (keyof PlanParts)[]).flatMap((name) => {
    const part = parts[name];
    const check = checks[name] as (row: unknown, keys: Keys) => readonly PlanProblem[];
    if (part === undefined) return [];
    if (!Array.isArray(part)) return within(name, check(part, keys));
    return part.flatMap((row: unknown, index) => within(`${name}[${index}]`, check(row, keys)));
  });
}
