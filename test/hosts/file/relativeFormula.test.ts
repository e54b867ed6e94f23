import fc from "fast-check";
import { RelativeFormula } from "../../../src/hosts/file/cells/relativeFormula";
import { columnName } from "../../../src/workbook/area";

const moved = (text: string, down: number, right: number): string => new RelativeFormula(text, 10, 10).textAt(10 + down, 10 + right);

describe("a formula filled to another cell", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", "=C2+$A2+C$1+$A$1"],
    ["=SUM(A1:B9)*(1+4%)", "=SUM(C2:D10)*(1+4%)"],
    ["=SUM(A:B)+SUM($A:B)+SUM(1:3)+SUM($1:3)", "=SUM(C:D)+SUM($A:D)+SUM(2:4)+SUM($1:4)"],
    ["='Q1 2026'!A1+Sheet1!B$2+'O''Brien A1'!$C3", "='Q1 2026'!C2+Sheet1!D$2+'O''Brien A1'!$C4"],
    ["=[1]Sheet1!A1+'[2]Q1'!A1", "=[1]Sheet1!C2+'[2]Q1'!C2"],
    ['="A1"&A1&"say ""B2"""', '="A1"&C2&"say ""B2"""'],
    ["=LOG10(A1)+ATAN2(B1,C1)+DEC2BIN(3)", "=LOG10(C2)+ATAN2(D2,E2)+DEC2BIN(3)"],
    ["=TAX_2024*A1+Growth.A1+Rate1x+_A1", "=TAX_2024*C2+Growth.A1+Rate1x+_A1"],
    ["=1E5*A1+1.5E10+2e3", "=1E5*C2+1.5E10+2e3"],
    ["=Budget[[#This Row],[A1]]*A1+Budget[B2]", "=Budget[[#This Row],[A1]]*C2+Budget[B2]"],
    ["=IF(A1=#N/A,#REF!,#DIV/0!)+A1#", "=IF(C2=#N/A,#REF!,#DIV/0!)+C2#"],
    ["=XFE1+A1048577+AAAA1", "=XFE1+A1048577+AAAA1"],
    ["=Größe1+A1", "=Größe1+C2"],
    ["=A1 B1:C2,D3", "=C2 D2:E3,F4"],
    ["=Q1!A1+Jan:Mar!B2", "=Q1!C2+Jan:Mar!D3"],
  ])("%s one down, two right is %s", (text, expected) => {
    expect(moved(text, 1, 2)).toBe(expected);
  });

  it("gives #REF! where filling would leave the sheet", () => {
    expect(moved("=A1+B$1+$A5", -1, -1)).toBe("=#REF!+A$1+$A4");
    expect(moved("=SUM(XFD1:XFD2)", 0, 1)).toBe("=SUM(#REF!:#REF!)");
  });

  it("comes back when it is moved back, whatever the references", () => {
    const reference = fc
      .record({ column: fc.nat(900), row: fc.integer({ min: 200, max: 5000 }), fixedColumn: fc.boolean(), fixedRow: fc.boolean() })
      .map(({ column, row, fixedColumn, fixedRow }) => `${fixedColumn ? "$" : ""}${columnName(column + 100)}${fixedRow ? "$" : ""}${row}`);
    const piece = fc.oneof(reference, fc.constantFrom("+", "*(1+4%)", ',"A1"', "'A1'!", "SUM(", ")", " "));
    const formula = fc.array(piece, { maxLength: 12 }).map((pieces) => `=${pieces.join("+")}`);
    fc.assert(
      fc.property(formula, fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), (text, down, right) => {
        expect(moved(moved(text, down, right), -down, -right)).toBe(text);
      }),
    );
  });
});
