import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateFormulas } from "../../../src/demo/sheet/sample/calculateFormulas";
import { sampleBudget } from "../../../src/demo/sheet/sample/sampleBudget";
import { sampleFile } from "../../../src/demo/sheet/sample/sampleFile";
import { univerWorkbook } from "../../../src/demo/sheet/univerWorkbook";
import { readLooks } from "../../../src/hosts/file/looks/readLooks";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { loadExcel } from "../richApi/loadExcel";
import type { Sheet, Workbook } from "../../../src/workbook/workbook";

const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-budget.xlsx")));
const committed = readWorkbook(bytes, "sample-budget.xlsx");

test("the workbook in assets is what its description in src says (else: node src/demo/sheet/sample/writeSample.mjs)", async () => {
  const written = await sampleFile(sampleBudget, () => undefined);
  expect(contents(committed)).toEqual(contents(readWorkbook(written, "sample-budget.xlsx")));
  expect(readLooks(bytes)).toEqual(readLooks(written));
});

test("its formulas hold what an engine calculates, and none is an error", async () => {
  const { univer, workbook, dispose } = loadExcel(univerWorkbook(committed, undefined, "sample"));
  const result = await calculateFormulas(univer, workbook);
  let formulas = 0;
  for (const sheet of committed.sheets) {
    for (const { row, column, formula, value } of cellsOf(sheet)) {
      if (formula === undefined) continue;
      formulas += 1;
      expect({ at: `${sheet.name}!${formatArea({ top: row, left: column, bottom: row, right: column })}`, value }).toEqual({
        at: expect.any(String) as string,
        value: expect.closeTo(Number(result(sheet.name, row, column)), 6) as number,
      });
    }
  }
  expect(formulas).toBeGreaterThan(150);
  dispose();
});

test("it tells the product's story: four sheets, the board's +15 %, about thirty rows with typed percentages, no market data", () => {
  expect(committed.sheets.map(({ name }) => name)).toEqual(["Summary", "Omzetbudget 2027", "Assumptions", "Sales plan"]);
  expect(committed.sheets[0]?.cells.value(5, 2)).toBe(0.15);
  const rows = committed.sheets.flatMap((sheet) =>
    [...sheet.cells.usedRows()].filter((row) =>
      cellsOf(sheet).some((cell) => cell.row === row && (/\*\(1\+\d+%\)|\*1\.\d+/.test(cell.formula ?? "") || (cell.formula === undefined && cell.format.includes("%")))),
    ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(28);
  expect(rows.length).toBeLessThanOrEqual(36);
  expect(JSON.stringify(contents(committed))).not.toMatch(/market size|marktomvang|market growth|marktgroei/i);
});

interface SampledCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: string;
}

function cellsOf({ cells }: Sheet): readonly SampledCell[] {
  return Array.from({ length: cells.count }, (_, index) => ({
    row: cells.rowAt(index),
    column: cells.columnAt(index),
    value: cells.valueAt(index),
    formula: cells.formulaAt(index),
    format: cells.formatAt(index),
  }));
}

/** Everything but the results of formulas. */
function contents({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: cellsOf(sheet).map(({ value, ...cell }) => ({ ...cell, value: cell.formula === undefined ? value : "calculated" })),
  }));
}
