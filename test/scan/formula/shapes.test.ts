import { parseFormula } from "../../../src/scan/formula/parseFormula";
import { growthOf, portionOf } from "../../../src/scan/formula/shapes";

describe("formulas that carry an amount on", () => {
  it.each([
    ["=C6*(1+4%)", 0.04],
    ["=(1+4%)*C6", 0.04],
    ["=D7*1.25", 0.25],
    ["=1.015*E75", 0.015],
    ["=B2*(1-5%)", -0.05],
    ["=B2+B2*3%", 0.03],
    ["=B2-B2*3%", -0.03],
    ["=B2*105%", 0.05],
    ["=B2*105/100", 0.05],
    ["=ROUND(B2*(1+3%),0)", 0.03],
    ["=IF(A1=1,B2*1.1,0)", 0.1],
    ["=B2*(1+2%)^3", 0.02],
    ["=IFERROR(B2*1.1,0)", 0.1],
    ["='Actuals 2026'!B2*1.08", 0.08],
    ["=[1]Actuals!B2*1.08", 0.08],
  ])("%s grows by %d", (formula, rate) => {
    expect(growthOf(parseFormula(formula))?.constant).toBeCloseTo(rate, 9);
  });

  it.each([
    "=B2*(1+C2)",
    "=(1+$B$3)*B13",
    "=B2+B2*C2",
    "=(I11*M21)+I11",
    "=B2*(1+C2/100)",
    "=B2*(100+C2)/100",
    "=B2+B2*C2/100",
    "=B2*(100%+C2)",
  ])("%s grows by what stands in a cell", (formula) => {
    const growth = growthOf(parseFormula(formula));
    expect(growth?.constant).toBeUndefined();
    expect(growth?.rateCells).toHaveLength(1);
    expect(growth?.falls).toBe(false);
  });

  it("knows what is left from what grows", () => {
    expect(growthOf(parseFormula("=B2*(1-C2)"))?.falls).toBe(true);
  });

  it.each(["=B2*C2", "=B2/C2-1", "=SUM(A1:A3)", "=B2+C2", "=B2*12", "=1.05", "=B2"])("%s does not", (formula) => {
    expect(growthOf(parseFormula(formula))).toBeUndefined();
  });
});

it.each([
  ["=2%*D14", 0.02],
  ["=E14*0.02", 0.02],
])("%s is a portion", (formula, part) => {
  expect(portionOf(parseFormula(formula))?.constant).toBeCloseTo(part, 9);
});
