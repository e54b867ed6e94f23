import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { assessSegment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { segmentKey } from "../../src/domain/scope/scope";
import { mostNamed } from "../../src/workbook/tables/kinds/market";
import { tableSchemas } from "../../src/workbook/tables/tables";
import { workedExamples } from "../domain/workedExamples";
import { without } from "../../src/app/write/without";
import { compareFigures, withHistory } from "./compareFigures";
import { hasLibreOffice } from "../libreOffice";
import { computeWithLibreOffice } from "./computeWithLibreOffice";
import { computeWithUniver } from "./computeWithUniver";
import { marketingParts } from "./marketingPlans";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { workbookOfPlan, type PlanWithPast } from "./planWorkbook";
import { plan } from "./plans";
import { fallbackLanguage, languages, type Language } from "../../src/workbook/language";

interface Written {
  readonly name: string;
  readonly plan: PlanWithPast;
  readonly language: Language;
  readonly workbook: MemoryWorkbook;
}

/** The product writes a plan into a workbook; an engine that nobody here wrote computes it; every derived figure must be the domain's. */
async function written(count: number): Promise<readonly Written[]> {
  const examples = [...workedExamples, ...ownPlans, ...sharedCases()].map(({ name, input }) => ({
    name,
    plan: asTables(input as PlanWithPast),
  }));
  // A third of them: a funnel is sixty columns.
  const marketing = fc.sample(marketingParts(["Bikes"]), { numRuns: count, seed: 13 });
  const random = fc
    .sample(plan, { numRuns: count, seed: 20261121 })
    .map((one, index) => ({ name: `random plan ${index + 1}`, plan: index % 3 === 0 ? { ...one, ...marketing[index] } : one }));
  const all: Written[] = [];
  for (const [index, { name, plan: one }] of [...examples, ...random].entries()) {
    const language = languages[index % languages.length] ?? fallbackLanguage;
    const { workbook } = await workbookOfPlan(one, language);
    all.push({ name, plan: one, language, workbook });
  }
  return all;
}

const known = { marketSize: 1000, marketGrowth: 0.02, price: 10, source: "Yearbook", sourceDate: "2026-03-01" };

/** What the worked examples do not reach: months and quarters, levels, no base, an unreachable share, claims of more than the market, a target beyond it. */
const ownPlans: readonly { readonly name: string; readonly input: unknown }[] = [
  {
    name: "months, levels and no base",
    input: {
      horizonYears: 2,
      asOf: "2026-11-21",
      segments: [
        { ...known, segment: "A", share: 0.5, maxShare: 0.25 },
        { ...known, segment: "B", share: 0, volume: 0 },
        { segment: "C", marketSize: 100, share: 0.5, volume: 60, source: "Yearbook", sourceDate: "2020-01-01" },
      ],
      targets: [
        { value: 0.01, scope: ["A"], metric: "revenue", per: "month" },
        { value: 0.01, scope: ["A"], metric: "volume", per: "quarter" },
        { value: 0.1, scope: ["B"], metric: "revenue" },
        { value: 0.3, scope: ["A"], metric: "margin" },
        { value: 0.3, scope: ["B"], metric: "margin" },
        { value: 0.3, scope: ["B"], metric: "conversion" },
        { value: 1.3, scope: "all", metric: "conversion" },
        { value: 0.1, scope: ["C"], metric: "revenue" },
        { value: 0.05, scope: ["A"], metric: "revenue" },
      ],
      phasing: [
        { name: "Of a target", target: "Target 9", lastYear: [5, 4, 3, 0, 5, 6, 7, 8, 9, 10, 11, 12], unit: 10, actuals: [4, 4] },
        { name: "Even", year: 1201, lastYear: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] },
        { name: "Large", year: 5_000_000_000, lastYear: [82, 79, 95, 101, 99, 108, 71, 64, 104, 112, 118, 167] },
      ],
      hypotheses: [
        { scope: ["A"], impact: { base: 400 }, status: "agreed", evidence: "pilot", lever: "margin" },
        { scope: ["A"], impact: { base: 300 }, status: "agreed", evidence: "pilot" },
        { scope: ["B"], impact: { base: 10 }, status: "proposed", lever: "margin" },
        { scope: ["B"], impact: { base: 10 }, status: "rejected", lever: "conversion" },
      ],
    },
  },
  {
    name: "more than people and funnel can bring",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [
        { ...known, segment: "A", share: 0.2 },
        { ...known, segment: "B", share: 0.2 },
      ],
      targets: [
        { value: 0.05, scope: ["A"], metric: "revenue" },
        { value: 0.05, scope: ["A", "B"], metric: "revenue" },
        { value: 0.01, scope: ["B"], metric: "revenue" },
      ],
      hypotheses: [],
      cascade: [
        { level: "Board", growth: 0.3 },
        { level: "Management", growth: 0.36 },
        { level: "Nobody", growth: -1 },
        { level: "Sellers", growth: 0.43 },
      ],
      capacities: [
        {
          name: "North",
          scope: ["A"],
          target: 2000,
          sellers: [{ name: "Bo", productivity: 900, quota: 2400 }],
          hire: { productivity: 400 },
        },
        { name: "All", scope: "all", sellers: [{ name: "Cy", productivity: 9000, quota: 9500 }] },
      ],
      funnels: [
        {
          name: "Fair",
          scope: ["A"],
          stages: [
            { name: "Visitors", available: 100 },
            { name: "Orders", rate: 0.1 },
          ],
          orderValue: 80,
        },
        {
          name: "Calls",
          scope: ["B"],
          stages: [
            { name: "Calls", available: 100 },
            { name: "Orders", rate: 0.5 },
          ],
          orderValue: 80,
        },
      ],
    },
  },
  {
    name: "levers of a market that is not known, ranges from either side, and a price rise that loses all volume",
    input: {
      horizonYears: 2,
      asOf: "2026-11-21",
      segments: [
        { ...known, segment: "A", share: 0.5, contributionMargin: 0.4 },
        { segment: "B", marketSize: 100 },
      ],
      targets: [{ value: 0.4, scope: ["A"], metric: "revenue" }],
      hypotheses: [
        {
          scope: ["A"],
          lever: "market-room",
          inputs: { points: { low: 0.01, base: 0.02, high: 0.05 } },
          status: "agreed",
          evidence: "pilot",
        },
        { scope: ["B"], lever: "market-room", inputs: { points: 0.01 }, status: "agreed", evidence: "pilot" },
        { scope: ["A"], lever: "price", inputs: { extraChange: { low: 0.1, base: 0.5, high: 0.9 }, elasticity: -3 }, status: "proposed" },
        {
          scope: ["A"],
          lever: "retention",
          inputs: { revenueAtRisk: 900, churnNow: 0.2, churnNext: { low: 0.15, base: 0.1, high: 0.05 } },
          status: "agreed",
          evidence: "x",
        },
        { scope: ["A"], lever: "margin", inputs: { points: 0.02 }, status: "agreed", evidence: "pilot" },
        { scope: "all", lever: "margin", inputs: { points: 0.02 }, status: "proposed" },
        { scope: ["A"], impact: { low: -5, base: 300 }, status: "agreed", evidence: "pilot", outcome: "refuted" },
        { scope: ["A"], impact: { base: 30 }, status: "agreed", evidence: "pilot", outcome: "held", lever: "conversion" },
      ],
    },
  },
  {
    name: "two teams on one market, whose quotas are more than the board asks",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [
        { ...known, segment: "A", share: 0.2 },
        { ...known, segment: "B", share: 0.1 },
      ],
      targets: [],
      hypotheses: [],
      cascade: [
        { level: "Board", growth: 0.3 },
        { level: "Sellers", growth: 0.4 },
      ],
      capacities: [
        { name: "North", scope: ["A"], target: 1500, sellers: [{ name: "Bo", productivity: 900, quota: 1500 }] },
        { name: "South", scope: ["A"], sellers: [{ name: "Cy", productivity: 900, quota: 1400 }] },
        { name: "Inside", scope: ["B"], sellers: [{ name: "Di", productivity: 900, quota: 1390 }] },
        { name: "Staff", sellers: [{ name: "Ed", productivity: 10 }] },
      ],
    },
  },
  {
    name: "a campaign of six stages, counted afterwards",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ ...known, segment: "A", share: 0.2 }],
      targets: [],
      hypotheses: [],
      funnels: [
        {
          name: "Campaign",
          scope: ["A"],
          stages: [
            { name: "Letters", available: 9000 },
            { name: "Readers", rate: 0.4 },
            { name: "Visits", rate: 0.3, available: 1200 },
            { name: "Talks", rate: 0.5 },
            { name: "Offers", rate: 0.6 },
            { name: "Orders", rate: 0.25 },
          ],
          orderValue: 700,
          margin: 0.3,
          cost: 9000,
          actual: [9000, 3100, 1000, 420, 300, 61],
        },
      ],
    },
  },
  {
    name: "more than in its best year",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ ...known, segment: "A", share: 0.2 }],
      targets: [{ value: 0.5, scope: ["A"], metric: "revenue" }],
      hypotheses: [],
      past: [2023, 2024, 2025].map((year, index) => ({ segment: "A", year, revenue: 1000 + 50 * index })),
    },
  },
  {
    name: "more than the sellers can reach of the market",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ ...known, segment: "A", marketPotential: 3000, share: 0.2, maxShare: 0.3 }],
      targets: [{ value: 1, scope: ["A"], metric: "revenue" }],
      hypotheses: [],
    },
  },
  {
    name: "a quarter whose target was changed without a reason, and a scan with two groups",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ ...known, segment: "A", share: 0.2 }],
      targets: [],
      hypotheses: [],
      rhythm: {
        kpis: [
          { quarter: "2026-Q4", team: "Sales", name: "Fair", role: "master", start: 10, target: 60, owner: "Ada" },
          { quarter: "2026-Q4", team: "Sales", name: "Typed over", role: "other", target: 40, agreed: 60 },
          { quarter: "2026-Q4", team: "Sales", name: "As agreed", role: "other", target: 40, agreed: 40 },
        ],
        checkIns: [
          { quarter: "2026-Q4", team: "sales", kpi: "fair", date: "2026-11-02", value: 35 },
          { quarter: "2026-Q4", team: "Sales", kpi: "Fair", date: "2026-10-05", value: 12 },
        ],
        kpiChanges: [{ quarter: "2026-Q4", team: "Sales", kpi: "Fair", date: "2026-11-01", from: 80, to: 60 }],
        statements: [
          { code: "R1", colour: "red", statement: "One page" },
          { code: "B1", colour: "blue", statement: "Every lead" },
          { code: "G1", colour: "green", statement: "Say what you think" },
        ],
        answers: [
          { answer: "a", group: "board", statement: "R1", score: 5 },
          { answer: "a", group: "board", statement: "b1", score: 4 },
          { answer: "a", group: "board", statement: "G1", score: 2 },
          { answer: "b", group: "sales", statement: "R1", score: 2 },
        ],
      },
    },
  },
];

