import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { dismissFinding } from "../../../src/app/write/dismissFinding";
import { linkTarget } from "../../../src/app/write/linkTarget";
import { saveMarket } from "../../../src/app/write/saveMarket";
import { univerWorkbook } from "../../../src/demo/sheet/univerWorkbook";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { asOf, bikes, writeOptions } from "../../app/budget";
import { loadExcel, type LoadedExcel } from "../richApi/loadExcel";
import { does, tried } from "../../app/doing";

let loaded: LoadedExcel;
afterEach(() => loaded.dispose());

test("what is written into the sample leaves no formula behind: calculating everything anew changes no cell", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-budget.xlsx")));
  loaded = loadExcel(univerWorkbook(readWorkbook(bytes, "sample-budget.xlsx"), undefined, "sample"));
  Object.assign(globalThis, { Excel: loaded.Excel, Office: loaded.Office });
  const host = excelHost();
  const first = await checkWorkbook(host, { asOf });
  const saved = await tried(host, { check: first, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  if (!saved.ok) throw new Error("the market is complete");
  const keys = saved.value.items.map(({ key }) => key);
  const linked = await does(host, { check: saved.value, language: "en", ...writeOptions() }, linkTarget, {
    item: keys[0] ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 },
  });
  const aside = await does(host, { check: linked, language: "en", ...writeOptions() }, dismissFinding, {
    item: keys[2] ?? "",
    reason: "no",
  });
  await does(host, { check: aside, language: "en", ...writeOptions() }, dismissFinding, { item: keys[4] ?? "", reason: "no" });
  const formula = loaded.univer.getFormula();
  const before = values(loaded);
  formula.executeCalculation();
  await formula.onCalculationEnd();
  const after = values(loaded);
  expect(after.size).toBeGreaterThan(1_000);
  expect([...after].filter(([place, value]) => !isSame(value, before.get(place)))).toEqual([]);
}, 120_000);

function values({ workbook }: LoadedExcel): ReadonlyMap<string, unknown> {
  return new Map(
    workbook.getSheets().flatMap((sheet) => {
      const used = sheet.getDataRange();
      return Array.from({ length: used.getHeight() * used.getWidth() }, (_, index) => {
        const [row, column] = [Math.floor(index / used.getWidth()), index % used.getWidth()];
        return [`${sheet.getSheetName()} ${row} ${column}`, sheet.getRange(row, column).getRawValue()] as const;
      });
    }),
  );
}

function isSame(value: unknown, other: unknown): boolean {
  return value === other || (typeof value === "number" && typeof other === "number" && Math.abs(value - other) <= 1e-9 * Math.abs(value));
}
