import fc from "fast-check";
import { assessPlan } from "../../src/domain/company/assessPlan";
import type { Plan } from "../../src/domain/plan";
import { planProblemCodes } from "../../src/domain/ground/problem";
import { plan, wildPlan } from "./arbitraries";
import { notFinite } from "./notFinite";

function isComputedOrRefused(input: Plan): "computed" | "refused" {
  const result = assessPlan(input);
  if (result.ok) {
    expect(notFinite(result.value)).toEqual([]);
    return "computed";
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { path, field, code } of result.problems) {
    expect(path).toMatch(/^(horizonYears|asOf|uncertainty\.[a-z]+|(segments|targets|hypotheses|competitors|scenarios)\[\d+\]\.[a-zA-Z]+)/);
    expect(field).toMatch(/^[a-zA-Z]+$/);
    expect(planProblemCodes).toContain(code);
  }
  return "refused";
}

test("a plan out of any cells is computed without NaN or Infinity, or refused with field and reason", () => {
  const seen = { computed: 0, refused: 0 };
  fc.assert(
    fc.property(wildPlan, (input) => void (seen[isComputedOrRefused(input)] += 1)),
    { numRuns: 2000, seed: 1 },
  );
  expect(seen.computed).toBeGreaterThan(30);
  expect(seen.refused).toBeGreaterThan(300);
});

test("a plan within the limits is computed, with the hugest and the tiniest amounts in it", () => {
  const seen = { computed: 0, refused: 0 };
  fc.assert(
    fc.property(plan, (input) => void (seen[isComputedOrRefused(input)] += 1)),
    { numRuns: 2000, seed: 2 },
  );
  // Refused are only scopes that name a segment which the plan does not have.
  expect(seen.computed).toBeGreaterThan(600);
});
