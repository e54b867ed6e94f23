import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { linkTarget } from "../../../src/app/write/linkTarget";
import { markTargets } from "../../../src/app/write/markTargets";
import { saveMarket } from "../../../src/app/write/saveMarket";
import { changesSince } from "../../../src/demo/sheet/changesSince";
import { univerWorkbook } from "../../../src/demo/sheet/univerWorkbook";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import { copyWorkbook } from "../../../src/hosts/file/copy/copyWorkbook";
import { fileHost } from "../../../src/hosts/file/fileHost";
import { readLooks } from "../../../src/hosts/file/looks/readLooks";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { formatPlace } from "../../../src/workbook/area";
import type { Check } from "../../../src/app/check/check";
import type { Workbook } from "../../../src/workbook/workbook";
import { asOf, bikes, writeOptions } from "../../app/budget";
import { does } from "../../app/doing";
import { hasLibreOffice, throughLibreOffice } from "../../libreOffice";
import { loadExcel, type LoadedExcel } from "../richApi/loadExcel";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-budget.xlsx")));

let loaded: LoadedExcel | undefined;
afterEach(() => {
  loaded?.dispose();
  loaded = undefined;
});

const asOpened = (bytes: Uint8Array) => univerWorkbook(readWorkbook(bytes, "sample-budget.xlsx"), readLooks(bytes), "as-opened");

function open(bytes: Uint8Array): LoadedExcel {
  loaded = loadExcel(asOpened(bytes), { author: "Ann" });
  Object.assign(globalThis, { Excel: loaded.Excel, Office: loaded.Office });
  return loaded;
}

const copied = (bytes: Uint8Array, { workbook }: LoadedExcel) => copyWorkbook(bytes, changesSince(asOpened(bytes), workbook).changes);

async function settled({ univer }: LoadedExcel): Promise<void> {
  const formula = univer.getFormula();
  formula.executeCalculation();
  await formula.onCalculationEnd();
}

/** What a sheet has at an address, read from a file. */
function at(workbook: Workbook, sheet: string, row: number, column: number) {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells;
  const index = cells?.indexOf(row, column) ?? -1;
  return index < 0 ? undefined : { value: cells?.valueAt(index), formula: cells?.formulaAt(index), format: cells?.formatAt(index) };
}

const said = (check: Check) =>
  check.items.map(({ finding, status, verdict }) => `${formatPlace(finding.sheet, finding.area)} ${status} ${String(verdict)}`);

test("a workbook that was only looked at is saved as it is, byte for byte", async () => {
  const excel = open(sample);
  await checkWorkbook(excelHost(), { asOf });
  await settled(excel);
  expect(copied(sample, excel)).toBe(sample);
});

