import { parseFormula } from "../../../src/scan/formula/parseFormula";
import { aggregatesCells, passesOn, roleOf, type Role } from "../../../src/scan/formula/uses";

/** What each formula does with R1. */
const role = (formula: string): Role | undefined =>
  roleOf(parseFormula(formula), ({ top, left, right, bottom }) => left <= 17 && right >= 17 && top <= 0 && bottom >= 0)?.role;

it.each<[string, Role]>([
  ["=A1*(1+R1)", "grows"],
  ["=A1*R1+A1", "grows"],
  ["=A1*(1+R1)^2", "grows"],
  ["=A1*R1", "scales"],
  ["=A1*R1*B1", "scales"],
  ["=A1*(1-R1)", "scales"],
  ["=A1/(1-R1)", "scales"],
  ["=R1", "passes"],
  ["=CHOOSE($J$5,R1,S1)", "passes"],
  ["=INDEX(R1:R3,2)", "passes"],
  ["=J39+R1", "adds"],
  ["=1/(1+R1)^3", "discounts"],
  ["=A1/(1+R1)", "discounts"],
  ["=NPV(R1,A1:A5)", "discounts"],
  ["=A1/(B1-R1)", "capitalises"],
  ["=AVERAGE(Q1:S1)", "aggregates"],
  ["=A1/R1", "other"],
  ["=CHOOSE(R1,A1,B1)", "selects"],
  ["=OFFSET(A1,$R$1,0)", "selects"],
  ["=IF(R1=2,A1,B1)", "selects"],
  ["=IF(A1=2,R1,B1)", "passes"],
  ["=A1*POWER(1+R1,2)", "grows"],
  ["=PRODUCT(A1,1+R1)", "grows"],
  ["=A1*EXP(R1)", "grows"],
  ["=MAX(0,A1*(1+R1))", "grows"],
])("%s %s it", (formula, wanted) => {
  expect(role(formula)).toBe(wanted);
});

it("is silent about formulas that do not refer to the cell", () => {
  expect(role("=A1*(1+B1)")).toBeUndefined();
});

it("tells handing on from calculating", () => {
  expect(passesOn(parseFormula("='Input sheet'!B26"))).toBe(true);
  expect(passesOn(parseFormula("=A1/B1-1"))).toBe(false);
  expect(aggregatesCells(parseFormula("=AVERAGE(B22:F22)"))).toBe(true);
  expect(aggregatesCells(parseFormula("=SUM(B22:F22)"))).toBe(false);
});
