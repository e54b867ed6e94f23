import type { Action } from "../../src/domain/action/action";
import type { HistoryYear, Plan } from "../../src/domain/plan";
import type { GivenHypothesis } from "../../src/domain/parts/settleLevers";
import { nextCheck } from "../../src/app/check/nextCheck";
import type { Check } from "../../src/app/check/check";
import type { Deed } from "../../src/app/write/deed";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveBonuses } from "../../src/app/write/saveBonuses";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveFunnel } from "../../src/app/write/saveFunnel";
import { saveAction } from "../../src/app/write/saveAction";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveLeakage } from "../../src/app/write/saveLeakage";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveCapacity } from "../../src/app/write/saveCapacity";
import { saveCascade } from "../../src/app/write/saveCascade";
import { savePhasing } from "../../src/app/write/savePhasing";
import { saveSettings } from "../../src/app/write/saveSettings";
import type { Capacity, NewSeller } from "../../src/domain/capacity/capacity";
import type { CapacityHead } from "../../src/domain/capacity/capacityRows";
import type { CascadeLevel } from "../../src/domain/capacity/cascade";
import type { Phasing } from "../../src/domain/phasing/phasing";
import type { PhasingHead } from "../../src/domain/phasing/phasingRows";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import type { Result } from "../../src/domain/ground/result";
import type { Finding } from "../../src/scan/finding";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import type { MarketingParts } from "./marketingPlans";
import { MemoryWorkbook } from "./memoryWorkbook";
import type { Language } from "../../src/workbook/language";
import { does, tried } from "../app/doing";
import { saveRhythm, type RhythmTables } from "./rhythmTables";

/** A phasing as people give it: the year's amount, or the label of the target that it stands for. */
export type GivenPhasing = Omit<Phasing, "year"> & Pick<PhasingHead, "year" | "target">;

/** A plan, and what its markets were in earlier years. */
export interface PlanWithPast extends Omit<Plan, "hypotheses">, MarketingParts {
  readonly hypotheses: readonly GivenHypothesis[];
  readonly phasing?: readonly GivenPhasing[];
  /** From the first level to the last. */
  readonly cascade?: readonly Omit<CascadeLevel, "rank">[];
  readonly capacities?: readonly (Capacity & { readonly name: string })[];
  readonly past?: readonly HistoryYear[];
  /** Of each target that has years of its own. */
  readonly targetYears?: readonly (number | undefined)[];
  readonly rhythm?: RhythmTables;
  readonly actions?: readonly Action[];
}

/** Puts a plan into a workbook through the product: a sheet with its percentages, our tables with its markets, and a link for each target. Today is the day of the plan's check. */
export async function workbookOfPlan(
  plan: PlanWithPast,
  language: Language = "en",
  date1904 = false,
): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check }> {
  const workbook = new MemoryWorkbook();
  workbook.date1904 = date1904;
  workbook.addSheet(
    "Budget 2027",
    plan.targets.map(({ value }, row) => [`Target ${row + 1}`, value]),
  );
  let id = 0;
  const options = { newId: () => `id-${(id += 1)}`, by: "test" };
  const findings = plan.targets.map((target, row): Finding => findingAt(row, target.value));
  const read = await workbook.read();
  let check = nextCheck(undefined, { workbook: read, tables: decodeTables(read), findings, asOf: plan.asOf });
  check = await does(workbook, { check, language, ...options }, saveSettings, { horizonYears: plan.horizonYears });
  for (const segment of plan.segments) {
    check = saved(await tried(workbook, { check, language, ...options }, saveMarket, { segment }));
  }
  // Half of the tables are made before Targets, whose formulas name them, and half after it.
  const saveOthers = async (isBefore: boolean): Promise<void> => {
    const isFirst = plan.segments.length % 2 === 0;
    if (isFirst === isBefore) {
      for (const hypothesis of plan.hypotheses)
        check = saved(await tried(workbook, { check, language, ...options }, saveHypothesis, { row: hypothesis }));
      return;
    }
    for (const { segment } of plan.segments) {
      const rivals = (plan.competitors ?? []).filter((one) => one.segment === segment);
      const years = (plan.past ?? []).filter((one) => one.segment === segment);
      if (rivals.length > 0)
        check = saved(await tried(workbook, { check, language, ...options }, saveCompetitors, { segment, rows: rivals }));
      if (years.length > 0) check = saved(await tried(workbook, { check, language, ...options }, saveHistory, { segment, rows: years }));
    }
  };
  await saveOthers(true);
  for (const [row, { scope, metric, per, margin }] of plan.targets.entries()) {
    const key = check.items.find(({ finding }) => finding.area.top === row)?.key ?? "";
    check = await does(workbook, { check, language, ...options }, linkTarget, {
      item: key,
      link: { scope, metric, per: per ?? "year", ...ownYears(plan, row), ...(margin !== undefined && { margin }) },
    });
  }
  await saveOthers(false);
  for (const row of plan.actions ?? []) check = saved(await tried(workbook, { check, language, ...options }, saveAction, { row }));
  if (plan.rhythm) check = await saveRhythm(workbook, { check, language, ...options }, plan.rhythm);
  if (plan.cascade) check = saved(await tried(workbook, { check, language, ...options }, saveCascade, { levels: plan.cascade }));
  for (const { sellers, hire, ...head } of plan.capacities ?? []) {
    const input = { head: { ...head, ...hireFields(hire) }, sellers };
    check = saved(await tried(workbook, { check, language, ...options }, saveCapacity, input));
  }
  for (const { lastYear, actuals = [], ...head } of plan.phasing ?? []) {
    const months = lastYear.map((amount, index) => ({ month: index + 1, lastYear: amount, ...actualOf(actuals[index]) }));
    check = saved(await tried(workbook, { check, language, ...options }, savePhasing, { head, months }));
  }
  const { funnels = [], commonGoal, bonuses = [], years = [] } = plan;
  const then = async <Input>(deed: Deed<string, Input>, input: Input): Promise<void> => {
    check = await does(workbook, { check, language, ...options }, deed, input);
  };
  for (const row of funnels) await then(saveFunnel, { row });
  // Half of the goals come after the bonuses that follow from them.
  if (bonuses.length === 1) await then(saveBonuses, { rows: bonuses });
  if (commonGoal) await then(saveSharedGoal, { row: commonGoal });
  if (bonuses.length > 1) await then(saveBonuses, { rows: bonuses });
  if (years.length > 0) await then(saveLeakage, { years });
  return { workbook, check };
}

function hireFields(hire: NewSeller | undefined): Partial<CapacityHead> {
  if (!hire) return {};
  const { productivity, rampMonths, startMonth } = hire;
  return {
    hireProductivity: productivity,
    ...(rampMonths !== undefined && { hireRamp: rampMonths }),
    ...(startMonth !== undefined && { hireStart: startMonth }),
  };
}

function actualOf(actual: number | undefined): { readonly actual?: number } {
  return actual === undefined ? {} : { actual };
}

function ownYears({ targetYears = [] }: PlanWithPast, row: number): { readonly years?: number } {
  const years = targetYears[row];
  return years === undefined ? {} : { years };
}

function saved(result: Result<Check, unknown>): Check {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export function findingAt(row: number, value: number): Finding {
  return {
    sheet: "Budget 2027",
    area: { top: row, left: 1, bottom: row, right: 1 },
    kind: "growth-target",
    value: [value],
    labels: [`Target ${row + 1}`],
    where: "cell",
    hardcoded: true,
    support: "none",
    confidence: 0.9,
    evidence: [],
    isHidden: false,
  };
}
