import fc from "fast-check";
import type { Hypothesis, Segment, Target } from "../../src/domain/plan";
import { simulateWhole } from "../../src/domain/uncertainty/summarise";
import { chanceFigures } from "../../src/taskpane/places/target/chance/chanceFigures";
import { layOutChance } from "../../src/taskpane/places/target/chance/chanceLayout";
import { chancePlan } from "../../src/taskpane/places/target/chance/chancePlan";
import type { SimulationAnswer } from "../../src/taskpane/simulation/simulator";
import { answerOf, reduceSimulation, type SimulationState } from "../../src/taskpane/places/target/chance/useSimulation";
import { tornadoRows } from "../../src/taskpane/places/target/chance/tornadoRows";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { expectFormulasToHold } from "./formulas";

const certain: Segment = {
  segment: "South",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
};
const uncertain: Segment = { ...certain, segment: "North", ranges: { marketGrowth: { low: -0.02, high: 0.06 } } };
const target: Target = { value: 0.05, scope: "all", metric: "revenue" };
const around = (segments: readonly Segment[], hypotheses: readonly Hypothesis[] = [], asked = target) => ({
  target: asked,
  segments,
  hypotheses,
  competitors: [],
  years: 3,
  asOf: "2026-11-22",
});
const claim: Hypothesis = { scope: ["North"], impact: { low: 10, base: 20, high: 40 }, status: "proposed", claim: "A dealer in Assen" };
const text = { words: wordsFor("en"), numbers: numbersFor("en", "en-GB", "EUR") };

describe("what there is to simulate", () => {
  test("nothing, while every figure has one value; it says which markets", () => {
    expect(chancePlan(around([certain]), 0.5)).toEqual({ certain: ["South"], isCorrelated: false, mayCountTwice: false });
  });
  test("a range on a market, or on a hypothesis, is enough", () => {
    expect(chancePlan(around([certain, uncertain]), 0.3)).toMatchObject({
      certain: ["South"],
      isCorrelated: false,
      job: { correlation: 0.3, trials: 100_000, seed: 1 },
    });
    expect(chancePlan(around([{ ...certain, segment: "North" }], [claim]), 0.5)?.job?.impacts).toHaveLength(1);
  });
  test("correlation plays a part from two uncertain markets on", () => {
    expect(chancePlan(around([uncertain, { ...uncertain, segment: "East" }]), 0.5)?.isCorrelated).toBe(true);
  });
  test("a planned gain beside hypotheses may count twice", () => {
    expect(chancePlan(around([{ ...uncertain, shareNext: 0.22 }], [claim]), 0.5)?.mayCountTwice).toBe(true);
    expect(chancePlan(around([uncertain], [claim]), 0.5)?.mayCountTwice).toBe(false);
  });
  test("without market data there is no question to ask", () => {
    expect(chancePlan(around([{ segment: "Bare" }]), 0.5)).toBeUndefined();
  });
});

test("the growths shown are those of the revenues shown, a year or over the whole time", () => {
  for (const per of ["year", "horizon"] as const) {
    const job = chancePlan(around([uncertain], [claim], { ...target, per }), 0.5)?.job;
    if (!job) throw new Error("uncertain");
    const simulation = simulateWhole({ ...job, trials: 5000 });
    const rows = tornadoRows(simulation.tornado, simulation.expectedRevenue, { hypotheses: [claim], isSingle: true }, text);
    const book = {
      ...chanceFigures(
        job.required.metric === "revenue" ? { ...target, per } : target,
        simulation,
        job.revenueBase,
        3,
        rows.map(({ name }) => name),
      ),
      revenueBase: { value: job.revenueBase, formula: "" },
      years: { value: 3 },
    };
    expect(expectFormulasToHold({ ...book, swing: { value: book.swing?.value ?? 0 } })).toBe(3);
    if (per === "horizon") expect(book).toMatchObject({ growthP50: { value: simulation.growth?.p50 } });
    expect(rows.map(({ name }) => name)).toEqual(["Market growth", "Hypothesis: A dealer in Assen"]);
  }
});

test("a tornado row says what the input is at either end, and what that does to revenue", () => {
  const bar = {
    input: { is: "field" as const, segment: "North", field: "shareNext" as const },
    low: 0.16,
    high: 0.22,
    revenueAtLow: 900,
    revenueAtHigh: 1300,
    swing: 400,
  };
  expect(tornadoRows([bar], 1000, { hypotheses: [], isSingle: false }, text)).toEqual([
    { name: "Planned share, North", low: "16.0\u00A0%", high: "22.0\u00A0%", changeAtLow: -100, changeAtHigh: 300, swing: 400 },
  ]);
});

test("the drawing holds all trials, the target, and a ceiling that is near; the filled bars are those that reach the target", () => {
  fc.assert(
    fc.property(
      fc.record({
        low: fc.integer({ min: -1000, max: 1000 }),
        span: fc.nat(1000),
        counts: fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }),
        target: fc.option(fc.integer({ min: -2000, max: 4000 }), { nil: undefined }),
        ceiling: fc.integer({ min: 0, max: 1e6 }),
      }),
      ({ low, span, counts, target: asked, ceiling }) => {
        const layout = layOutChance(
          { low, high: low + span, counts: span === 0 ? [counts.length] : counts },
          { ceiling, ...(asked !== undefined && { target: asked }) },
          288,
          70,
        );
        const marks = [...layout.bars.flatMap(({ x, width }) => [x, x + width]), layout.targetAt ?? 0, layout.ceilingAt ?? 0];
        for (const x of marks) expect(x).toBeGreaterThanOrEqual(0);
        for (const x of marks) expect(x).toBeLessThanOrEqual(292);
        for (const bar of layout.bars) {
          expect(bar.height).toBeLessThanOrEqual(70);
          if (layout.targetAt !== undefined && bar.isReached) expect(bar.x + bar.width + 1).toBeGreaterThanOrEqual(layout.targetAt);
        }
      },
    ),
  );
});

describe("the state of a simulation", () => {
  const answer = { workers: 1 } as unknown as SimulationAnswer;
  const started = (run: number, before: SimulationState = { at: "none" }) => reduceSimulation(before, { is: "started", run, total: 100 });

  test("late words about an earlier run are dropped, also late failures", () => {
    const second = started(2, started(1));
    for (const late of [
      { is: "finished", run: 1, answer },
      { is: "failed", run: 1, reason: "x" },
      { is: "progressed", run: 1, done: 90 },
    ] as const)
      expect(reduceSimulation(second, late)).toBe(second);
    expect(reduceSimulation(second, { is: "finished", run: 2, answer })).toEqual({ at: "done", answer });
  });
  test("the last answer stays while a new one is drawn, and after a cancel", () => {
    const done = reduceSimulation(started(1), { is: "finished", run: 1, answer });
    expect(answerOf(started(2, done))).toBe(answer);
    const cancelled = reduceSimulation(started(2, done), { is: "cancelled" });
    expect(cancelled.at).toBe("cancelled");
    expect(answerOf(cancelled)).toBe(answer);
    expect(reduceSimulation(cancelled, { is: "finished", run: 2, answer })).toBe(cancelled);
  });
  test("progress never goes back", () => {
    const half = reduceSimulation(started(1), { is: "progressed", run: 1, done: 50 });
    expect(reduceSimulation(half, { is: "progressed", run: 1, done: 40 })).toMatchObject({ done: 50, total: 100 });
  });
  test("with nothing uncertain any more there is nothing to show", () => {
    expect(reduceSimulation(started(1), { is: "emptied" })).toEqual({ at: "none" });
  });
});
