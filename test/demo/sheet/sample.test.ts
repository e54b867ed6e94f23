import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateFormulas } from "../../../src/demo/sheet/sample/calculateFormulas";
import { sampleBudget } from "../../../src/demo/sheet/sample/sampleBudget";
import { sampleFile } from "../../../src/demo/sheet/sample/sampleFile";
import { univerWorkbook } from "../../../src/demo/sheet/univerWorkbook";
import { previewMarkets } from "../../../src/app/import/previewMarkets";
import { readLooks } from "../../../src/hosts/file/looks/readLooks";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea, parseArea } from "../../../src/workbook/area";
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

test("it tells the product's story: the board's +15 %, about thirty rows with typed percentages, and market figures that none of them uses", () => {
  expect(committed.sheets.map(({ name }) => name)).toEqual(["Summary", "Omzetbudget 2027", "Assumptions", "Sales plan", "Marktcijfers"]);
  expect(committed.sheets[0]?.cells.value(5, 2)).toBe(0.15);
  const rows = committed.sheets.flatMap((sheet) =>
    [...sheet.cells.usedRows()].filter((row) =>
      cellsOf(sheet).some(
        (cell) =>
          cell.row === row &&
          (/\*\(1\+\d+%\)|\*1\.\d+/.test(cell.formula ?? "") || (cell.formula === undefined && cell.format.includes("%"))),
      ),
    ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(28);
  expect(rows.length).toBeLessThanOrEqual(36);
  const findings = scanWorkbook(committed);
  expect(findings.length).toBeGreaterThanOrEqual(16);
  expect(findings.filter(({ support, sheet }) => support !== "none" || sheet === "Marktcijfers")).toEqual([]);
});

test("a person's own table of markets can be taken over as it stands: Dutch and English words, thousands, shares that follow the budget", () => {
  const area = parseArea("A5:J8");
  const preview = area && previewMarkets(committed, { sheet: "Marktcijfers", area });
  expect(preview?.columns.map(({ field, scale }) => [field, scale])).toEqual([
    ["segment", 1],
    ["unit", 1],
    ["marketSize", 1000],
    ["marketPotential", 1000],
    ["marketGrowth", 1],
    ["share", 1],
    ["price", 1],
    ["maxShare", 1],
    ["source", 1],
    ["sourceDate", 1],
  ]);
  expect(preview?.rows.map(({ problems, unread }) => [problems, unread])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect(preview?.rows[0]?.segment).toMatchObject({
    segment: "Regio Noord",
    unit: "fietsen",
    marketSize: 28_600,
    marketPotential: 34_000,
    marketGrowth: 0.03,
    share: 0.18,
    price: 2000,
    maxShare: 0.25,
    sourceDate: "2026-03-01",
  });
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
