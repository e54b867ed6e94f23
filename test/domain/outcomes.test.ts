import fc from "fast-check";
import { histogram } from "../../src/domain/uncertainty/histogram";
import { mergeOutcomes } from "../../src/domain/uncertainty/mergeOutcomes";

const amounts = fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { maxLength: 200 }).map((all) => Float64Array.from(all).sort());

test("parts put together are all trials, ascending, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ revenue: amounts, reached: fc.nat(9) }), { maxLength: 5 }), (parts) => {
      const merged = mergeOutcomes(parts);
      expect([...merged.revenue]).toEqual([...Float64Array.from(parts.flatMap(({ revenue }) => [...revenue])).sort()]);
      expect(mergeOutcomes([...parts].reverse())).toEqual(merged);
      expect(merged.reached).toBe(parts.reduce((sum, { reached }) => sum + reached, 0));
    }),
  );
});

test("every trial is counted in one bar, and each bar counts those that lie in it", () => {
  fc.assert(
    fc.property(
      amounts.filter(({ length }) => length > 0),
      fc.integer({ min: 1, max: 40 }),
      (sorted, bars) => {
        const { low, high, counts } = histogram(sorted, bars);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sorted.length);
        expect(counts).toHaveLength(high > low ? bars : 1);
      },
    ),
  );
  expect(histogram(Float64Array.from([0, 1, 2, 3, 4]), 4)).toEqual({ low: 0, high: 4, counts: [1, 1, 1, 2] });
});

test("a few trials far away do not stretch the drawing", () => {
  const sorted = Float64Array.from([...Array.from({ length: 2000 }, (_, index) => index), 1e9, 2e9]);
  expect(histogram(sorted, 10).high).toBeLessThan(2000);
});
