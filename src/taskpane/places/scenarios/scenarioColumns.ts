import type { Check } from "../../../app/check/check";
import { basePlanOf } from "../../../app/plan/planOf";
import { scenarioNames } from "../../../app/plan/scenarioNames";
import { planScenarios } from "../../../app/plan/planScenarios";
import { applyScenario } from "../../../domain/scenario/applyScenario";
import { assessCheckedPlan } from "../../../domain/company/assessPlan";
import { checkApplied } from "../../../domain/scenario/compareScenarios";
import { exceeds } from "../../../domain/ground/exceeds";
import type { Money, Plan, Rate, Scenario, ScenarioChange, ScenarioField, Segment, Verdict } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { growthBetween } from "../../../domain/ground/ratio";
import { segmentKey } from "../../../domain/scope/scope";
import { countedValue, type MarketsValue } from "../../market/presentValue";

/** The base, or one scenario beside it. */
export interface ScenarioColumn {
  /** Absent: the base. */
  readonly name?: string;
  /** Its values stand in the sheet now. */
  readonly isApplied: boolean;
  readonly changes: readonly ScenarioChange[];
  /** Rows of it that hold a mistake. */
  readonly refused: number;
  /** Why it has no figures. */
  readonly problems: readonly PlanProblem[];
  readonly figures?: ScenarioFigures;
  /** The markets under it. */
  readonly segments: readonly Segment[];
}

export interface ScenarioFigures {
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  readonly growth: Rate | null;
  /** Of the company's target, where it has a verdict on market data. */
  readonly requiredRevenue?: Money;
  readonly shortOfTarget?: Money;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface ScenarioCell {
  readonly value: MarketsValue;
  /** Against the base. */
  readonly is: "same" | "higher" | "lower" | "other";
}

export interface AssumptionRow {
  readonly market: "all" | string;
  readonly field: ScenarioField;
  readonly cells: readonly ScenarioCell[];
}

/** The base first, then the scenarios in the order of their table. */
export function scenarioColumns(check: Check): readonly ScenarioColumn[] {
  const base: Plan = { ...basePlanOf(check), scenarios: [] };
  const applied = check.settings.scenario;
  const known = new Map(planScenarios(check).map((scenario) => [segmentKey(scenario.name), scenario]));
  const named = scenarioNames(check).map((name) => known.get(segmentKey(name)) ?? { name, changes: [] });
  return [
    { isApplied: applied === undefined, changes: [], refused: 0, problems: [], figures: figuresOf(base), segments: base.segments },
    ...named.map((scenario) => columnOf(scenario, base, check)),
  ];
}

/** Every figure that a scenario among `columns` changes, with its value in each of them; the first is what the others differ from. */
export function assumptionRows(columns: readonly ScenarioColumn[]): readonly AssumptionRow[] {
  const rows = new Map<string, Omit<AssumptionRow, "cells">>();
  for (const { changes } of columns) {
    for (const { scope, field } of changes) {
      for (const market of scope === "all" ? ["all"] : scope) rows.set(`${segmentKey(market)}\n${field}`, { market, field });
    }
  }
  const inColumns = columns.map(({ segments }) => ({
    segments,
    byKey: new Map(segments.map((segment) => [segmentKey(segment.segment), segment])),
  }));
  return [...rows.values()].map((row) => {
    const { market, field } = row;
    const values = inColumns.map(({ segments, byKey }) => {
      const only = market === "all" ? undefined : byKey.get(segmentKey(market));
      return countedValue(only ? [only] : segments, market, field);
    });
    return { ...row, cells: cellsOf(values) };
  });
}

/** Each value beside the first. */
export function cellsOf(values: readonly MarketsValue[]): readonly ScenarioCell[] {
  const [base] = values;
  return values.map((value) => ({ value, is: compare(value, base) }));
}

function columnOf(scenario: Scenario, base: Plan, check: Check): ScenarioColumn {
  const { name, changes } = scenario;
  const plan = applyScenario(base, scenario);
  const problems = checkApplied(scenario, plan, "");
  const applied = check.settings.scenario;
  return {
    name,
    isApplied: applied !== undefined && segmentKey(applied) === segmentKey(name),
    changes,
    refused: check.scenarios.filter((row) => !row.isUsable && segmentKey(row.scenario) === segmentKey(name)).length,
    problems,
    ...(problems.length === 0 && { figures: figuresOf(plan) }),
    segments: plan.segments,
  };
}

function figuresOf(plan: Plan): ScenarioFigures {
  const { segments, targets, topDown } = assessCheckedPlan(plan);
  const computed = Object.values(segments).flatMap((segment) => (segment.computable ? [segment] : []));
  const revenueBase = computed.reduce((sum, segment) => sum + segment.revenueBase, 0);
  const revenueNext = computed.reduce((sum, segment) => sum + segment.revenueNext, 0);
  const verdicts: Record<Verdict, number> = {
    "no-market-data": 0,
    "no-base": 0,
    "no-evidence": 0,
    impossible: 0,
    "beyond-market": 0,
    unsupported: 0,
    "to-agree": 0,
    supported: 0,
  };
  for (const { verdict } of targets) verdicts[verdict] += 1;
  return {
    revenueBase,
    revenueNext,
    growth: growthBetween(revenueBase, revenueNext),
    ...(topDown && { requiredRevenue: topDown.topDown, shortOfTarget: topDown.topDown - revenueNext }),
    verdicts,
  };
}

function compare(value: MarketsValue, base: MarketsValue): ScenarioCell["is"] {
  if (typeof value !== "number" || typeof base !== "number") return value === base ? "same" : "other";
  return exceeds(value, base) ? "higher" : exceeds(base, value) ? "lower" : "same";
}
