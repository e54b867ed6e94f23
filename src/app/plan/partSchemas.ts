import { array, exactOptional, lazy, literal, number, picklist, record, string, type GenericSchema } from "valibot";
import type { Scope } from "../../domain/plan";
import type { PlanParts } from "../../domain/parts/planParts";
import { strict } from "./strict";

export const scopeSchema = lazy((input): GenericSchema<unknown, Scope> => (Array.isArray(input) ? array(string()) : literal("all")));

const newSeller = {
  productivity: number(),
  rampMonths: exactOptional(number()),
  startMonth: exactOptional(number()),
};

export const phasingSchema = strict({
  name: string(),
  year: number(),
  lastYear: array(number()),
  growth: exactOptional(picklist(["flat", "rising"])),
  firstGrowth: exactOptional(number()),
  unit: exactOptional(number()),
  actuals: exactOptional(array(number())),
});

export const capacitySchema = strict({
  scope: exactOptional(scopeSchema),
  target: exactOptional(number()),
  attrition: exactOptional(number()),
  sellers: array(strict({ name: string(), ...newSeller, leavesAfter: exactOptional(number()), quota: exactOptional(number()) })),
  hire: exactOptional(strict(newSeller)),
});

export const funnelSchema = strict({
  name: string(),
  scope: exactOptional(scopeSchema),
  stages: array(strict({ name: string(), available: exactOptional(number()), rate: exactOptional(number()) })),
  orderValue: number(),
  margin: exactOptional(number()),
  cost: exactOptional(number()),
  ordersNeeded: exactOptional(number()),
  revenueNeeded: exactOptional(number()),
  actual: exactOptional(array(number())),
});

export const sharedGoalSchema = strict({ revenue: number(), margin: number(), fixedCosts: exactOptional(number()) });

export const kpiSchema = strict({
  quarter: string(),
  team: string(),
  name: string(),
  role: picklist(["master", "other"]),
  unit: exactOptional(string()),
  start: exactOptional(number()),
  target: exactOptional(number()),
  actual: exactOptional(number()),
  workingMethod: exactOptional(string()),
  rhythm: exactOptional(string()),
  reward: exactOptional(string()),
  owner: exactOptional(string()),
  hypothesis: exactOptional(string()),
  changes: exactOptional(array(strict({ date: string(), from: number(), to: number(), reason: exactOptional(string()) }))),
});

export const balanceSchema = strict({
  statements: array(strict({ id: string(), colour: picklist(["red", "blue", "green"]) })),
  answers: array(strict({ group: string(), scores: record(string(), number()) })),
});

const leakageYear = strict({
  revenue: number(),
  contributionMargin: number(),
  marketingAndSales: number(),
  otherCosts: number(),
  workingCapital: number(),
});

export const leakageSchema = strict({ before: leakageYear, after: leakageYear });

/** Every part of PLAN.md at the top level of a plan. */
export const partEntries = {
  phasing: exactOptional(array(phasingSchema)),
  capacity: exactOptional(array(capacitySchema)),
  funnels: exactOptional(array(funnelSchema)),
  sharedGoal: exactOptional(sharedGoalSchema),
  kpis: exactOptional(array(kpiSchema)),
  balance: exactOptional(balanceSchema),
  leakage: exactOptional(leakageSchema),
} as const satisfies { readonly [Part in keyof PlanParts]-?: unknown };

export const partSchema = strict(partEntries);
