import { isComputed } from "../../src/domain/target/judgeTarget";
import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import type { Hypothesis, Metric, Segment, Target } from "../../src/domain/plan";
import { solveTarget } from "../../src/domain/target/solveTarget";
import { targetFigures, type FigureBook } from "../../src/taskpane/figures/figureBook";
import { outsideFigures } from "../../src/taskpane/places/target/outsideFigures";
import { solutionFigures } from "../../src/taskpane/places/target/solutionFigures";
import { expectFormulasToHold } from "./formulas";
import { segmentOf } from "./segmentArbitrary";

const asOf = "2026-11-21";

/** All that the place Target can be asked, at one value. */
function bookOf(target: Target, segments: readonly Segment[], hypotheses: readonly Hypothesis[], years: number): FigureBook {
  const assessment = assessTarget(target, segments, hypotheses, years, asOf);
  const solution = solveTarget(target, segments, hypotheses, years, asOf);
  if (!isComputed(assessment) || !solution) throw new Error("the segments are complete");
  const computed = segments.map((one) => assessSegment(one, years, asOf) as ComputedSegment);
  return {
    ...targetFigures({ target, assessment, segments: computed, typed: new Set(), years }),
    ...outsideFigures(target, assessment.outsideView, computed.length === 1),
    ...solutionFigures(target, solution, computed),
  };
}

const hypothesis = (base: number, isProven: boolean): Hypothesis => ({
  scope: "all",
  impact: { base },
  status: isProven ? "agreed" : "proposed",
  evidence: "pilot",
});
const targets = fc.record({
  metric: fc.constantFrom<Metric>("revenue", "volume", "share", "price"),
  per: fc.constantFrom("year" as const, "horizon" as const),
  value: fc.double({ min: 0, max: 0.5, noNaN: true }),
  scope: fc.constant("all" as const),
});

test("the formulas of what alone would be enough, and of the outside view, give their figures", () => {
  fc.assert(
    fc.property(
      targets,
      segmentOf("A"),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 1e6 }),
      (target, segment, years, base) => {
        const book = bookOf(
          { ...target, history: [0.1, 0.12, 0.11] },
          [segment],
          [hypothesis(base, true), hypothesis(2 * base, false)],
          years,
        );
        expect(expectFormulasToHold(book)).toBeGreaterThan(15);
      },
    ),
  );
});

test("of several markets each lever is said as a factor on all of them", () => {
  fc.assert(
    fc.property(targets, segmentOf("A"), segmentOf("B"), fc.integer({ min: 1, max: 5 }), (target, one, other, years) => {
      const book = bookOf(target, [one, other], [hypothesis(1000, true)], years);
      expectFormulasToHold(book);
      expect(book).not.toHaveProperty("neededShare");
    }),
  );
});

test("the largest target that is supported is supported, and a larger one is not", () => {
  fc.assert(
    fc.property(
      targets,
      segmentOf("A"),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 1e5 }),
      (target, segment, years, base) => {
        const proven = [hypothesis(base, true)];
        const value = bookOf(target, [segment], proven, years).supportedUpTo?.value;
        if (value === undefined) return;
        const verdictAt = (at: number) => assessTarget({ ...target, value: at }, [segment], proven, years, asOf).verdict;
        const least = target.metric === "share" ? 0 : -1;
        if (value - 1e-6 > least) expect(verdictAt(value - 1e-6)).toBe("supported");
        if (target.metric !== "price") expect(verdictAt(value + 1e-6)).not.toBe("supported");
      },
    ),
  );
});
