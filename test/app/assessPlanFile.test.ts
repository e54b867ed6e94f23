import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessPlanFile, assessPlanText } from "../../src/app/plan/assessPlanFile";
import { plan as anyPlan } from "../domain/arbitraries";
import { differences } from "../domain/differences";
import { notFinite } from "../domain/notFinite";
import { workedExamples } from "../domain/workedExamples";

const root = join(__dirname, "../..");
const sharedCases = join(root, "../shared/model/cases.json");
const north = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
};
const plan = {
  horizonYears: 1,
  asOf: "2026-11-21",
  segments: [north],
  targets: [{ value: 0.1, scope: "all", metric: "revenue" }],
  hypotheses: [],
};

function problemsOf(json: unknown): readonly string[] {
  const result = assessPlanFile(json);
  return result.ok
    ? []
    : result.problems.map(({ path, code, detail }) =>
        [path, code, detail]
          .filter((part) => part !== undefined)
          .join(" ")
          .trim(),
      );
}

test("a file with cases gives one answer for each, by name", () => {
  const result = assessPlanFile({ about: "ours", cases: workedExamples });
  expect(result.ok && Array.isArray(result.value) && result.value.map((answer: { name: string }) => answer.name)).toEqual(
    workedExamples.map(({ name }) => name),
  );
  expect(
    result.ok &&
      workedExamples.flatMap(({ expect: expected }, index) => differences(expected, (result.value as readonly unknown[])[index])),
  ).toEqual([]);
});

test("the shared cases are read and hold", () => {
  if (!existsSync(sharedCases)) return console.warn("skipped: the shared worked examples are not beside this checkout");
  const json = JSON.parse(readFileSync(sharedCases, "utf8")) as { cases: readonly { expect: unknown }[] };
  const result = assessPlanFile(json);
  expect(
    result.ok && json.cases.flatMap(({ expect: expected }, index) => differences(expected, (result.value as readonly unknown[])[index])),
  ).toEqual([]);
});

test("a plan on its own gives one answer; targets and hypotheses may be left out, the version may be named", () => {
  expect(assessPlanFile(plan)).toMatchObject({
    ok: true,
    value: { segments: { North: { computable: true } }, targets: [{ verdict: "unsupported" }] },
  });
  expect(assessPlanFile({ version: 1, horizonYears: 1, asOf: plan.asOf, segments: plan.segments })).toMatchObject({
    ok: true,
    value: { targets: [] },
  });
});

test.each<readonly [string, unknown, readonly string[]]>([
  ["no plan at all", [], ["not-an-object"]],
  ["nothing", null, ["not-an-object"]],
  ["another version", { ...plan, version: 3 }, ["version unknown-version 3"]],
  ["a field that the format does not know", { ...plan, hypothesis: [] }, ["hypothesis unknown-field hypothesis"]],
  [
    "a misspelt field of a segment",
    { ...plan, segments: [{ ...north, marketsize: 5 }] },
    ["segments[0].marketsize unknown-field marketsize"],
  ],
  ["text where a number belongs", { ...plan, segments: [{ ...north, price: "10" }] }, ["segments[0].price not-a-number 10"]],
  ["an empty field given as null", { ...plan, segments: [{ ...north, volume: null }] }, ["segments[0].volume not-a-number"]],
  ["no list", { ...plan, segments: north, targets: [{ value: 0.1, scope: ["North"], metric: "revenue" }] }, ["segments not-a-list"]],
  [
    "a scope that is a name instead of a list",
    { ...plan, targets: [{ value: 0.1, scope: "North", metric: "revenue" }] },
    ["targets[0].scope not-a-list North"],
  ],
  [
    "a metric that does not exist",
    { ...plan, targets: [{ value: 0.1, scope: "all", metric: "turnover" }] },
    ["targets[0].metric not-a-choice revenue, volume, share, price, profit, margin, conversion"],
  ],
  ["a target that is a number", { ...plan, targets: [0.15] }, ["targets[0] not-an-object 0.15"]],
  [
    "a hypothesis without amount",
    { ...plan, hypotheses: [{ scope: "all", status: "agreed", impact: {} }] },
    ["hypotheses[0].impact.base missing"],
  ],
  [
    "what JSON reads as infinite",
    JSON.parse(JSON.stringify(plan).replace("1000", "1e999")),
    ["segments[0].marketSize not-a-number Infinity"],
  ],
  ["cases that are no list", { cases: 5 }, ["cases not-a-list 5"]],
  ["a case without input", { cases: [{ name: "a" }] }, ["cases[0].input not-an-object"]],
  ["a case without name", { cases: [{ input: plan }] }, ["cases[0].name missing"]],
])("%s is refused by its path", (_, json, expected) => {
  expect(problemsOf(json)).toEqual(expected);
});

