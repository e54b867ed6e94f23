import fc from "fast-check";
import type { Check, CheckItem } from "../../src/app/check/check";
import { zeroSum } from "../../src/domain/market/zeroSum";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { commentsOn } from "../../src/app/check/commentsOn";
import { hypothesesInScope } from "../../src/app/plan/hypothesesInScope";
import { hypothesisDraftKey } from "../../src/taskpane/form/hypothesisDraftKey";
import { scopesFor } from "../../src/taskpane/places/hypothesis/scopesFor";
import { leverNote } from "../../src/taskpane/places/target/leverText";
import { rivalCuts } from "../../src/taskpane/places/target/rivalCuts";
import { solveTarget } from "../../src/domain/target/solveTarget";
import type { HypothesisRow } from "../../src/workbook/tables/tableRows";
import { annotationAuthor } from "../../src/workbook/annotation";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";

const north = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
};
const row = (id: string, scope: HypothesisRow["scope"], status: HypothesisRow["status"], base: number): HypothesisRow => ({
  id,
  hasOwnId: true,
  place: { sheet: "Hypotheses", row: 1 },
  isUsable: true,
  scope,
  impact: { base },
  status,
});
const checkOf = (names: readonly string[], hypotheses: readonly HypothesisRow[] = []) =>
  ({
    markets: names.map((segment) => ({ id: segment, segment: { segment } })),
    hypotheses: hypotheses.map((one) => ({ ...one, brings: { low: null, base: one.impact?.base ?? null, high: null } })),
  }) as unknown as Check;
const itemOf = (scope: HypothesisRow["scope"]) => ({ key: "k", target: { scope } }) as unknown as CheckItem;

test("a hypothesis stands behind a target when its own markets lie inside it; agreed ones first, rejected ones last", () => {
  const rows = [
    row("a", ["North"], "rejected", 1),
    row("b", ["north "], "proposed", 5),
    row("c", ["South"], "agreed", 2),
    row("d", "all", "proposed", 9),
    row("e", ["North"], "agreed", 1),
    row("f", ["Gone"], "agreed", 1),
  ];
  const ids = (scope: HypothesisRow["scope"]) => hypothesesInScope(scope, checkOf(["North", "South"], rows)).map(({ id }) => id);
  expect(ids(["North"])).toEqual(["e", "b", "a"]);
  expect(ids("all")).toEqual(["c", "e", "d", "b", "a"]);
  expect(ids(["North", "South"])).toEqual(ids("all"));
});

test("a new hypothesis may be about the target's own markets, or all where the target is on all", () => {
  const check = checkOf(["North", "South"]);
  expect(scopesFor(itemOf("all"), check, undefined)).toEqual(["", "North", "South"]);
  expect(scopesFor(itemOf(["South"]), check, undefined)).toEqual(["South"]);
  expect(scopesFor(itemOf("all"), checkOf(["North"]), undefined)).toEqual(["North"]);
  // One that is there keeps its own, also when that lies outside.
  expect(scopesFor(itemOf(["South"]), check, row("a", ["North"], "agreed", 1))).toEqual(["South", "North"]);
  expect(hypothesisDraftKey("new", "k")).not.toBe(hypothesisDraftKey("new", "l"));
});

test("comments of colleagues in the target's cells are offered, our own notes are not", () => {
  const comments = [
    { row: 2, column: 4, kind: "comment", author: "Anna", text: "Because of the new shop" },
    { row: 2, column: 5, kind: "note", author: annotationAuthor, text: "No market data" },
    { row: 9, column: 4, kind: "comment", author: "Bo", text: "elsewhere" },
    { row: 2, column: 4, kind: "note", author: "", text: "  " },
  ];
  const check = { workbook: { sheets: [{ name: "Budget", comments }] } } as unknown as Check;
  const item = { finding: { sheet: "Budget", area: { top: 2, bottom: 2, left: 4, right: 6 } } } as unknown as CheckItem;
  expect(commentsOn(item, check).map(({ author }) => author)).toEqual(["Anna"]);
});

test("what the competitors must give up is exactly what is too much, and nobody gives more than it plans", () => {
  const segment = assessSegment(north, 2, "2026-11-22") as ComputedSegment;
  const rival = fc.record({
    name: fc.constantFrom("A", "B"),
    segment: fc.constant("North"),
    share: fc.double({ min: 0, max: 0.5, noNaN: true }),
    growth: fc.double({ min: -0.2, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(rival, { maxLength: 5 }), fc.double({ min: 0, max: 0.9, noNaN: true }), (rivals, wanted) => {
      const sums = zeroSum(segment.settled, segment.marketNext, wanted * segment.marketNext, 2, rivals);
      if (!sums) return;
      const cuts = rivalCuts(sums);
      if (!sums.isOverfull) expect(cuts).toEqual([]);
      else expect(cuts.reduce((sum, { volume }) => sum + volume, 0)).toBeCloseTo(sums.excessVolume, 6);
      cuts.forEach(({ volume }, index) =>
        expect(volume).toBeLessThanOrEqual((sums.competitors[index]?.shareNext ?? 0) * segment.marketNext * (1 + 1e-9)),
      );
    }),
  );
});

describe("why a lever is not enough", () => {
  const text = { words: wordsFor("en"), numbers: numbersFor("en", "en-GB", "EUR") };
  const noteOf = (
    change: object,
    value: number,
    name: "share" | "priceChange" | "marketGrowth",
    metric: "revenue" | "volume" | "price" = "revenue",
  ) => {
    const segment = { ...north, ...change };
    const solution = solveTarget({ value, scope: "all", metric }, [segment], [], 1, "2026-11-22");
    return leverNote(name, solution?.[name] ?? null, [assessSegment(segment, 1, "2026-11-22") as ComputedSegment], text).replaceAll(
      "\u00A0",
      " ",
    );
  };
  test.each([
    [{}, 0.1, "share", "now 20.0 %"],
    [{}, 0.1, "marketGrowth", "expected +3.0 %"],
    [{ maxShare: 0.21 }, 0.5, "share", "not possible: above the reachable 21.0 %"],
    [{}, 9, "share", "not possible: more than the whole market"],
    [{ marketPotential: 1100 }, 0.5, "marketGrowth", "not possible: the market would pass its total potential"],
    [{ share: 0 }, 0.1, "share", "not possible: there are no sales to start from"],
    [{ share: 0 }, 0.1, "marketGrowth", "not possible: there are no sales to start from"],
  ] as const)("%j at %d: %s", (change, value, name, said) => {
    expect(noteOf(change, value, name)).toBe(said);
  });
  test("a price does not move a volume", () => {
    expect(noteOf({}, 0.1, "priceChange", "volume")).toBe("does not move this target");
  });
});
