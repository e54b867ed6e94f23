import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { planOf } from "../../src/app/plan/planOf";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveFunnel } from "../../src/app/write/saveFunnel";
import { saveLeakage } from "../../src/app/write/saveLeakage";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import type { Check } from "../../src/app/check/check";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";
import { takeBack } from "../../src/app/write/takeBack";

const options = writeOptions();
const writing = (check: Check) => ({ check, language: "en" as const, ...options });
/** 1,000 leads of which 100 buy for 1,000 each: a ceiling of 100,000, below any growth of the million. */
const few = {
  name: "Leads",
  scope: ["bikes"],
  orderValue: 1000,
  stages: [
    { name: "leads", available: 1000 },
    { name: "orders", rate: 0.1 },
  ],
};
const year = { revenue: 100, contributionMargin: 0.3, marketingAndSales: 10, otherCosts: 10, workingCapital: 10 };

async function linked() {
  const host = budget();
  let check = await checkWorkbook(host, { asOf });
  check = await does(host, writing(check), saveMarket, { segment: bikes });
  check = await does(host, writing(check), linkTarget, {
    item: check.items[0]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  return { host, check };
}

test("a target above what its funnels can deliver says so, and a plan of the workbook does too", async () => {
  const { host, check } = await linked();
  expect(check.items[0]?.assessment?.warnings).not.toContain("beyond-funnel");
  const after = await does(host, writing(check), saveFunnel, { row: few });
  expect(after.items[0]?.assessment).toMatchObject({
    warnings: expect.arrayContaining(["beyond-funnel"]) as unknown,
    ceilings: { funnel: 100_000 },
  });
  expect(planOf(after)).toMatchObject({ funnels: [{ name: "Leads", scope: ["Bikes"] }], targets: [{ funnelCeiling: 100_000 }] });
});

test("a funnel with a mistake, or of another scope, sets no ceiling", async () => {
  const { host, check } = await linked();
  const all = await does(host, writing(check), saveFunnel, { row: { name: "Fair", orderValue: 1000, stages: few.stages } });
  expect(all.items[0]?.assessment?.warnings).not.toContain("beyond-funnel");
  const own = await does(host, writing(all), saveFunnel, { row: few });
  host.cellOf("GrowthFunnels", 1, "Rate 2").value = 1.4;
  const read = await checkWorkbook(host, { asOf });
  expect(read.problems.map(({ header, code }) => `${header ?? ""} ${code}`)).toEqual(["Rate 2 above-one"]);
  expect(read.items[0]?.assessment?.warnings).not.toContain("beyond-funnel");
  expect(own.items[0]?.assessment?.warnings).toContain("beyond-funnel");
});

test("every mistake of a funnel is told at its own cell", async () => {
  const { host, check } = await linked();
  await does(host, writing(check), saveFunnel, { row: { ...few, actual: [900, 80], conclusion: "again", reason: "Good talks" } });
  const cell = (header: string) => host.cellOf("GrowthFunnels", 0, header);
  cell("Order value").value = 0;
  cell("Stage 4").value = "contracts";
  cell("Rate 2").value = 0;
  cell("Margin").value = 2;
  delete cell("Actual 2").value;
  delete cell("Reason").value;
  const read = await checkWorkbook(host, { asOf });
  expect(read.problems.map(({ header, code }) => `${header ?? ""} ${code}`)).toEqual([
    "Rate 2 not-positive",
    "Stage 3 empty",
    "Rate 3 missing",
    "Rate 4 missing",
    "Order value not-positive",
    "Margin above-one",
    "Actual 2 missing",
    "Actual 3 missing",
    "Actual 4 missing",
    "Reason missing",
  ]);
});

test("goal and leakage are part of the plan; of two goals neither is", async () => {
  const { host, check } = await linked();
  let after = await does(host, writing(check), saveSharedGoal, { row: { revenue: 1_500_000, margin: 0.3, owner: "Ann" } });
  after = await does(host, writing(after), saveLeakage, {
    years: [
      { ...year, year: 2025 },
      { ...year, year: 2026, revenue: 150 },
    ],
  });
  const plan = planOf(after);
  expect(plan.sharedGoal).toEqual({ revenue: 1_500_000, margin: 0.3 });
  expect(plan.leakage).toEqual({ before: year, after: { ...year, revenue: 150 } });
  after = await does(host, writing(after), saveSharedGoal, { row: { revenue: 1, margin: 0.3 } });
  expect(planOf(after).sharedGoal).toBeUndefined();
  expect(after.problems.map(({ code }) => code)).toEqual(["goal-twice", "goal-twice"]);
});

test("what was saved is taken back: new years go, the year that was there says what it said", async () => {
  const { host, check } = await linked();
  const first = await does(host, writing(check), saveLeakage, { years: [{ ...year, year: 2025 }] });
  const second = await done(host, writing(first), saveLeakage, {
    years: [
      { ...year, year: 2025, revenue: 5 },
      { ...year, year: 2026 },
    ],
  });
  const back = await does(host, writing(second.check), takeBack, second.undo ?? []);
  expect(back.tables.rows.leakage).toMatchObject([{ ...year, year: 2025 }]);
});
