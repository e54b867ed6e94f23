import fc from "fast-check";
import { visitReferences } from "../../../src/scan/formula/references";
import { tokensOf } from "../../../src/scan/formula/tokens";

function visited(formula: string): unknown[] {
  const found: unknown[] = [];
  visitReferences(formula, (sheet, top, left, bottom, right) => found.push({ sheet, top, left, bottom, right }));
  return found;
}

function fromTokens(formula: string): unknown[] {
  return tokensOf(formula).flatMap((token) => (token.is === "cells" ? [{ sheet: token.sheet, top: token.top, left: token.left, bottom: token.bottom, right: token.right }] : []));
}

const part = fc.oneof(
  fc.constantFrom("A1", "$B$12", "XFD1048576", "C3:D9", "'My sheet'!B2", "Data!$A$1:$B$4", "'O''Brien'!C3", "SUM(A1)", "LOG10(B2)", "[1]Data!B2", "'[1]My data'!C3", "\"A1\"", "1.5", "4%", "TRUE", "growth_rate", "Q1_sales"),
  fc.constantFrom("+", "*", ",", "(", ")", " ", "&", "-"),
);

it("finds what the tokens find", () => {
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => `=${parts.join("+")}`), (formula) => {
    expect(visited(formula)).toEqual(fromTokens(formula));
  }));
});

it("says when other words may refer to cells", () => {
  expect(visitReferences("=A1*growth", () => undefined)).toBe(true);
  expect(visitReferences("=SUM(A1:A3)*2", () => undefined)).toBe(false);
});

it("ends on any text", () => {
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => {
    expect(() => visitReferences(text, () => undefined)).not.toThrow();
  }));
});
