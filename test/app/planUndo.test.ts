import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { deeds } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { saveAnswer, saveStatements } from "../../src/app/write/saveBalance";
import { saveBonuses } from "../../src/app/write/saveBonuses";
import { saveCapacity } from "../../src/app/write/saveCapacity";
import { saveCascade } from "../../src/app/write/saveCascade";
import { saveCheckIn } from "../../src/app/write/saveCheckIn";
import { saveFunnel } from "../../src/app/write/saveFunnel";
import { saveKpi } from "../../src/app/write/saveKpi";
import { saveLeakage } from "../../src/app/write/saveLeakage";
import { savePhasing } from "../../src/app/write/savePhasing";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import { takeBack } from "../../src/app/write/takeBack";
import { without } from "../../src/app/write/without";
import { everything, northInFull } from "../browser/samplePlan";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { workbookOfPlan, type PlanWithPast } from "../workbook/planWorkbook";
import { writeOptions } from "./budget";
import { does, done } from "./doing";

/** One market, and every part of a plan. */
const plan: PlanWithPast = { ...everything, ...northInFull, targets: [], hypotheses: [], past: [], competitors: [], actions: [] };

type Rows = Check["tables"]["rows"];
type Case = readonly [what: string, deed: Deed<string, never>, inputOf: (rows: Rows) => unknown];

const first = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("no row");
  return row;
};

/** A row of each part that is changed and one that is made. */
const cases: readonly Case[] = [
  [
    "a KPI's target, with a reason",
    saveKpi,
    ({ kpis }) => ({ row: { ...first(kpis), target: 55 }, id: first(kpis).id, reason: "Fewer fairs" }),
  ],
  ["a KPI's name", saveKpi, ({ kpis }) => ({ row: { ...first(kpis), name: "Appointments" }, id: first(kpis).id })],
  ["a new KPI", saveKpi, ({ kpis }) => ({ row: { ...first(kpis), quarter: "2027-Q1" } })],
  ["a check-in", saveCheckIn, ({ checkIns }) => ({ row: { ...first(checkIns), date: "2026-11-20" } })],
  ["the check-in of the same day", saveCheckIn, ({ checkIns }) => ({ row: { ...first(checkIns), value: 99 } })],
  [
    "the cascade",
    saveCascade,
    ({ cascade }) => ({
      levels: [
        { id: first(cascade).id, level: "Board", growth: 0.2 },
        { level: "New", growth: 0.3 },
      ],
    }),
  ],
  [
    "a team",
    saveCapacity,
    ({ capacity, sellers }) => ({
      head: { ...first(capacity), name: "Outside" },
      id: first(capacity).id,
      sellers: [
        { ...first(sellers), quota: 1 },
        { name: "New", productivity: 5 },
      ],
    }),
  ],
  ["a new team", saveCapacity, () => ({ head: { name: "Inside" }, sellers: [{ name: "New", productivity: 5 }] })],
  [
    "a phasing",
    savePhasing,
    ({ phasing, months }) => ({
      head: { ...first(phasing), name: "All" },
      id: first(phasing).id,
      months: months.slice(0, 12).map((row) => ({ ...row, lastYear: row.lastYear + 1 })),
    }),
  ],
  ["an answer", saveAnswer, () => ({ group: "board", scores: { R1: 2 } })],
  ["the statements", saveStatements, ({ statements }) => ({ rows: statements.slice(1).map((row) => ({ ...row, statement: "Other" })) })],
  ["a funnel", saveFunnel, ({ funnels }) => ({ row: { ...first(funnels), orderValue: 7 }, id: first(funnels).id })],
  ["the shared goal", saveSharedGoal, ({ sharedGoals }) => ({ row: { ...first(sharedGoals), margin: 0.1 }, id: first(sharedGoals).id })],
  ["bonuses", saveBonuses, ({ bonuses }) => ({ rows: [{ ...first(bonuses), individual: 1 }] })],
  ["the years of leakage", saveLeakage, ({ leakage }) => ({ years: leakage.map((row) => ({ ...row, otherCosts: 1 })) })],
];

let workbook: MemoryWorkbook;
beforeAll(async () => {
  ({ workbook } = await workbookOfPlan(plan));
});

test.each(cases)("%s is taken back whole", async (_, deed, inputOf) => {
  const check = await checkWorkbook(workbook, { asOf: plan.asOf });
  const writing = { language: "en" as const, ...writeOptions() };
  const after = await done(workbook, { check, ...writing }, deed as Deed<string, unknown>, inputOf(check.tables.rows));
  expect(told(after.check)).not.toEqual(told(check));
  const back = await does(workbook, { check: after.check, ...writing }, takeBack, after.undo ?? []);
  expect(told(back)).toEqual(told(check));
});

/** What the plan's tables say, in whichever order their rows stand. */
function told({ tables: { rows } }: Check): Readonly<Record<string, readonly string[]>> {
  const {
    kpis,
    checkIns,
    kpiChanges,
    cascade,
    capacity,
    sellers,
    phasing,
    months,
    answers,
    statements,
    funnels,
    sharedGoals,
    bonuses,
    leakage,
  } = rows;
  const all = {
    kpis,
    checkIns,
    kpiChanges,
    cascade,
    capacity,
    sellers,
    phasing,
    months,
    answers,
    statements,
    funnels,
    sharedGoals,
    bonuses,
    leakage,
  };
  return Object.fromEntries(
    Object.entries(all).map(([table, own]) => [table, own.map((row) => JSON.stringify(without(row as never, ["place"] as never))).sort()]),
  );
}

test.each(deeds.filter(({ name }) => name.startsWith("delete-")).map((deed) => [deed.name, deed as Deed<string, never>] as const))(
  "%s: what somebody else has deleted meanwhile leaves nothing to take back",
  async (_, deed) => {
    const check = await checkWorkbook(workbook, { asOf: plan.asOf });
    const gone = { id: "gone", key: "gone", name: "gone", segment: "gone", answer: "gone", years: [] } as never;
    const { undo } = await done(workbook, { check, language: "en", ...writeOptions() }, deed, gone);
    expect(undo).toBeUndefined();
  },
);
