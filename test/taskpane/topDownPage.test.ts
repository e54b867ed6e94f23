import type { Hypothesis, Plan, Segment, Target } from "../../src/domain/plan";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { assessPlan } from "../../src/domain/company/assessPlan";
import { topDownPage, type TopDownPage } from "../../src/taskpane/places/total/topDownPage";
import { totalFigures } from "../../src/taskpane/places/total/totalFigures";
import { totalPage } from "../../src/taskpane/places/total/totalPage";
import { workbookOfPlan } from "../workbook/planWorkbook";
import { expectFormulasToHold } from "./formulas";
import { tried } from "../app/doing";

const market = (segment: string, rest: Partial<Segment> = {}): Segment => ({
  segment,
  unit: "bikes",
  marketSize: 1000,
  marketGrowth: 0.05,
  marketPotential: 1200,
  share: 0.2,
  price: 100,
  source: "Yearbook",
  sourceDate: "2026-03-01",
  ...rest,
});
const target = (value: number, scope: Target["scope"]): Target => ({ value, scope, metric: "revenue" });
const planOf = (targets: readonly Target[], segments: readonly Segment[] = [market("North"), market("South"), market("East")]): Plan => ({
  horizonYears: 2,
  asOf: "2026-11-21",
  segments,
  targets,
  hypotheses: [],
});

async function pageOf(plan: Plan): Promise<TopDownPage> {
  return topDownPage((await workbookOfPlan(plan)).check);
}

test("the company's target stands beside the sum of the markets, as the model has it", async () => {
  const plan = planOf([target(0.1, ["north "]), target(0.15, "all"), target(0.5, ["South"]), target(0.2, ["North", "East"])]);
  const page = await pageOf(plan);
  if (page.is !== "compared") throw new Error(page.is);
  const assessed = assessPlan(plan);
  if (!assessed.ok) throw new Error("the plan is refused");
  const { topDown } = assessed.value;
  expect(page).toMatchObject({
    requiredRevenue: topDown?.topDown,
    bottomUp: topDown?.bottomUp,
    difference: topDown?.difference,
    points: topDown?.differencePoints,
    otherYears: 0,
  });
  expect(page.parts.map(({ segment, own, isCapped }) => [segment, own?.finding.labels[0], isCapped])).toEqual([
    ["South", "Target 3", false],
    ["North", "Target 1", false],
    ["East", undefined, false],
  ]);
});

test("a market's own target above its potential brings its potential", async () => {
  const page = await pageOf(planOf([target(0.15, "all"), target(2, ["East"])], [market("North"), market("East", { maxShare: 0.5 })]));
  if (page.is !== "compared") throw new Error(page.is);
  expect(page.parts[0]).toMatchObject({ segment: "East", isCapped: true, revenue: 60_000 });
});

test("without a target of its own a market brings today's share and what is proven", async () => {
  const hypotheses: readonly Hypothesis[] = [
    { scope: ["East"], impact: { base: 700 }, status: "agreed", evidence: "pilot" },
    { scope: ["East"], impact: { base: 900 }, status: "proposed" },
  ];
  const { workbook, check } = await workbookOfPlan(planOf([target(0.15, "all")]));
  let known = check;
  for (const hypothesis of hypotheses) {
    const saved = await tried(workbook, { check: known, language: "en", newId: () => `h${known.hypotheses.length}` }, saveHypothesis, {
      row: hypothesis,
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    known = saved.value;
  }
  const page = topDownPage(known);
  if (page.is !== "compared") throw new Error(page.is);
  expect(page.parts[0]).toMatchObject({ segment: "East", proven: 700, revenue: 20_000 * 1.05 ** 2 + 700 });
});

test("no target on all markets, one without data, and one over other years are told apart", async () => {
  expect(await pageOf(planOf([target(0.1, ["North"])]))).toEqual({ is: "no-target" });
  expect(await pageOf(planOf([target(0.1, "all")], [market("North"), { segment: "South", price: 3 }]))).toMatchObject({
    is: "no-data",
    lacking: ["South"],
  });
  const { check } = await workbookOfPlan(planOf([target(0.1, "all"), target(0.1, ["North"])]));
  const items = check.items.map((item, index) => (index === 1 && item.linked ? { ...item, linked: { ...item.linked, years: 5 } } : item));
  const page = topDownPage({ ...check, items });
  expect(page).toMatchObject({ is: "compared", otherYears: 1, years: 2 });
  expect(page.is === "compared" && page.parts.map(({ own }) => own)).toEqual([undefined, undefined, undefined]);
});

test("its figures are what their formulas say", async () => {
  const { check } = await workbookOfPlan(planOf([target(0.15, "all"), target(0.1, ["North"])]));
  const book = totalFigures(totalPage(check, "market-first"), topDownPage(check), (count) => `${count} others`);
  expect(expectFormulasToHold(book)).toBeGreaterThanOrEqual(5);
});
