import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { blockAround, takeRange } from "../../src/app/import/takeRange";
import { saveMarket } from "../../src/app/write/saveMarket";
import { contains, formatArea, parseArea } from "../../src/workbook/area";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, writeOptions } from "./budget";
import { tried } from "./doing";

const table = [
  [null, "Segment", "Market size"],
  [null, "Bikes", 20_000],
  [null, "Tandems", 300],
];

function selecting(workbook: MemoryWorkbook, sheet: string, range: string): MemoryWorkbook {
  const area = parseArea(range);
  if (!area) throw new Error(range);
  workbook.selection = () => Promise.resolve({ sheet, area });
  return workbook;
}

async function take(range: string, rows: Parameters<MemoryWorkbook["addSheet"]>[1] = table) {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data", rows);
  const check = await checkWorkbook(workbook, { asOf });
  const taken = await takeRange(selecting(workbook, "Data", range), check);
  return taken.ok ? { range: formatArea(taken.value.place.area), isGrown: taken.value.isGrown } : taken.problems;
}

test.each([
  ["B1:C3", "B1:C3", false],
  // Whole columns, and one column too many.
  ["A1:D1048576", "B1:C3", false],
  ["C2", "B1:C3", true],
  // A cell beside the table belongs to its block, as in Excel.
  ["A1", "B1:C3", true],
])("%s is taken as %s", async (selected, range, isGrown) => {
  expect(await take(selected)).toEqual({ range, isGrown });
});

test.each([
  ["F9", "empty"],
  ["F1:G5", "empty"],
  ["B1:B1", "one-cell"],
])("%s is refused: %s", async (selected, problem) => {
  expect(await take(selected, problem === "one-cell" ? [[null, "Segment"]] : table)).toEqual([problem]);
});

test("no cells at all, and our own tables, are refused", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data", table);
  const check = await checkWorkbook(workbook, { asOf });
  expect(await takeRange(workbook, check)).toEqual({ ok: false, problems: ["nothing-selected"] });
  const saved = await tried(workbook, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  if (!saved.ok) throw new Error("the market is complete");
  expect(await takeRange(selecting(workbook, "Markets", "A1:C5"), saved.value)).toEqual({ ok: false, problems: ["own-sheet"] });
});

test("what was pasted since the check is seen, on a new sheet too", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data", table);
  const check = await checkWorkbook(workbook, { asOf });
  workbook.sheet("Data").cells.set("3,1", { value: "Cargo" });
  const taken = await takeRange(selecting(workbook, "Data", "B1:C9"), check);
  expect(taken.ok && formatArea(taken.value.place.area)).toBe("B1:C4");
  workbook.addSheet("Pasted", table);
  const pasted = await takeRange(selecting(workbook, "Pasted", "B1:C3"), check);
  expect(pasted.ok && pasted.value.workbook.sheets.find(({ name }) => name === "Pasted")?.cells.value(1, 1)).toBe("Bikes");
});

test("a block holds its cell, and nothing filled touches it from outside", async () => {
  const small = fc.integer({ min: 0, max: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(small, small), { maxLength: 40 }), small, small, async (filled, row, column) => {
      const workbook = new MemoryWorkbook();
      const { cells } = workbook.addSheet("Data");
      for (const [top, left] of filled) cells.set(`${top},${left}`, { value: 1 });
      const [sheet] = (await workbook.read()).sheets;
      if (!sheet) throw new Error("the sheet is gone");
      const block = blockAround(sheet, { top: row, left: column, bottom: row, right: column });
      expect(contains(block, row, column)).toBe(true);
      const wider = { top: block.top - 1, left: block.left - 1, bottom: block.bottom + 1, right: block.right + 1 };
      expect(filled.filter(([top, left]) => contains(wider, top, left) && !contains(block, top, left))).toEqual([]);
    }),
  );
});