test("what is wrong in form and what is wrong in value is said at once, by path", () => {
  const wrong = {
    horizonYears: 0,
    asOf: "2026-11-31",
    segments: [{ ...north, share: 1.2, colour: "red" }, { ...north, segment: "north" }, 5],
    targets: [
      { value: 0.1, scope: ["Nord"], metric: "revenue", note: 1 },
      { value: "x", scope: "all", metric: "revenu" },
    ],
    hypotheses: [{ scope: "all", impact: { low: 9, base: 5 }, status: "agreed" }],
    comment: "",
  };
  expect(
    [
      ...problemsOf({
        cases: [
          { name: "fine", input: plan },
          { name: "wrong", input: wrong },
        ],
      }),
    ].sort(),
  ).toEqual([
    "cases[1].input.asOf not-a-date 2026-11-31",
    "cases[1].input.comment unknown-field comment",
    "cases[1].input.horizonYears below-one 0",
    "cases[1].input.hypotheses[0].impact out-of-order 9 / 5",
    "cases[1].input.segments[0].colour unknown-field colour",
    "cases[1].input.segments[0].share above-one 1.2",
    "cases[1].input.segments[1].segment duplicate-segment north",
    "cases[1].input.segments[2] not-an-object 5",
    "cases[1].input.targets[0].note unknown-field note",
    "cases[1].input.targets[0].scope[0] unknown-segment Nord",
    "cases[1].input.targets[1].metric not-a-choice revenue, volume, share, price, profit, margin, conversion",
    "cases[1].input.targets[1].value not-a-number x",
  ]);
});

test("paths, bridges, the target solved backwards, how likely it is, and scenarios are in the answer", () => {
  const whole = {
    ...plan,
    version: 1,
    horizonYears: 2,
    segments: [{ ...north, marketPotential: 2000, shareNext: 0.25, ranges: { marketGrowth: { low: 0, high: 0.05 } } }],
    uncertainty: { trials: 500, seed: 3, correlation: 0.2, distribution: "pert" },
    scenarios: [{ name: "Board", changes: [{ scope: "all", field: "marketGrowth", value: 0.1 }] }],
  };
  expect(assessPlanFile(whole)).toMatchObject({
    ok: true,
    value: {
      segments: {
        North: { paths: [{ kind: "capped", years: [{ year: 0 }, { year: 1 }, { year: 2, share: 0.25 }] }, { kind: "logistic" }] },
      },
      targets: [
        {
          solution: { share: { isPossible: true } },
          uncertainty: { trials: 500, seed: 3, correlation: 0.2, distribution: "pert", tornado: [{ input: { field: "marketGrowth" } }] },
        },
      ],
      bridges: [{ order: "market-first" }, { order: "order-free" }],
      scenarios: [{ name: "Board", differences: expect.arrayContaining([expect.objectContaining({ path: "targets[0].gap" })]) }],
    },
  });
});

test("no answer holds NaN, Infinity or what JSON cannot say", () => {
  let computed = 0;
  fc.assert(
    fc.property(anyPlan, (input) => {
      const result = assessPlanFile({
        ...input,
        uncertainty: { trials: 20 },
        scenarios: [{ name: "Dearer", changes: [{ scope: "all", field: "price", value: 7 }] }],
      });
      if (!result.ok) return;
      computed += 1;
      expect(notFinite(result.value)).toEqual([]);
    }),
    { numRuns: 300, seed: 4 },
  );
  expect(computed).toBeGreaterThan(80);
});

