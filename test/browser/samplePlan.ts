import type { ScoreRow } from "../../src/domain/balance/balanceRows";
import type { Plan, Segment, Target } from "../../src/domain/plan";
import type { PlanWithPast } from "../workbook/planWorkbook";
import { sampleMarketing } from "./sampleMarketing";

/** Five markets of which one is new, one is lost and one is cut by its ceiling; a target on all and on two of them. */
export const fiveMarkets: Plan = {
  horizonYears: 3,
  asOf: "2026-11-21",
  hypotheses: [],
  segments: [
    market("Region North"),
    market("Region South", {
      marketSize: 41_000,
      marketPotential: 42_000,
      share: 0.09,
      shareNext: 0.12,
      price: 1500,
      contributionMargin: 0.28,
    }),
    market("Export › Germany", { marketSize: 200_000, marketPotential: 260_000, share: 0.011, priceChange: -0.01, marketGrowth: 0.05 }),
    market("Cargo bikes, all channels together, in Belgium", {
      share: 0,
      shareNext: 0.03,
      price: 4200,
      contributionMargin: 0.36,
      marketSize: 9000,
      marketPotential: 22_000,
    }),
    market("Folding bikes", { share: 0.05, shareNext: 0, price: 800 }),
  ],
  targets: [target(0.15, "all"), target(0.12, ["Region North"]), target(0.3, ["Region South"])],
};

/** The same with what three parties count on. */
export const threeScenarios: Plan = {
  ...fiveMarkets,
  scenarios: [
    {
      name: "Board",
      changes: [
        { scope: "all", field: "marketGrowth", value: 0.06 },
        { scope: ["Region South"], field: "shareNext", value: 0.15 },
      ],
    },
    {
      name: "Sales",
      changes: [
        { scope: ["Region North"], field: "shareNext", value: 0.22 },
        { scope: ["Region North"], field: "priceChange", value: 0.01 },
      ],
    },
    { name: "Market association", changes: [{ scope: "all", field: "marketGrowth", value: 0.01 }] },
  ],
};

/** A market with all that can be known of it. */
export const north = market("Region North", {
  maxShare: 0.25,
  ranges: { marketGrowth: { low: 0, high: 0.06 }, shareNext: { low: 0.16, high: 0.21 } },
});
/** One target on it, with hypotheses, competitors and a past. */
export const northInFull: PlanWithPast = {
  horizonYears: 1,
  asOf: "2026-11-21",
  segments: [north],
  targets: [{ value: 0.15, scope: ["Region North"], metric: "revenue" }],
  hypotheses: [
    {
      scope: ["Region North"],
      claim: "Two dealers more",
      lever: "conversion",
      impact: { low: 150_000, base: 320_000, high: 450_000 },
      status: "agreed",
      evidence: "Pilot",
      evidenceDate: "2026-05-01",
      owner: "Sales",
      role: "sales",
      testDate: "2027-03-01",
    },
    { scope: ["Region North"], claim: "Cargo bikes", impact: { base: 210_000 }, status: "proposed", testDate: "2026-10-01" },
  ],
  competitors: [
    { name: "Batavia", segment: "Region North", share: 0.41, growth: 0.12 },
    { name: "Fietswerk", segment: "Region North", share: 0.35, growth: 0.09 },
  ],
  past: [2023, 2024, 2025, 2026].map((year, index) => ({
    segment: "Region North",
    year,
    revenue: 9e6 + index * 4e5,
    volume: 4800 + index * 100,
  })),
};

