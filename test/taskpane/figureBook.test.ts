import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/assessSegment";
import { assessTarget } from "../../src/domain/assessTarget";
import { checkSegment } from "../../src/domain/checkSegment";
import type { Metric, Segment } from "../../src/domain/plan";
import { segmentFigures, targetFigures, type FigureBook } from "../../src/taskpane/figureBook";
import { figures, inputsOf, type FigureId, type FigureSpec } from "../../src/wording/figure";

/** Works a formula out as it is shown to people: with the values of the figures that it names. */
function workOut(formula: string, book: FigureBook): number {
  const valueOf = (id: string) => {
    const value = book[id as FigureId]?.value;
    if (value === undefined) throw new Error(`${id} is named in "${formula}", but cannot be asked for`);
    return `(${value})`;
  };
  const script = formula
    .replaceAll(/\{(\w+)\}/g, (_, id: string) => valueOf(id))
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replaceAll("min(", "Math.min(")
    .replaceAll(";", ",");
  return Number(new Function(`return ${script}`)());
}

function expectFormulasToHold(book: FigureBook) {
  let held = 0;
  for (const [id, entry] of Object.entries(book)) {
    const usual: FigureSpec = figures[id as FigureId];
    const formula = entry.parts ? "" : (entry.formula ?? usual.formula ?? "");
    if (entry.parts) expect(entry.parts.reduce((sum, { value }) => sum + value, 0) / (entry.value || 1)).toBeCloseTo(entry.value === 0 ? 0 : 1, 9);
    if (formula === "") continue;
    const worked = workOut(formula, book);
    // A difference of two large amounts is as exact as the amounts are.
    const largest = Math.max(1, ...inputsOf(formula).map((input) => Math.abs(book[input]?.value ?? 0)));
    expect({ id, formula, holds: Math.abs(worked - entry.value) <= 1e-9 * largest || `${worked} is not ${entry.value}` }).toEqual({ id, formula, holds: true });
    held += 1;
  }
  return held;
}

const share = fc.double({ min: 0.01, max: 0.6, noNaN: true });
const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
const segmentOf = (name: string) =>
  fc
    .record({
      size: fc.integer({ min: 1000, max: 1_000_000 }),
      growth: rate,
      potential: fc.option(fc.double({ min: 1, max: 3, noNaN: true }), { nil: undefined }),
      share,
      given: fc.constantFrom("share", "volume", "size"),
      price: fc.double({ min: 0.5, max: 500, noNaN: true }),
      priceChange: fc.option(rate, { nil: undefined }),
      shareNext: fc.option(share, { nil: undefined }),
      maxShare: fc.option(fc.double({ min: 0.1, max: 1, noNaN: true }), { nil: undefined }),
    })
    .map((given): Segment => {
      const volume = given.size * given.share;
      return {
        segment: name,
        marketGrowth: given.growth,
        price: given.price,
        source: "Yearbook",
        sourceDate: "2026-03-01",
        ...(given.given !== "size" && { marketSize: given.size }),
        ...(given.given !== "volume" && { share: given.share }),
        ...(given.given !== "share" && { volume }),
        ...(given.potential !== undefined && { marketPotential: given.size * given.potential }),
        ...(given.priceChange !== undefined && { priceChange: given.priceChange }),
        ...(given.shareNext !== undefined && { shareNext: given.shareNext }),
        ...(given.maxShare !== undefined && { maxShare: given.maxShare }),
      };
    })
    .filter((segment) => checkSegment(segment).length === 0);

const computed = (segments: readonly Segment[], years: number) => segments.map((one) => assessSegment(one, years, "2026-11-21") as ComputedSegment);

test("the formula shown for a market's figure gives the figure", () => {
  fc.assert(
    fc.property(segmentOf("A"), fc.integer({ min: 1, max: 5 }), (segment, years) => {
      const [assessed] = computed([segment], years);
      expect(assessed && expectFormulasToHold(segmentFigures(assessed, new Set(Object.keys(segment)), years))).toBeGreaterThan(10);
    }),
  );
});

test("the formula shown for a target's figure gives the figure, whatever it is about", () => {
  fc.assert(
    fc.property(
      segmentOf("A"),
      fc.constantFrom<Metric>("revenue", "volume", "share", "price"),
      fc.constantFrom("year" as const, "horizon" as const),
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (segment, metric, per, years, value) => {
        const target = { value, metric, per, scope: "all" as const };
        const hypotheses = [{ scope: "all" as const, impact: { base: 1000 }, status: "agreed" as const, evidence: "pilot" }];
        const assessment = assessTarget(target, [segment], hypotheses, years, "2026-11-21");
        if (assessment.verdict === "no-market-data") throw new Error("the segment is complete");
        const typed = new Set(Object.keys(segment));
        expect(expectFormulasToHold(targetFigures({ target, assessment, segments: computed([segment], years), typed, years }))).toBeGreaterThan(15);
      },
    ),
  );
});

test("of several markets, what each adds is shown instead of a formula", () => {
  fc.assert(
    fc.property(segmentOf("A"), segmentOf("B"), fc.constantFrom<Metric>("revenue", "volume", "share", "price"), (one, other, metric) => {
      const target = { value: 0.1, metric, scope: "all" as const };
      const assessment = assessTarget(target, [one, other], [], 2, "2026-11-21");
      if (assessment.verdict === "no-market-data") throw new Error("the segments are complete");
      const book = targetFigures({ target, assessment, segments: computed([one, other], 2), typed: new Set(), years: 2 });
      expectFormulasToHold(book);
      expect(book.revenueBase?.parts?.map(({ name }) => name)).toEqual(["A", "B"]);
    }),
  );
});

test("no formula names itself or an unknown figure", () => {
  for (const [id, spec] of Object.entries(figures) as [FigureId, FigureSpec][]) {
    for (const input of inputsOf(spec.formula ?? "")) {
      expect(figures).toHaveProperty(input);
      expect(input).not.toBe(id);
    }
  }
});
