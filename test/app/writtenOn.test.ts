import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveSettings } from "../../src/app/write/saveSettings";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { workbookOfPlan } from "../workbook/planWorkbook";
import { bikes, writeOptions } from "./budget";
import { does } from "./doing";

const plan = { horizonYears: 1, asOf: "2026-11-21", segments: [bikes], targets: [], hypotheses: [] };
const firstDay = 46_347;

function dayOf(workbook: MemoryWorkbook): unknown {
  return workbook.cellOf("GrowthSettings", 0, "As of").value;
}

test("a write says which day the formulas take for today; looking later changes nothing, and the next write does", async () => {
  const { workbook } = await workbookOfPlan(plan);
  expect(dayOf(workbook)).toBe(firstDay);
  const writes = workbook.applied.length;
  const later = await checkWorkbook(workbook, { asOf: "2026-11-30" });
  expect([workbook.applied.length, dayOf(workbook), later.tables.writtenOn]).toEqual([writes, firstDay, "2026-11-21"]);
  await does(workbook, { check: later, language: "en", ...writeOptions() }, saveMarket, { segment: { ...bikes, segment: "Trikes" } });
  expect(dayOf(workbook)).toBe(firstDay + 9);
});

test("saving the settings keeps the day, also in a workbook that counts its days from 1904", async () => {
  const { workbook, check } = await workbookOfPlan(plan, "en", true);
  const then = await does(workbook, { check, language: "en", ...writeOptions() }, saveSettings, { horizonYears: 3 });
  expect([dayOf(workbook), then.settings.horizonYears, then.tables.writtenOn]).toEqual([firstDay - 1462, 3, "2026-11-21"]);
});

test("no cell that a plan puts into a workbook is calculated anew by being opened", async () => {
  const { workbook } = await workbookOfPlan(plan);
  const formulas = workbook.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter((formula) => /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/.test(formula))).toEqual([]);
});
