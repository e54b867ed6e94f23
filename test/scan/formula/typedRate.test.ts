import { parseFormula } from "../../../src/scan/formula/parseFormula";
import { typedRateOf } from "../../../src/scan/formula/typedRate";

it.each([
  ["=B2*(1+4%)", 0.04, true],
  ["=B2*1.05", 0.05, false],
  // What is left of the amount; `embeddedRates` adds the one again for a portion.
  ["=2%*D14", -0.98, false],
])("finds the percentage of %s", (formula, rate, explicit) => {
  expect(typedRateOf(formula, () => parseFormula(formula))).toMatchObject({ rate, explicit });
});

it.each(["=B2*(1+C2)", "=SUM(B2:B9)", "=B2*C2", "=B2+1"])("passes over %s", (formula) => {
  expect(typedRateOf(formula, () => parseFormula(formula))).toBeUndefined();
});

it("does not read a formula whose text rules a percentage out", () => {
  const read = jest.fn(() => parseFormula("=B2*C2"));
  typedRateOf("=B2*C2", read);
  expect(read).not.toHaveBeenCalled();
});