/** Without what our tables cannot hold: claims on several markets but not all, and histories that name no years. */
function asTables(given: PlanWithPast): PlanWithPast {
  const names = new Set(given.segments.map(({ segment }) => segmentKey(segment)));
  const hypotheses = given.hypotheses.filter(
    ({ scope }) => scope === "all" || (scope.length > 0 && scope.length <= mostNamed && scope.every((name) => names.has(segmentKey(name)))),
  );
  return { ...given, hypotheses, targets: given.targets.map((target) => without(target, ["history", "capacityCeiling", "funnelCeiling"])) };
}

/** The worked examples that lie beside a checkout, where they do. */
function sharedCases(): readonly { readonly name: string; readonly input: unknown }[] {
  return [...sharedFile("cases.json"), ...sharedFile("plan-cases.json").flatMap(leversOf)];
}

function sharedFile(name: string): readonly { readonly name: string; readonly input: unknown }[] {
  const file = join(__dirname, "../../../shared/model", name);
  if (existsSync(file))
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly { readonly name: string; readonly input: unknown }[] })
      .cases;
  console.warn(`../shared/model/${name} is not here: its plans were left out of the comparison.`);
  return [];
}

/** Of the cases about parts of the plan those with hypotheses, and of these the market and its targets. */
function leversOf({
  name,
  input,
}: {
  readonly name: string;
  readonly input: unknown;
}): readonly { readonly name: string; readonly input: unknown }[] {
  const { horizonYears, asOf, segments, targets, hypotheses = [] } = input as PlanWithPast;
  return hypotheses.length === 0 ? [] : [{ name, input: { horizonYears, asOf, segments, targets, hypotheses } }];
}

