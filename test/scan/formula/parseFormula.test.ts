import fc from "fast-check";
import { parseFormula } from "../../../src/scan/formula/parseFormula";
import { tokensOf } from "../../../src/scan/formula/tokens";

const cell = (left: number, top: number, sheet?: string, fixed = 0) => ({ is: "cells", sheet, top, left, bottom: top, right: left, fixed });

describe("formulas as trees", () => {
  it("keeps the order of operations", () => {
    expect(parseFormula("=A1+B1*2")).toEqual({
      is: "binary",
      mark: "+",
      left: cell(0, 0),
      right: { is: "binary", mark: "*", left: cell(1, 0), right: { is: "number", value: 2, percent: false } },
    });
  });

  it("reads 4% as 0.04, and a percent sign behind parentheses", () => {
    expect(parseFormula("=4%")).toEqual({ is: "number", value: 0.04, percent: true });
    expect(parseFormula("=(A1)%")).toMatchObject({ is: "binary", mark: "/", right: { value: 100 } });
  });

  it("reads sheets, quoted and plain, and ranges in any direction", () => {
    expect(parseFormula("='Input ''A'' sheet'!B26")).toEqual(cell(1, 25, "Input 'A' sheet"));
    expect(parseFormula("=Data!$B$8")).toEqual(cell(1, 7, "Data", 15));
    expect(parseFormula("=SUM(C3:A1)")).toEqual({
      is: "call",
      name: "SUM",
      of: [{ is: "cells", sheet: undefined, top: 0, left: 0, bottom: 2, right: 2, fixed: 0 }],
    });
  });

  it("knows which bounds of a range are fixed, in any direction", () => {
    const fixedOf = (formula: string): number | undefined =>
      tokensOf(formula).flatMap((token) => (token.is === "cells" ? [token.fixed] : []))[0];
    expect([fixedOf("=D$2:D2"), fixedOf("=D2:D$2"), fixedOf("=D9:$B$2"), fixedOf("=$B9:D$2")]).toEqual([1, 4, 3, 3]);
  });

  it("drops a leading plus and the prefix of new functions", () => {
    expect(parseFormula("=+A1")).toEqual(cell(0, 0));
    expect(parseFormula("=_xlfn.XLOOKUP(A1,B1:B3,C1:C3)")).toMatchObject({ is: "call", name: "XLOOKUP" });
  });

  it("looks up names", () => {
    const named = parseFormula("=B1*(1+growth)", (name) =>
      name === "growth" ? { is: "cells", sheet: "Inputs", top: 0, left: 0, bottom: 0, right: 0, fixed: 15 } : undefined,
    );
    expect(named).toMatchObject({ mark: "*", right: { mark: "+", right: { is: "cells", sheet: "Inputs" } } });
  });

  it.each(["=", "=A1+", "=((((", "=SUM(,,)", "=[1]Book!A1*2", '="open', "={1,2}", "=#REF!+1", "=A1:B", "=)"])(
    "answers %s without failing",
    (formula) => {
      expect(parseFormula(formula)).toHaveProperty("is");
    },
  );

  it("never fails and always ends, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
        expect(parseFormula(`=${text}`)).toHaveProperty("is");
      }),
    );
  });
});

test.each([
  ["parentheses", `=${"(".repeat(4_000)}1${")".repeat(4_000)}`],
  ["signs", `=${"-".repeat(8_000)}1`],
  ["functions", `=${"ABS(".repeat(2_000)}1${")".repeat(2_000)}`],
  ["powers", `=${"2^(".repeat(2_000)}1`],
])("a formula of thousands of nested %s ends in an answer", (_, formula) => {
  expect(parseFormula(formula)).toHaveProperty("is");
});

test("nesting as deep as Excel's own limit is read to its end", () => {
  const depth = 64;
  let at = parseFormula(`=${"ABS(".repeat(depth)}0.15${")".repeat(depth)}`);
  for (let level = 0; level < depth; level += 1) at = at.is === "call" ? (at.of[0] ?? { is: "other" }) : { is: "other" };
  expect(at).toMatchObject({ is: "number", value: 0.15 });
});
