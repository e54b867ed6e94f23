import fc from "fast-check";
import { anchorFormula, readAnchor } from "../../src/workbook/tables/targets/anchor";

const sheetName = fc.oneof(
  fc.constantFrom("Budget 2027", "O'Brien & <b>", "A1", "R1C1", "Plan!x", "2027", "Blad,1", "It's 'quoted'", "(a)"),
  fc.stringMatching(/^[^\\/?*[\]:]{1,31}$/).filter((name) => name.trim() !== ""),
);
const bound = fc.integer({ min: 0, max: 16_000 });

test("a reference that was written says the same place when it is read", () => {
  fc.assert(
    fc.property(sheetName, bound, bound, bound, bound, (sheet, top, left, height, width) => {
      const area = { top, left, bottom: top + height, right: Math.min(16_383, left + width) };
      expect(readAnchor(anchorFormula({ sheet, area }))).toEqual({ is: "cells", place: { sheet, area } });
    }),
  );
});

test("it is absolute, so that sorting our table leaves it alone", () => {
  expect(anchorFormula({ sheet: "Budget 2027", area: { top: 6, left: 3, bottom: 6, right: 7 } })).toBe("=COUNTA('Budget 2027'!$D$7:$H$7)");
});

test.each([
  ["=COUNTA(#REF!)", "gone"],
  ["=COUNTA(#REF!$D$7:$H$7)", "gone"],
  ["=COUNTA('Budget 2027'!#REF!)", "gone"],
  ["=SUM(Budget!D7)", "unclear"],
  ["=COUNTA(D7:H7)", "unclear"],
  ["=COUNTA([Other.xlsx]Budget!$D$7)", "unclear"],
  ["=COUNTA('[Other.xlsx]Budget'!$D$7)", "unclear"],
  ["=COUNTA(Budget!D7,Budget!D9)", "unclear"],
  [undefined, "unclear"],
])("%s is %s", (formula, is) => {
  expect(readAnchor(formula).is).toBe(is);
});

test("a reference as people and other programs write it is understood too", () => {
  expect(readAnchor("= counta( Budget!D7:H7 )")).toEqual({
    is: "cells",
    place: { sheet: "Budget", area: { top: 6, left: 3, bottom: 6, right: 7 } },
  });
});