/** A comparison proves nothing about a formula that no plan reaches. */
const expectedKinds = [
  ...["beyond-market", "cut by the potential", "impossible", "no-market-data"],
  ...["price", "profit", "revenue", "share"].map((metric) => `${metric} computed`),
  ...["several segments", "supported", "to-agree", "unsupported", "volume computed"],
  ...["above-own-history", "beyond-capacity", "beyond-funnel", "inconsistent", "no-potential", "overclaimed", "shares-over-100", "stale"],
  ...["conversion computed", "margin computed", "no-base", "no-evidence", "share-above-reachable"],
];

const visibleFigures = tableSchemas.flatMap(({ name, columns }) =>
  columns.flatMap(({ key, formula, isHidden }) => (formula && isHidden !== true ? [`${name}.${key}`] : [])),
);

function kindsOf(all: readonly Written[]): readonly string[] {
  const kinds = all.flatMap(({ plan: one }) => {
    const { segments, targets, hypotheses, competitors, horizonYears, asOf } = withHistory(one);
    return targets.flatMap((target) => {
      const assessment = assessTarget(target, segments, hypotheses, horizonYears, asOf, competitors);
      if (assessment.verdict === "no-market-data") return [assessment.verdict];
      const names = target.scope === "all" ? segments.map(({ segment }) => segment) : target.scope;
      const scope = segments.filter(({ segment }) => names.includes(segment)).map((segment) => assessSegment(segment, horizonYears, asOf));
      const isCut = scope.some(
        (one) => one.computable && one.marketNext === one.settled.marketPotential && one.settled.marketSize < one.marketNext,
      );
      return [
        assessment.verdict,
        ...assessment.warnings,
        `${target.metric} computed`,
        ...(isCut ? ["cut by the potential"] : []),
        ...(scope.length > 1 ? ["several segments"] : []),
      ];
    });
  });
  return [...new Set(kinds)].sort();
}

