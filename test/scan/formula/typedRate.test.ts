import { FormulaReader } from "../../../src/scan/formula/formulaReader";
import { TypedRateReader } from "../../../src/scan/formula/typedRate";
import { workbookOf } from "../../golden/grid";

const formulas = new FormulaReader(workbookOf([{ name: "Plan", rows: [] }]));

it("reads a filled formula once and gives each cell its own base", () => {
  const reader = new TypedRateReader(formulas);
  const bases = [1, 2, 3].map((row) => reader.read(`=B${row + 1}*1.05`, "Plan", row, 2)?.base.top);
  expect(bases).toEqual([1, 2, 3]);
});

it("gives the same whether or not it saw the shape before", () => {
  const warm = new TypedRateReader(formulas);
  warm.read("=B2*(1+4%)", "Plan", 1, 2);
  expect(warm.read("=H9*(1+4%)", "Plan", 8, 8)).toEqual(new TypedRateReader(formulas).read("=H9*(1+4%)", "Plan", 8, 8));
  expect(warm.read("=H9*(1+5%)", "Plan", 8, 8)?.rate).toBeCloseTo(0.05, 9);
  expect(warm.read("=$B$2*(1+4%)", "Plan", 8, 8)?.base).toMatchObject({ top: 1, left: 1 });
});

it.each(["=B2*(1+C2)", "=SUM(B2:B9)", "=B2*C2", "=B2+1"])("passes over %s", (formula) => {
  expect(new TypedRateReader(formulas).read(formula, "Plan", 1, 3)).toBeUndefined();
});
