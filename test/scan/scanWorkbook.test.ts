import fc from "fast-check";
import { scanInSteps, scanWorkbook } from "../../src/scan/scanWorkbook";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import type { Workbook } from "../../src/workbook/workbook";
import { english } from "../golden/english";
import { workbookOf, sheetOf, type CellText, type SheetText } from "../golden/grid";

const plan: SheetText = { name: "Plan", rows: [["Assumptions"], ["Sales growth", "5%"]] };

describe("a scan", () => {
  it("passes over the product's own sheets, in any case", () => {
    expect(scanWorkbook(workbookOf([plan]), { ownSheets: ["PLAN"] })).toEqual([]);
    expect(scanWorkbook(workbookOf([plan]))).toHaveLength(1);
  });

  it("reads hidden sheets and marks what it finds there", () => {
    expect(scanWorkbook(workbookOf([{ ...plan, hidden: true }]))[0]?.isHidden).toBe(true);
  });

  it("finds targets in comments and in the name of a sheet", () => {
    const comments = [{ row: 3, column: 1, kind: "note" as const, author: "CFO", text: "We assume 8% sales growth here" }];
    expect(scanWorkbook(workbookOf([{ name: "Model", rows: [[1]], comments }]))[0]).toMatchObject({
      where: "comment",
      area: { top: 3, left: 1 },
      value: [0.08],
    });
    expect(scanWorkbook(workbookOf([{ name: "Sales growth +15% plan", rows: [[1]] }]))[0]).toMatchObject({
      where: "sheet-name",
      value: [0.15],
    });
  });

  it("finds the same whatever the order of the sheets", () => {
    const sheets = english.flatMap(({ sheets: all }, at) => all.map((sheet) => ({ ...sheet, name: `${at} ${sheet.name}` })));
    const key = (workbook: Workbook): string[] =>
      scanWorkbook(workbook)
        .map(({ sheet, area, kind }) => JSON.stringify([sheet, area, kind]))
        .sort();
    expect(key(workbookOf([...sheets].reverse()))).toEqual(key(workbookOf(sheets)));
  });

  it.each<[string, readonly (readonly CellText[])[]]>([
    ["nothing", []],
    ["errors", [["Sales growth", { value: { error: "#DIV/0!" }, format: "0%" }]]],
    [
      "30,000 characters",
      [
        ["x".repeat(30_000), "5%"],
        ["growth ".repeat(4_000), "5%"],
      ],
    ],
    ["markup", [["<img onerror=alert(1)> growth", "5%"]]],
    ["formulas that lead to themselves", [["Assumptions"], ["Growth", "=B2 -> 5%"], ["Growth", "=B4 -> 5%"], ["Growth", "=B3 -> 5%"]]],
    ["huge numbers", [["Assumptions"], ["Sales growth", 1e308], ["Sales growth", -1e308]]],
  ])("is not upset by %s", (_, rows) => {
    expect(() => scanWorkbook(workbookOf([{ name: "O'Brien & <b>", rows }]))).not.toThrow();
  });

  it("is not upset by any cells", () => {
    const text = fc.oneof(
      fc.constantFrom<CellText>("5%", "=B2*(1+4%) -> 5", "Sales growth", "2027", "Assumptions", "", "=A1 -> 5%", "FY26E", "Total market"),
      fc.integer(),
      fc.string({ maxLength: 12 }).map((words) => words.replace(/^[='"]/, "")),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        for (const finding of scanWorkbook(workbookOf([{ name: "Any", rows }]))) {
          expect(finding.confidence).toBeGreaterThanOrEqual(0.5);
          expect(finding.area.bottom).toBeGreaterThanOrEqual(finding.area.top);
          for (const value of finding.value) expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe("in steps", () => {
  it("never takes more than 20,000 cells at once, and ends at the total", () => {
    const builder = new CellsBuilder();
    for (let row = 0; row < 3_000; row += 1)
      for (let column = 0; column < 40; column += 1) builder.add(row * 2, column, column === 0 ? `Line ${row}` : row);
    const workbook = { ...workbookOf([]), sheets: [{ ...sheetOf({ name: "Big", rows: [] }), cells: builder.build() }] };
    let before = 0;
    for (const { done, total } of scanInSteps(workbook)) {
      expect(total).toBe(120_000);
      expect(done - before).toBeLessThanOrEqual(20_000);
      before = done;
    }
    expect(before).toBe(120_000);
  });
});