test("what was typed is in the copy, and every part that it does not touch keeps its bytes", async () => {
  const excel = open(sample);
  const [sheet] = excel.workbook.getSheets();
  const name = sheet?.getSheetName() ?? "";
  sheet?.getRange(60, 1).setValues([[{ v: 'Typed <here> & "there"', t: 1 }]]);
  sheet?.getRange(60, 2).setValues([[{ v: 0.125, t: 2, s: { n: { pattern: "0.0%" }, bl: 1, bg: { rgb: "#FFEE00" } } }]]);
  sheet?.getRange(60, 3).setFormula("=C61*2");
  await settled(excel);
  const bytes = copied(sample, excel);
  const copy = readWorkbook(bytes, "copy.xlsx");
  expect(at(copy, name, 60, 1)?.value).toBe('Typed <here> & "there"');
  expect(at(copy, name, 60, 2)).toMatchObject({ value: 0.125, format: "0.0%" });
  expect(at(copy, name, 60, 3)).toMatchObject({ value: 0.25, formula: "=C61*2" });
  const looks = readLooks(bytes);
  const style = [...looks.sheets.values()][0]?.cells.find(({ row, column }) => row === 60 && column === 2)?.style ?? 0;
  expect(looks.styles[style]).toMatchObject({ fill: "#FFEE00", font: { isBold: true } });
  const [before, after] = [unzipSync(sample), unzipSync(bytes)];
  const changed = Object.keys(after).filter(
    (part) => Buffer.compare(after[part] ?? new Uint8Array(), before[part] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(Object.keys(before).filter((part) => !after[part])).toEqual([]);
});

describe("our tables, links and marks", () => {
  let bytes: Uint8Array;
  let inGrid: readonly string[];
  let names: readonly string[];

  beforeAll(async () => {
    const excel = open(sample);
    const host = excelHost();
    const options = { language: "en" as const, ...writeOptions() };
    let check = await checkWorkbook(host, { asOf });
    check = await does(host, { check, ...options }, saveMarket, { segment: bikes });
    check = await does(host, { check, ...options }, linkTarget, {
      item: check.items[0]?.key ?? "",
      link: { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 },
    });
    check = await does(host, { check, ...options }, markTargets, {} as never);
    await settled(excel);
    check = await checkWorkbook(host, { asOf });
    inGrid = said(check);
    names = excel.workbook.getSheets().map((sheet) => sheet.getSheetName());
    bytes = copied(sample, excel);
  });

  test("are in the copy, which says the same as the pane", async () => {
    const check = await checkWorkbook(fileHost(bytes, "copy.xlsx"), { asOf });
    expect(said(check)).toEqual(inGrid);
    expect(check.markets.map(({ segment: { segment } }) => segment)).toEqual(["Bikes"]);
    expect(check.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(check.tables.found.targets?.isTable).toBe(true);
  });

  test("are ordinary tables, with what may be typed in them, and marks as conditional formats", () => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)] as const);
    expect(parts.filter(([name, text]) => /tables\/table/.test(name) && text.includes('displayName="Growth')).length).toBeGreaterThan(2);
    expect(parts.filter(([name, text]) => /sheet\d+\.xml$/.test(name) && /<dataValidation /.test(text)).length).toBeGreaterThan(0);
    expect(parts.some(([name, text]) => /sheet[1-5]\.xml$/.test(name) && text.includes("Growth Ceiling mark"))).toBe(true);
  });

  test("a copy of the copy, in which a market was changed, has the change", async () => {
    const excel = open(bytes);
    const host = excelHost();
    const check = await checkWorkbook(host, { asOf });
    const segment = { ...bikes, segment: "E-bikes" };
    await does(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment });
    await settled(excel);
    const again = copied(bytes, excel);
    const checked = await checkWorkbook(fileHost(again, "again.xlsx"), { asOf });
    expect(checked.markets.map(({ segment: { segment } }) => segment)).toEqual(["Bikes", "E-bikes"]);
  });

  (hasLibreOffice ? test : test.skip)(
    "LibreOffice opens it and comes to the same figures",
    async () => {
      const ours = readWorkbook(bytes, "copy.xlsx");
      const theirs = readWorkbook(throughLibreOffice(bytes, "xlsx"), "copy.xlsx");
      expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
      const other: string[] = [];
      let figures = 0;
      for (const { name, cells } of ours.sheets) {
        for (const row of cells.usedRows()) {
          const { start, end } = cells.rowSpan(row);
          for (let index = start; index < end; index += 1) {
            const value = cells.valueAt(index);
            if (typeof value !== "number") continue;
            figures += 1;
            const their = at(theirs, name, row, cells.columnAt(index))?.value;
            if (typeof their !== "number" || Math.abs(their - value) > 1e-9 * Math.max(1, Math.abs(value)))
              other.push(`${name} ${row + 1}:${cells.columnAt(index)} ${value} ${String(their)}`);
          }
        }
      }
      expect(other).toEqual([]);
      expect(figures).toBeGreaterThan(300);
    },
    120_000,
  );
});

test("sheets that were renamed or taken away are told, each by its name in the file", () => {
  const { workbook } = open(sample);
  const [first, second] = workbook.getSheets();
  const wasFirst = first?.getSheetName() ?? "";
  const wasSecond = second?.getSheetName() ?? "";
  first?.setName("Other");
  if (second) workbook.deleteSheet(second);
  expect(changesSince(asOpened(sample), workbook).moved).toEqual({ renamed: [wasFirst], removed: [wasSecond] });
});
