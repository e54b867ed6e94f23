import { assessPlan } from "../../src/domain/company/assessPlan";
import { checkPlan } from "../../src/domain/check/checkPlan";
import { checkSegment } from "../../src/domain/check/checkSegment";
import type { Hypothesis, Plan, Segment, Target } from "../../src/domain/plan";

const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
};
const asked: Target = { value: 0.1, scope: "all", metric: "revenue" };
const claim: Hypothesis = { scope: "all", impact: { base: 100 }, status: "agreed" };
const plan: Plan = { horizonYears: 1, asOf: "2026-11-21", segments: [north], targets: [asked], hypotheses: [claim] };

function codesOf(changed: Partial<Record<keyof Plan, unknown>>): readonly string[] {
  return checkPlan({ ...plan, ...changed } as Plan).map(({ path, code }) => `${path} ${code}`);
}

const segmentCases: readonly (readonly [Partial<Record<keyof Segment, unknown>>, string])[] = [
  [{ marketSize: -5 }, "marketSize negative"],
  [{ marketSize: "much" }, "marketSize not-a-number"],
  [{ marketSize: Number.NaN }, "marketSize not-a-number"],
  [{ marketSize: 1e31 }, "marketSize too-large"],
  [{ price: Number.POSITIVE_INFINITY }, "price not-a-number"],
  [{ price: null }, "price not-a-number"],
  [{ share: 1.2 }, "share above-one"],
  [{ share: -0.1 }, "share negative"],
  [{ shareNext: 18 }, "shareNext above-one"],
  [{ maxShare: 40 }, "maxShare above-one"],
  [{ marketGrowth: -1.5 }, "marketGrowth below-minus-one"],
  [{ priceChange: 101 }, "priceChange too-large"],
  [{ marketPotential: 999 }, "marketPotential potential-below-size"],
  [{ marketSize: undefined, volume: 300, marketPotential: 1499 }, "marketPotential potential-below-size"],
  [{ marketSize: undefined, share: 1e-20, volume: 1e30 }, "marketSize too-large"],
  [{ volume: 1001 }, "volume volume-above-market"],
  [{ sourceDate: "2026-02-29" }, "sourceDate not-a-date"],
  [{ sourceDate: 46000 }, "sourceDate not-text"],
  [{ currency: "euro" }, "currency not-a-currency"],
  [{ segment: " " }, "segment empty"],
  [{ source: 5 }, "source not-text"],
];

test.each(segmentCases)("a segment with %j is refused: %s", (change, expected) => {
  const wrong = { ...north, ...change } as Segment;
  expect(checkSegment(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  expect(checkPlan({ ...plan, segments: [wrong] })).toEqual([
    expect.objectContaining({ path: `segments[0].${expected.split(" ")[0]}`, segment: wrong.segment }),
  ]);
});

test.each<readonly [Partial<Record<keyof Plan, unknown>>, readonly string[]]>([
  [{ horizonYears: 0 }, ["horizonYears below-one"]],
  [{ horizonYears: 1.5 }, ["horizonYears not-whole"]],
  [{ horizonYears: "1" }, ["horizonYears not-a-number"]],
  [{ horizonYears: 51 }, ["horizonYears too-large"]],
  [{ asOf: "21-11-2026" }, ["asOf not-a-date"]],
  [{ segments: [north, { ...north, segment: "NORTH " }] }, ["segments[1].segment duplicate-segment"]],
  [
    {
      segments: [
        { ...north, currency: "EUR" },
        { ...north, segment: "South" },
        { ...north, segment: "West", currency: "usd" },
      ],
    },
    ["segments[2].currency different-currency"],
  ],
  [{ targets: [{ ...asked, scope: ["North", "Nrth"] }] }, ["targets[0].scope[1] unknown-segment"]],
  [{ targets: [{ ...asked, value: -1.01 }] }, ["targets[0].value below-minus-one"]],
  [{ targets: [{ ...asked, value: undefined }] }, ["targets[0].value missing"]],
  [{ targets: [{ ...asked, metric: "share", value: 25 }] }, ["targets[0].value above-one"]],
  [{ targets: [{ ...asked, metric: "profit", value: -1 }] }, ["targets[0].value negative"]],
  [{ targets: [{ ...asked, metric: "profit", value: 5, margin: 0 }] }, ["targets[0].margin not-positive"]],
  [{ targets: [{ ...asked, history: [1, -1, 2, "3"] }] }, ["targets[0].history[1] negative", "targets[0].history[3] not-a-number"]],
  [{ hypotheses: [{ ...claim, impact: { base: -5 } }] }, ["hypotheses[0].impact.base negative"]],
  [{ hypotheses: [{ ...claim, impact: { low: 6, base: 5 } }] }, ["hypotheses[0].impact out-of-order"]],
  [{ hypotheses: [{ ...claim, impact: { low: -6, base: 5, high: 4 } }] }, ["hypotheses[0].impact out-of-order"]],
  [{ hypotheses: [{ ...claim, scope: ["South"] }] }, ["hypotheses[0].scope[0] unknown-segment"]],
  [
    { competitors: [{ name: "", segment: "South", share: 2, growth: "fast" }] },
    [
      "competitors[0].name empty",
      "competitors[0].segment unknown-segment",
      "competitors[0].share above-one",
      "competitors[0].growth not-a-number",
    ],
  ],
])("a plan with %j is refused", (change, expected) => {
  expect(codesOf(change)).toEqual(expected);
});

test("everything that is wrong is said at once, and nothing is computed", () => {
  const result = assessPlan({
    ...plan,
    horizonYears: 0,
    asOf: "",
    segments: [{ ...north, share: 2, price: -1 }],
    targets: [{ ...asked, scope: ["South"] }],
  });
  expect(result).toMatchObject({ ok: false });
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
    "horizonYears",
    "asOf",
    "segments[0].share",
    "segments[0].price",
    "targets[0].scope[0]",
  ]);
});

test("a plan that is fine has no problems", () => {
  expect(checkPlan(plan)).toEqual([]);
  expect(checkSegment({ ...north, sourceDate: "", marketPotential: 1000, volume: 200 })).toEqual([]);
});