test("what is wrong in ranges, settings and scenarios is refused by its path too", () => {
  const wrong = {
    ...plan,
    segments: [{ ...north, ranges: { marketGrowth: { low: 0, hihg: 0.1 }, price: { low: 1, high: 2 } } }],
    uncertainty: { trials: 0, method: "lhs", distribution: "normal" },
    scenarios: [
      { name: "Board", changes: [{ scope: "all", field: "owner", value: 1 }] },
      { name: "Sales", changes: [{ scope: ["West"], field: "price", value: "1" }] },
    ],
  };
  expect([...problemsOf(wrong)].sort()).toEqual([
    "scenarios[0].changes[0].field not-a-choice marketSize, marketGrowth, marketPotential, share, volume, price, priceChange, shareNext, maxShare, contributionMargin",
    "scenarios[1].changes[0].value not-a-number 1",
    "segments[0].ranges.marketGrowth.high missing",
    "segments[0].ranges.marketGrowth.hihg unknown-field hihg",
    "segments[0].ranges.price unknown-field price",
    "uncertainty.distribution not-a-choice triangular, pert",
    "uncertainty.method unknown-field method",
    "uncertainty.trials below-one 0",
  ]);
});

test("the field and the segment are named beside the path", () => {
  const result = assessPlanFile({
    ...plan,
    segments: [{ ...north, price: "10" }],
    hypotheses: [{ scope: "all", impact: { base: "5" }, status: "agreed" }],
  });
  expect(result.ok ? [] : result.problems).toEqual([
    { path: "segments[0].price", field: "price", segment: "North", code: "not-a-number", detail: "10" },
    { path: "hypotheses[0].impact.base", field: "impact", code: "not-a-number", detail: "5" },
  ]);
});

test("text that is no JSON is refused; a byte order mark is none of its text", () => {
  expect(assessPlanText("{ not json")).toMatchObject({ ok: false, problems: [{ path: "", code: "not-json" }] });
  expect(assessPlanText(`\uFEFF${JSON.stringify(plan)}`)).toMatchObject({ ok: true });
});

test("the example in the command line's README is answered in full", () => {
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, "src/cli/README.md"), "utf8")) ?? [];
  const answer = assessPlanText(example);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      targets: [{ verdict: "unsupported", warnings: ["above-own-history"], zeroSum: {}, solution: {}, uncertainty: {} }],
      scenarios: [{}],
      bridges: [{}, {}],
    },
  });
});

test("its example of version 2 answers what each lever brings; claims beyond the market are named", () => {
  const [, text = ""] = [...readFileSync(join(root, "src/cli/README.md"), "utf8").matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, one = ""]) => one,
  );
  const answer = assessPlanText(text);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      hypotheses: [{ impact: { low: near(115_200), base: near(288_000), high: near(403_200) } }, { impact: { base: near(80_000) } }],
    },
  });
  expect(JSON.stringify(answer)).not.toContain('overclaim":');
  const plan = JSON.parse(text) as { hypotheses: { claim: string; inputs: object }[] };
  const tooMuch = {
    ...plan,
    hypotheses: plan.hypotheses.map((one, index) => (index === 0 ? { ...one, inputs: { ...one.inputs, leads: 90_000_000 } } : one)),
  };
  expect(assessPlanText(JSON.stringify(tooMuch))).toMatchObject({
    ok: true,
    value: {
      targets: [
        {
          warnings: expect.arrayContaining(["overclaimed"]) as unknown,
          overclaim: { by: [{ claim: "More quotes become orders", brings: near(2_880_000_000) }] },
        },
      ],
    },
  });
});

function near(amount: number): number {
  return expect.closeTo(amount, 3) as number;
}

test("a text where a number belongs hides nothing of what is wrong elsewhere in the same part", () => {
  const year = { name: "A", year: 1200, lastYear: Array.from({ length: 12 }, () => 100) };
  const seller = { name: "Ada", productivity: 100_000 };
  const statements = ["red", "blue", "green"].map((colour, index) => ({ id: `s${index}`, colour }));
  const scores = { s0: 3, s1: 3, s2: 3 };
  const found = problemsOf({
    ...plan,
    phasing: [
      { ...year, year: "100" },
      { ...year, lastYear: [...year.lastYear, 100] },
    ],
    capacity: [{ sellers: [{ ...seller, productivity: "much" }, { ...seller, rampMonths: 40 }, seller] }],
    balance: {
      statements,
      answers: [
        { group: "A", scores: { ...scores, s0: "three" } },
        { group: "B", scores: { ...scores, s1: 6 } },
      ],
    },
  });
  const places = found.map((problem) => problem.split(" ")[0]);
  expect(places).toEqual(
    expect.arrayContaining([
      "phasing[0].year",
      "phasing[1].lastYear",
      "capacity[0].sellers[0].productivity",
      "capacity[0].sellers[1].rampMonths",
      "balance.answers[0].scores.s0",
      "balance.answers[1].scores.s1",
    ]),
  );
  expect(found).toHaveLength(6);
});