function expectAgreement(engine: string, all: readonly Written[]): void {
  const comparisons = all.map(({ name, plan: one, language, workbook }) => ({ name, ...compareFigures(workbook, one, language) }));
  const differences = comparisons.flatMap((one) => one.differences.map((difference) => `${one.name}: ${difference}`));
  expect(differences.slice(0, 20)).toEqual([]);
  const count = comparisons.reduce((sum, one) => sum + one.count, 0);
  const largest = Math.max(...comparisons.map((one) => one.largest));
  expect(kindsOf(all)).toEqual([...expectedKinds].sort());
  const reached = new Set(comparisons.flatMap((one) => [...one.reached]));
  expect(visibleFigures.filter((figure) => !reached.has(figure))).toEqual([]);
  console.warn(`${engine}: ${count} figures of ${all.length} plans agree with the domain; largest difference ${largest.toExponential(1)}`);
}

test("the demo's engine computes the derived columns as the domain does", async () => {
  const all = await written(25);
  for (const { workbook } of all) await computeWithUniver(workbook);
  expectAgreement("Univer", all);
}, 300_000);

(hasLibreOffice ? test : test.skip)(
  "LibreOffice computes the derived columns as the domain does",
  async () => {
    const all = await written(40);
    await computeWithLibreOffice(all.map(({ workbook }) => workbook));
    expectAgreement("LibreOffice", all);
  },
  300_000,
);
