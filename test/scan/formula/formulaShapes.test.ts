import fc from "fast-check";
import { FormulaReader } from "../../../src/scan/formula/formulaReader";
import { FormulaShapes } from "../../../src/scan/formula/formulaShapes";
import { isSameFilled, relativeText } from "../../../src/scan/formula/relativeText";
import { cellsIn } from "../../../src/scan/formula/shapes";
import { RelativeFormula } from "../../../src/hosts/file/cells/relativeFormula";
import { CellsBuilder } from "../../../src/workbook/cellsBuilder";
import { workbookOf } from "../../golden/grid";

const table = {
  name: "Sales",
  area: { top: 30, left: 1, bottom: 60, right: 3 },
  headers: ["Product", "Growth %", "2027"],
  hasTotals: false,
};
const reader = new FormulaReader(
  workbookOf([{ name: "Plan", tables: [table], rows: [] }], [{ name: "growth_rate", formula: "=Inputs!$B$3", isHidden: false }]),
);

const part = fc.oneof(
  fc.constantFrom(
    "A9",
    "$B$12",
    "$C9",
    "D$9",
    "C9:D12",
    "C$9:D12",
    "$E$12:E9",
    "'My sheet'!B9",
    "Data!$A$1:$B$4",
    "'O''Brien'!C9",
    "SUM(A9:B10)",
    "LOG10(B9)",
    "[1]Data!B9",
    "'[1]My data'!C9",
    '"A9"',
    "1.5",
    "4%",
    "TRUE",
    "growth_rate",
    "Q1_sales",
    "A:A",
    "[@[Growth %]]",
    "Sales[2027]",
  ),
  fc.constantFrom("(1+4%)", "(1+C9)", "IF(A9>1,B9,0)"),
);
const formulas = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `=${parts.join("*")}`);
const places = fc.array(fc.record({ down: fc.integer({ min: 0, max: 20 }), right: fc.integer({ min: 0, max: 20 }) }), {
  minLength: 1,
  maxLength: 6,
});

it("gives each cell the same as reading its own text would", () => {
  fc.assert(
    fc.property(formulas, places, (formula, moves) => {
      const filled = new RelativeFormula(formula, 33, 20);
      const builder = new CellsBuilder();
      for (const { down, right } of moves) builder.add(33 + down, 20 + right, 1, filled.textAt(33 + down, 20 + right));
      const cells = builder.build();
      const shapes = new FormulaShapes(cells, reader, "Plan");
      for (let index = 0; index < cells.count; index += 1) {
        const alone = reader.expression(cells.formulaAt(index) ?? "", "Plan", cells.rowAt(index));
        expect(cellsOf(shapes.expressionAt(index))).toEqual(cellsOf(alone));
        expect(shapes.of(index)?.references.length).toBe(
          reader.references(cells.formulaAt(index) ?? "", "Plan", cells.rowAt(index)).length,
        );
      }
    }),
  );
});

it("is one shape for all cells that a formula is filled to, whether the host says so or not", () => {
  const filled = new RelativeFormula("=C9*(1+$B9)+SUM(D$9:D9)+[@[Growth %]]", 33, 20);
  const shapesOf = (asGroup: boolean): Set<unknown> => {
    const builder = new CellsBuilder();
    for (let row = 33; row < 43; row += 1)
      for (let column = 20; column < 24; column += 1) builder.add(row, column, 1, asGroup ? filled : filled.textAt(row, column));
    const shapes = new FormulaShapes(builder.build(), reader, "Plan");
    return new Set(Array.from({ length: 40 }, (_, index) => shapes.of(index)));
  };
  expect(shapesOf(true).size).toBe(1);
  expect(shapesOf(false).size).toBe(1);
});

it("takes an array formula for what it is: the same cells everywhere", () => {
  const builder = new CellsBuilder();
  const array = { isFilled: false, textAt: () => "=B1:B3*(1+4%)" };
  for (let row = 0; row < 3; row += 1) builder.add(row, 2, 1, array);
  const shapes = new FormulaShapes(builder.build(), reader, "Plan");
  for (let index = 0; index < 3; index += 1) expect(cellsOf(shapes.expressionAt(index))).toEqual([[undefined, 0, 1, 2, 1]]);
});

it("reads a filled formula's typed percentage once and gives each cell its own base", () => {
  const builder = new CellsBuilder();
  for (let row = 1; row < 4; row += 1) builder.add(row, 2, 1, `=B${row + 1}*1.05`);
  builder.add(4, 2, 1, "=$B$2*(1+4%)");
  builder.add(5, 2, 1, "=B6*(1+C2)");
  const cells = builder.build();
  const shapes = new FormulaShapes(cells, reader, "Plan");
  const rates = Array.from({ length: 5 }, (_, index) => shapes.of(index)?.typedRateAt(cells.rowAt(index), 2));
  expect(rates.map((rate) => rate?.base.top)).toEqual([1, 2, 3, 1, undefined]);
  expect(rates.map((rate) => rate?.rate)).toEqual([0.05, 0.05, 0.05, 0.04, undefined]);
});

it("sees two formulas as one exactly when they read the same relative to their cells", () => {
  fc.assert(
    fc.property(formulas, formulas, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (one, other, down, right) => {
      for (const text of [new RelativeFormula(one, 33, 20).textAt(33 + down, 20 + right), one, other]) {
        const isOne = relativeText(one, 33, 20) === relativeText(text, 33 + down, 20 + right);
        expect(isSameFilled(one, 33, 20, text, 33 + down, 20 + right)).toBe(isOne);
      }
    }),
  );
});

it("does not take a formula for growth where only its first cell carries an amount on", () => {
  const builder = new CellsBuilder();
  builder.add(3, 12, 1, "=$K4+M23*K4");
  builder.add(3, 13, 1, "=$K4+N23*L4");
  const shapes = new FormulaShapes(builder.build(), reader, "Plan");
  const roles = [0, 1].map((index) => {
    const shape = shapes.of(index);
    const parts = shape?.partsAt(3, 12 + index) ?? [];
    return shape?.roleAt(
      3,
      12 + index,
      parts,
      parts.map((part) => part?.top === 22),
    );
  });
  expect(shapes.of(0)).toBe(shapes.of(1));
  expect(roles.map((use) => use?.role)).toEqual(["grows", "scales"]);
  expect(roles.map((use) => (use?.base?.is === "cells" ? use.base.left : undefined))).toEqual([10, 11]);
});

it("ends on any text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(() => relativeText(text, 3, 3)).not.toThrow();
    }),
  );
});

function cellsOf(expression: Parameters<typeof cellsIn>[0] | undefined): unknown[] {
  return expression ? cellsIn(expression).map(({ sheet, top, left, bottom, right }) => [sheet, top, left, bottom, right]) : [];
}
