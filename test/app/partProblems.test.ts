import { assessPlanFile } from "../../src/app/plan/assessPlanFile";

const plan = { horizonYears: 1, asOf: "2026-11-21", segments: [] };
const even = Array<number>(12).fill(1);

test("all that is wrong with the parts of a plan is said at once, by path", () => {
  const answer = assessPlanFile({
    ...plan,
    phasing: [
      { name: "short", year: 0, lastYear: [1, -1] },
      { name: "empty", year: 10, lastYear: Array<number>(12).fill(0) },
      { name: "steep", year: 12, lastYear: even, growth: "rising", firstGrowth: 3 },
    ],
    capacity: [{ sellers: [{ name: "a", productivity: 1, startMonth: 5, leavesAfter: 4, rampMonths: 40 }] }],
    funnels: [
      {
        name: "f",
        orderValue: 1,
        stages: [
          { name: "top", rate: 0.5 },
          { name: "orders", rate: 0 },
          { name: "more", rate: 1.1 },
        ],
      },
    ],
    balance: { statements: [{ id: "r", colour: "red" }], answers: [{ group: "g", scores: { r: 6, x: 1 } }] },
    hypotheses: [
      { scope: "all", status: "proposed", lever: "retention", inputs: { revenueAtRisk: 1, churnNow: 0.1, churnNext: 0.2 } },
      { scope: "all", status: "proposed", lever: "price", inputs: { extraChange: 0.1, elasticity: 1 } },
      { scope: "all", status: "proposed" },
    ],
  });
  expect(answer.ok ? [] : answer.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    "balance.answers[0].scores.r score-outside",
    "balance.answers[0].scores.x unknown-statement",
    "balance.statements uneven-colours",
    "capacity[0].sellers[0].leavesAfter leaves-before-start",
    "capacity[0].sellers[0].rampMonths too-large",
    "funnels[0].stages[0].rate rate-on-first-stage",
    "funnels[0].stages[1].rate not-positive",
    "funnels[0].stages[2].rate above-one",
    "hypotheses[0].inputs.churnNext contradicts",
    "hypotheses[1].inputs.elasticity above-zero",
    "hypotheses[1].scope one-segment-needed",
    "hypotheses[2].impact missing",
    "phasing[0].lastYear not-twelve-months",
    "phasing[0].lastYear[1] negative",
    "phasing[0].year not-positive",
    "phasing[1].lastYear no-last-year",
    "phasing[2].firstGrowth month-below-zero",
  ]);
});
