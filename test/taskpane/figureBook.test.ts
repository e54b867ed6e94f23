import { isComputed } from "../../src/domain/target/judgeTarget";
import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import type { Metric, Segment } from "../../src/domain/plan";
import { segmentFigures, targetFigures } from "../../src/taskpane/figures/figureBook";
import { figures, inputsOf, type FigureId, type FigureSpec } from "../../src/wording/figure";
import { expectFormulasToHold } from "./formulas";
import { segmentOf } from "./segmentArbitrary";

const computed = (segments: readonly Segment[], years: number) =>
  segments.map((one) => assessSegment(one, years, "2026-11-21") as ComputedSegment);

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
        if (!isComputed(assessment)) throw new Error("the segment is complete");
        const typed = new Set(Object.keys(segment));
        expect(
          expectFormulasToHold(targetFigures({ target, assessment, segments: computed([segment], years), typed, years })),
        ).toBeGreaterThan(15);
      },
    ),
  );
});

test("of several markets, what each adds is shown instead of a formula", () => {
  fc.assert(
    fc.property(segmentOf("A"), segmentOf("B"), fc.constantFrom<Metric>("revenue", "volume", "share", "price"), (one, other, metric) => {
      const target = { value: 0.1, metric, scope: "all" as const };
      const assessment = assessTarget(target, [one, other], [], 2, "2026-11-21");
      if (!isComputed(assessment)) throw new Error("the segments are complete");
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
