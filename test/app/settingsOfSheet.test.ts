import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { settingsOfSheet } from "../../src/app/check/settingsOfSheet";
import { saveSettings } from "../../src/app/write/saveSettings";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { formatPlace } from "../../src/workbook/area";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";
import type { Check } from "../../src/app/check/check";
import { asOf, writeOptions } from "./budget";
import { does } from "./doing";

const said = (check: Check) =>
  Object.fromEntries(
    Object.entries(settingsOfSheet(check)).map(([field, { value, at }]) => [field, [value, formatPlace(at.sheet, at.area)]]),
  );

test("base year, horizon and currency come from the cells that say them, until the plan holds them", async () => {
  const bytes = readFileSync(join(__dirname, "../../assets/sample-budget.xlsx"));
  const host = memoryWorkbookOf(readWorkbook(bytes, "sample-budget.xlsx"));
  const check = await checkWorkbook(host, { asOf });
  expect(said(check)).toEqual({
    horizonYears: [3, "'Omzetbudget 2027'!G11:I11"],
    baseYear: [2026, "Summary!F11"],
    currency: ["EUR", expect.any(String)],
  });
  const saved = await does(host, { check, language: "en", ...writeOptions() }, saveSettings, {
    horizonYears: 3,
    baseYear: 2025,
    currency: "EUR",
  });
  expect(said(saved)).toEqual({ baseYear: [2026, "Summary!F11"] });
});

test("a sheet that says nothing of them offers nothing", async () => {
  const host = new MemoryWorkbook();
  host.addSheet("Plan", [["Revenue growth target", 0.15]]);
  expect(said(await checkWorkbook(host, { asOf }))).toEqual({});
});
