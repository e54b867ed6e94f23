import { applyScenario } from "../../src/domain/scenario/applyScenario";
import { assessPlan } from "../../src/domain/company/assessPlan";
import { checkPlan } from "../../src/domain/check/checkPlan";
import { compareScenarios } from "../../src/domain/scenario/compareScenarios";
import type { Plan, Scenario, Segment } from "../../src/domain/plan";

const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0,
  share: 0.2,
  price: 10,
  ranges: { marketGrowth: { low: -0.1, high: 0.1 }, priceChange: { low: 0, high: 0.1 } },
};
const south: Segment = {
  segment: "South",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 500,
  marketGrowth: 0.02,
  marketPotential: 600,
  share: 0.4,
  price: 10,
};
const plan: Plan = {
  horizonYears: 1,
  asOf: "2026-11-21",
  segments: [north, south],
  targets: [{ value: 0.1, scope: "all", metric: "revenue" }],
  hypotheses: [],
};

const boards: Scenario = {
  name: "Board",
  changes: [
    { scope: "all", field: "marketGrowth", value: 0.05 },
    { scope: ["south"], field: "marketGrowth", value: 0.2 },
  ],
};

function compared(...scenarios: readonly Scenario[]) {
  const whole = { ...plan, scenarios };
  const base = assessPlan(whole);
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return compareScenarios(whole, base.value);
}

test("a scenario changes what it names, the last change first, and makes it certain", () => {
  const [first, second] = applyScenario(plan, boards).segments;
  expect(first).toEqual({ ...north, marketGrowth: 0.05, ranges: { priceChange: { low: 0, high: 0.1 } } });
  expect(second).toEqual({ ...south, marketGrowth: 0.2 });
  expect(applyScenario(plan, { name: "Nothing", changes: [] })).toEqual(plan);
});

test("scenarios stand beside the plan with their differences, each from the plan alone", () => {
  const result = compared(boards, { name: "Same", changes: [{ scope: "all", field: "maxShare", value: 1 }] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.map(({ name }) => name)).toEqual(["Board", "Same"]);
  expect(result.value[1]?.differences).toEqual([]);
  expect(result.value[0]?.differences).toContainEqual({ path: "segments.South.marketNext", from: 510, to: 600 });
  // 0.2 * 1,050 * 10 and 0.4 * 600 * 10 against 4,400
  expect(result.value[0]?.differences).toContainEqual({ path: "targets[0].verdict", from: "unsupported", to: "supported" });
  expect(result.value[0]?.differences).toContainEqual({ path: "targets[0].baselineRevenue", from: 4040, to: 4500 });
  expect(result.value[0]?.differences.map(({ path }) => path)).not.toContain("segments.North.priceNext");
});

test("an assumption that does not suit its segment is refused at the change that made it", () => {
  const result = compared(boards, {
    name: "Wrong",
    changes: [
      { scope: "all", field: "price", value: 11 },
      { scope: ["South"], field: "marketPotential", value: 400 },
      { scope: ["North"], field: "share", value: 1.2 },
    ],
  });
  expect(result).toMatchObject({
    ok: false,
    problems: [
      { path: "scenarios[1].changes[2].value", segment: "North", field: "share", code: "above-one" },
      { path: "scenarios[1].changes[1].value", segment: "South", field: "marketPotential", code: "potential-below-size" },
    ],
  });
});

test("names, scopes and fields of scenarios, ranges and settings of uncertainty are checked with the plan", () => {
  const wrong = {
    ...plan,
    segments: [
      { ...north, ranges: { marketGrowth: { low: 0.01, high: 0.1 }, priceChange: { low: -2, high: 0.1 } } },
      { ...south, ranges: { shareNext: { low: 0.5, high: 0.6 } } },
    ],
    scenarios: [{ name: "", changes: [{ scope: ["West"], field: "owner", value: "x" }] }],
    uncertainty: { trials: 0, seed: 1.5, correlation: 2 },
  } as unknown as Plan;
  expect(checkPlan(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "segments[0].ranges.priceChange.low below-minus-one",
    "segments[1].ranges.shareNext out-of-order",
    "uncertainty.trials below-one",
    "uncertainty.seed not-whole",
    "uncertainty.correlation above-one",
    "scenarios[0].name empty",
    "scenarios[0].changes[0].scope[0] unknown-segment",
    "scenarios[0].changes[0].field not-a-choice",
    "scenarios[0].changes[0].value not-a-number",
  ]);
  expect(
    checkPlan({ ...plan, segments: [{ ...north, ranges: { marketGrowth: { low: 0.01, high: 0.1 } } }] }).map(({ path }) => path),
  ).toEqual(["segments[0].ranges.marketGrowth"]);
});
