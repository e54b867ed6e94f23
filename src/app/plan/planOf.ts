import type { Plan, Segment } from "../../domain/plan";
import type { PlanParts } from "../../domain/parts/planParts";
import { segmentKey } from "../../domain/scope/scope";
import { isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import type { Check } from "../check/check";
import { planContextOf } from "./planContextOf";
import { isScenarioField, planScenarios } from "./planScenarios";
import { planTargets } from "./planTargets";
import { rangeInputs } from "../../workbook/tables/markets/marketInputs";

/** Everything usable of a workbook's tables as one plan: the markets as they stand now. */
export function planOf(check: Check): Plan & PlanParts {
  const { segments, hypotheses, competitors, horizonYears, parts } = planContextOf(check);
  const { correlation } = check.settings;
  return {
    horizonYears,
    asOf: check.asOf,
    segments,
    targets: planTargets(check).map(({ target }) => target),
    hypotheses,
    competitors,
    uncertainty: correlation === undefined ? {} : { correlation },
    scenarios: planScenarios(check),
    ...parts,
  };
}

/** The same without the scenario that is applied: what the scenarios are to be compared with. */
export function basePlanOf(check: Check): Plan {
  const plan = planOf(check);
  const kept = check.scenarios.filter(({ scenario, isUsable }) => isUsable && isBaseScenario(scenario));
  if (kept.length === 0) return plan;
  const segments = plan.segments.map((segment): Segment => {
    const own = kept.filter(({ scope }) => scope !== "all" && scope.some((name) => segmentKey(name) === segmentKey(segment.segment)));
    if (own.length === 0) return segment;
    const values = own.flatMap(({ field, value }) => (isScenarioField(field) ? [[field, value] as const] : []));
    const ranges = rangeInputs.reduce<Segment["ranges"]>((sum = {}, { key, field, bound }) => {
      const value = own.find((row) => row.field === key)?.value;
      return value === undefined ? sum : { ...sum, [field]: { low: value, high: value, ...sum[field], [bound]: value } };
    }, segment.ranges);
    const changed = { ...segment, ...Object.fromEntries(values), ...(ranges && { ranges }) };
    return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as unknown as Segment;
  });
  return { ...plan, segments };
}
