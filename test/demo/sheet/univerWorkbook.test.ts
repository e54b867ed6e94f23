import { univerWorkbook } from "../../../src/demo/sheet/univerWorkbook";
import { CellsBuilder } from "../../../src/workbook/cellsBuilder";
import type { Sheet, Workbook } from "../../../src/workbook/workbook";

function workbookOf(sheet: Partial<Sheet>, rest: Partial<Workbook> = {}): Workbook {
  const whole: Sheet = {
    id: "7",
    name: "O'Brien & <b>",
    visibility: "visible",
    isProtected: false,
    cells: new CellsBuilder().build(),
    tables: [],
    comments: [],
    merges: [],
    ...sheet,
  };
  return { name: "plan.xlsx", date1904: false, sheets: [whole], names: [], warnings: [], ...rest };
}

function resource(workbook: Workbook, name: string): unknown {
  const found = univerWorkbook(workbook, undefined, "u").resources?.find((one) => one.name === name);
  return JSON.parse(found?.data ?? "null");
}

test("values, formulas and formats arrive in the cells", () => {
  const cells = new CellsBuilder();
  cells.add(0, 0, "=looks like a formula");
  cells.add(0, 1, 0.15, undefined, "0.0%");
  cells.add(1, 0, true);
  cells.add(1, 1, { error: "#DIV/0!" }, "=1/0");
  cells.add(2, 0, undefined, "=B1*2");
  const data = univerWorkbook(workbookOf({ cells: cells.build() }), undefined, "u");
  const format = data.sheets["7"]?.cellData?.[0]?.[1]?.s;
  expect(data.sheets["7"]?.cellData).toEqual({
    0: { 0: { v: "=looks like a formula", t: 1 }, 1: { v: 0.15, t: 2, s: format } },
    1: { 0: { v: 1, t: 3 }, 1: { v: "#DIV/0!", t: 1, f: "=1/0" } },
    2: { 0: { f: "=B1*2" } },
  });
  expect(data.styles[String(format)]).toEqual({ n: { pattern: "0.0%" } });
});

test("typed dates of a workbook that counts from 1904 keep their day, other numbers and formulas their value", () => {
  const cells = new CellsBuilder();
  cells.add(0, 0, 44_000, undefined, "d-m-yyyy");
  cells.add(0, 1, 44_000, undefined, "#,##0");
  cells.add(0, 2, 44_001, "=A1+1", "d-m-yyyy");
  const row = univerWorkbook(workbookOf({ cells: cells.build() }, { date1904: true }), undefined, "u").sheets["7"]?.cellData?.[0];
  expect([row?.[0]?.v, row?.[1]?.v, row?.[2]?.v]).toEqual([45_462, 44_000, 44_001]);
});

test("our functions have the name in the grid that a person types", () => {
  const cells = new CellsBuilder();
  cells.add(0, 0, 1.2, '=1+_xldudf_GROWTHCEILING_MAXGROWTH(A2,B2,C2)&_xldudf_OTHER_CEILING(1)&"_xldudf_GROWTHCEILING_"');
  expect(univerWorkbook(workbookOf({ cells: cells.build() }), undefined, "u").sheets["7"]?.cellData?.[0]?.[0]?.f).toBe(
    '=1+GROWTHCEILING.MAXGROWTH(A2,B2,C2)&_xldudf_OTHER_CEILING(1)&"_xldudf_GROWTHCEILING_"',
  );
});

test.each([
  ["visible", 0],
  ["hidden", 1],
  ["veryHidden", 1],
] as const)("a %s sheet", (visibility, hidden) => {
  expect(univerWorkbook(workbookOf({ visibility }), undefined, "u").sheets["7"]?.hidden).toBe(hidden);
});

test("a table keeps its name, its headers and its place; a totals row stands below it", () => {
  const table = { name: "Deals", area: { top: 2, left: 1, bottom: 6, right: 2 }, headers: ["Customer", "Amount"], hasTotals: true };
  expect(resource(workbookOf({ tables: [table] }), "SHEET_TABLE_PLUGIN")).toMatchObject({
    7: {
      tables: [
        {
          name: "Deals",
          range: { startRow: 2, startColumn: 1, endRow: 5, endColumn: 2 },
          columns: [{ displayName: "Customer" }, { displayName: "Amount" }],
        },
      ],
    },
  });
});

test("names keep their formula and their sheet", () => {
  const names = [
    { name: "Growth", formula: "='O''Brien & <b>'!$B$1", sheet: "O'Brien & <b>", isHidden: false },
    { name: "Half", formula: "=Growth/2", isHidden: true },
  ];
  expect(Object.values(resource(workbookOf({}, { names }), "SHEET_DEFINED_NAME_PLUGIN") as object)).toEqual([
    { id: "name-1", name: "Growth", formulaOrRefString: "'O''Brien & <b>'!$B$1", localSheetId: "7", hidden: false },
    { id: "name-2", name: "Half", formulaOrRefString: "=Growth/2", localSheetId: "AllDefaultWorkbook", hidden: true },
  ]);
});

test("a threaded comment says who wrote it, a note is shown as it stands", () => {
  const comments = [
    { row: 0, column: 0, kind: "comment", author: "Sanne", text: "Who says so?" },
    { row: 3, column: 1, kind: "note", author: "Author", text: "Sanne: see mail" },
  ] as const;
  expect(resource(workbookOf({ comments }), "SHEET_NOTE_PLUGIN")).toMatchObject({
    7: { 0: { 0: { note: "Sanne:\nWho says so?" } }, 3: { 1: { note: "Sanne: see mail" } } },
  });
});

test("a workbook without worksheets shows an empty one", () => {
  const data = univerWorkbook(workbookOf({}, { sheets: [] }), undefined, "u");
  expect([data.sheetOrder, data.sheets["1"]?.name, data.sheets["1"]?.cellData]).toEqual([["1"], "Sheet1", {}]);
});