/** Something of everything that a plan can hold. */
export const everything: PlanWithPast = {
  ...threeScenarios,
  ...northInFull,
  rhythm: {
    kpis: [
      {
        quarter: "2026-Q4",
        team: "Sales",
        name: "Appointments at fairs",
        role: "master",
        unit: "appointments",
        start: 0,
        target: 60,
        workingMethod: "Two people at the stand, each calls back within a week",
        rhythm: "every Monday",
        reward: "Dinner with the team",
        owner: "Ada",
        hypothesis: "Two dealers more",
      },
      {
        quarter: "2026-Q4",
        team: "Sales",
        name: "Follow-up calls",
        role: "other",
        unit: "calls",
        target: 300,
        workingMethod: "Within a week",
        rhythm: "weekly",
        owner: "Ben",
      },
      {
        quarter: "2026-Q4",
        team: "Sales",
        name: "Upsells",
        role: "other",
        target: 20,
        workingMethod: "Racks with every bike",
        owner: "Ben",
      },
      {
        quarter: "2026-Q4",
        team: "Sales",
        name: "Days until an offer",
        role: "other",
        unit: "days",
        start: 9,
        target: 4,
        workingMethod: "Templates",
        rhythm: "weekly",
        owner: "Cas",
      },
    ],
    checkIns: [
      { quarter: "2026-Q4", team: "Sales", kpi: "Appointments at fairs", date: "2026-10-19", value: 9 },
      {
        quarter: "2026-Q4",
        team: "Sales",
        kpi: "Appointments at fairs",
        date: "2026-11-16",
        value: 24,
        remark: "The fair in Utrecht brought eleven",
      },
      { quarter: "2026-Q4", team: "Sales", kpi: "Follow-up calls", date: "2026-11-16", value: 310 },
      { quarter: "2026-Q4", team: "Sales", kpi: "Days until an offer", date: "2026-11-16", value: 6 },
    ],
    kpiChanges: [
      {
        quarter: "2026-Q4",
        team: "Sales",
        kpi: "Appointments at fairs",
        date: "2026-10-28",
        from: 80,
        to: 60,
        reason: "The fair in Cologne was called off",
      },
    ],
    statements: [
      { code: "R1", colour: "red", statement: "Everyone here can say in one sentence why customers choose us." },
      { code: "R2", colour: "red", statement: "Management says no to what does not fit the strategy." },
      { code: "B1", colour: "blue", statement: "Every lead is followed up within the agreed time." },
      { code: "B2", colour: "blue", statement: "The figures about our customers are right, and we decide by them." },
      { code: "G1", colour: "green", statement: "Our people have the time and the skills to reach the target." },
      { code: "G2", colour: "green", statement: "Who doubts a target says so, and is heard." },
    ],
    answers: answersOf([
      ["board", 5, 4, 5, 5, 4, 4],
      ["sales", 4, 3, 5, 4, 2, 1],
      ["sales", 4, 4, 4, 5, 2, 2],
      ["finance", 4, 4, 5, 5, 3, 3],
    ]),
  },
  actions: [
    {
      scope: ["Region North"],
      what: "Visit the twenty largest dealers in the north",
      role: "sales",
      owner: "Ada",
      due: "2026-10-15",
      done: 0.4,
      status: "started",
      hypothesis: "Two dealers more",
    },
    { scope: "all", what: "Stand at the trade fair in Utrecht", role: "marketing", owner: "Ben", due: "2027-03-12", status: "open" },
    { scope: "all", what: "Ask former customers why they left", status: "open" },
    { scope: "all", what: "New price list", role: "sales", owner: "Ada", due: "2026-09-01", done: 1, status: "done" },
  ],
  segments: [north, ...threeScenarios.segments.filter(({ segment }) => segment !== north.segment)],
  targets: [...northInFull.targets, ...threeScenarios.targets],
  cascade: [
    { level: "Board", growth: 0.3 },
    { level: "Regional management of all countries", growth: 0.36 },
    { level: "Sellers", growth: 0.43 },
  ],
  capacities: [
    {
      name: "Field sales",
      scope: ["Region North"],
      target: 13_200_000,
      attrition: 0.1,
      sellers: [
        { name: "Anneke van der Meer-Houtman", productivity: 4_200_000, quota: 4_500_000 },
        { name: "Bo", productivity: 3_600_000, quota: 4_500_000 },
        { name: "Cy", productivity: 3_600_000, rampMonths: 6, startMonth: 4, quota: 4_500_000 },
        { name: "Dirk", productivity: 3_000_000, leavesAfter: 5, quota: 1_500_000 },
      ],
      hire: { productivity: 3_200_000, rampMonths: 6 },
    },
  ],
  phasing: [
    {
      name: "Revenue of all regions together",
      year: 13_200_000,
      lastYear: [820, 790, 950, 1010, 990, 1080, 710, 640, 1040, 1120, 1180, 1670].map((amount) => amount * 1000),
      unit: 1000,
      growth: "rising",
      firstGrowth: -0.02,
      actuals: [800_000, 815_000, 930_000, 905_000],
    },
    { name: "Parts", year: 132_000, lastYear: [8200, 7900, 9500, 10_100, 9900, 10_800, 7100, 6400, 10_400, 11_200, 11_800, 16_700] },
  ],
  ...sampleMarketing,
};

/** A group, and its scores of the statements above. */
function answersOf(people: readonly (readonly [string, ...number[]])[]): readonly ScoreRow[] {
  const codes = ["R1", "R2", "B1", "B2", "G1", "G2"];
  return people.flatMap(([group, ...scores], index) =>
    codes.map((statement, at) => ({ answer: `answer-${index + 1}`, group, statement, score: scores[at] ?? 3 })),
  );
}

export function market(segment: string, rest: Partial<Segment> = {}): Segment {
  return {
    segment,
    unit: "bikes",
    currency: "EUR",
    marketSize: 28_600,
    marketGrowth: 0.03,
    marketPotential: 34_000,
    share: 0.18,
    price: 2000,
    priceChange: 0.025,
    contributionMargin: 0.32,
    source: "Yearbook",
    sourceDate: "2026-03-01",
    ...rest,
  };
}

function target(value: number, scope: Target["scope"]): Target {
  return { value, scope, metric: "revenue" };
}
