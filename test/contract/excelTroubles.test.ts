import type { HostErrorCode, WorkbookEdit } from "../../src/workbook/port";
import type { RequestRecord } from "../../src/demo/richApi/Bridge";
import { budget, emptyContent, rowsOf, type Content } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const spec = { name: "GrowthMarkets", columns: [{ header: "Id" }, { header: "Size" }] };
const create = (sheet: string): WorkbookEdit => ({ do: "create-table", sheet, table: spec });
const append = (cells: Readonly<Record<string, string | number>>): WorkbookEdit => ({
  do: "append-rows",
  table: "GrowthMarkets",
  rows: [cells],
});
const a1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("each failure is a host error with what it is about, and nothing is written", () => {
  const cases: readonly {
    readonly what: string;
    readonly edits: readonly WorkbookEdit[];
    readonly code: HostErrorCode;
    readonly subject: string;
  }[] = [
    { what: "a protected sheet", edits: [create("Locked")], code: "sheet-protected", subject: "Locked" },
    { what: "a table that was renamed", edits: [append({ Id: "a" })], code: "table-missing", subject: "GrowthMarkets" },
    {
      what: "a column that was deleted",
      edits: [{ do: "append-rows", table: "Products", rows: [{ Name: "Pumps", Cost: 3 }] }],
      code: "column-missing",
      subject: "Products[Cost]",
    },
    {
      what: "a key column that was deleted",
      edits: [{ do: "update-row", table: "Products", key: { header: "Id", value: "1" }, cells: { Price: 1 } }],
      code: "column-missing",
      subject: "Products[Id]",
    },
    {
      what: "a row that a colleague deleted",
      edits: [{ do: "delete-row", table: "Products", key: { header: "Name", value: "Trikes" } }],
      code: "row-missing",
      subject: "Trikes",
    },
    {
      what: "a comment on a sheet that is gone",
      edits: [{ do: "add-comment", place: { sheet: "Gone", area: a1 }, text: "x" }],
      code: "sheet-missing",
      subject: "",
    },
  ];

  test.each(cases)("$what", async ({ edits, code, subject }) => {
    excel = await excelOn(budget);
    await excel.host.read();
    const before = snapshot();
    await expect(excel.host.apply(edits)).rejects.toMatchObject({ name: "HostError", code, subject });
    expect(snapshot() === before).toBe(true);
  });

  test("a table on a sheet that was protected later", async () => {
    excel = await excelOn(emptyContent);
    await excel.host.apply([create("Markets"), append({ Id: "a" })]);
    await excel.workbook.getSheetByName("Markets")?.getWorksheetPermission().protect();
    await expect(excel.host.apply([append({ Id: "b" })])).rejects.toMatchObject({ code: "sheet-protected", subject: "Markets" });
  });

  test("a text longer than a cell", async () => {
    excel = await excelOn(emptyContent);
    await excel.host.apply([create("Markets")]);
    await expect(excel.host.apply([append({ Id: "x".repeat(40_000) })])).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("while a cell is being edited", () => {
  test("a write waits until it is left", async () => {
    excel = await excelOn(emptyContent);
    excel.standIn.setCellEditing(true);
    const writing = excel.host.apply([create("Markets"), append({ Id: "a" })]);
    await excel.host.selection();
    expect(excel.workbook.getSheets()).toHaveLength(1);
    excel.standIn.setCellEditing(false);
    await writing;
    expect(excel.workbook.getSheets()).toHaveLength(2);
  });

  test("a write that waited too long is given up, and does not happen later", async () => {
    excel = await excelOn(emptyContent, 20);
    excel.standIn.setCellEditing(true);
    await expect(excel.host.apply([create("Markets")])).rejects.toMatchObject({ code: "cell-edit-mode" });
    excel.standIn.setCellEditing(false);
    await excel.host.read();
    expect(excel.workbook.getSheets()).toHaveLength(1);
  });

  test("a read says so, and works again afterwards", async () => {
    excel = await excelOn(emptyContent, 20);
    excel.standIn.setCellEditing(true);
    await expect(excel.host.read()).rejects.toMatchObject({ code: "cell-edit-mode" });
    excel.standIn.setCellEditing(false);
    expect((await excel.host.read()).sheets).toHaveLength(1);
  });

  test("a slow Excel is not taken for one", async () => {
    excel = await excelOn({ sheets: [{ name: "Sheet1", cells: { A1: { value: 1 }, A2: { formula: "=A1+1" } } }] }, 1);
    expect((await excel.host.read()).sheets[0]?.cells.value(1, 0)).toBe(2);
  });

  test("following the selection gives up quietly", async () => {
    excel = await excelOn(emptyContent);
    excel.standIn.setCellEditing(true);
    expect(await excel.host.selection()).toBeUndefined();
    excel.standIn.setCellEditing(false);
  });
});

describe("what Excel refuses as a whole", () => {
  const refusals: readonly (readonly [string, HostErrorCode])[] = [
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["ActivityLimitReached", "busy"],
    ["InactiveWorkbook", "workbook-switched"],
    ["AccessDenied", "access-denied"],
    ["ApiNotFound", "not-supported"],
    ["NotImplemented", "not-supported"],
    ["SomethingNew", "unknown"],
  ];
  test.each(refusals)("%s is %s", async (refusal, code) => {
    excel = await excelOn(emptyContent);
    excel.standIn.failNext(refusal);
    excel.standIn.failNext(refusal);
    await expect(excel.host.read()).rejects.toMatchObject({ name: "HostError", code });
  });

  test("selecting while another workbook is in front", async () => {
    excel = await excelOn(budget);
    excel.standIn.failNext("GeneralException");
    await expect(excel.host.goTo({ sheet: "Budget 2027", area: a1 })).rejects.toMatchObject({
      code: "workbook-switched",
      subject: "Budget 2027",
    });
  });

  test("an Excel without comments is read without them, and says so", async () => {
    excel = await excelOn(budget);
    excel.standIn.failNext("NotImplemented");
    const workbook = await excel.host.read();
    expect(workbook.warnings).toEqual([{ code: "comments-not-supported" }]);
    expect(workbook.sheets).toHaveLength(budget.sheets.length);
  });
});

describe("an Excel that is newer than the manifest asks for", () => {
  const newer = (): void => {
    const { requirements } = excel.Office.context;
    jest
      .spyOn(requirements, "isSetSupported")
      .mockImplementation((_name: string, version: string | number = "1.1") => Number(String(version).split(".")[1]) <= 18);
  };

  test("is read for notes too", async () => {
    excel = await excelOn(budget);
    newer();
    // The npm copy of the library knows no notes; threads have the same members as far as they are read.
    Object.defineProperty(excel.Excel.Workbook.prototype, "notes", {
      get(this: Excel.Workbook) {
        return this.comments;
      },
    });
    const { sheets } = await excel.host.read();
    expect(sheets[0]?.comments.map(({ kind, row, column, author }) => [kind, row, column, author])).toEqual([
      ["comment", 2, 2, "Ann"],
      ["note", 2, 2, "Ann"],
    ]);
  });

  test("but refuses them is read without, and with an older copy of the library too", async () => {
    excel = await excelOn(budget);
    newer();
    excel.standIn.failNext("GeneralException");
    const workbook = await excel.host.read();
    expect(workbook.sheets[0]?.comments).toHaveLength(1);
    expect(workbook.warnings).toEqual([]);
  });
});

describe("going to a cell and following it", () => {
  test("selects on another sheet, and the selection is that place", async () => {
    excel = await excelOn(budget);
    const place = { sheet: "O'Brien & <b>", area: { top: 1, left: 1, bottom: 2, right: 3 } };
    await excel.host.goTo(place);
    expect(await excel.host.selection()).toEqual(place);
  });

  test.each([
    ["Old", "sheet-hidden"],
    ["Secret", "sheet-hidden"],
    ["Gone", "sheet-missing"],
  ])("on %s says %s", async (sheet, code) => {
    excel = await excelOn(budget);
    await expect(excel.host.goTo({ sheet, area: a1 })).rejects.toMatchObject({ code, subject: sheet });
  });
});

describe("hints", () => {
  test("tell edits of the person and our own apart, and end when asked", async () => {
    excel = await excelOn(budget);
    const hints: unknown[] = [];
    const stop = await excel.host.watch((hint) => hints.push(hint));
    const sheet = excel.workbook.getSheetByName("Budget 2027");
    sheet?.getRange("C3").setValue(0.2);
    await excel.host.read();
    expect(hints).toEqual([{ is: "cells-changed", sheet: "s1", area: { top: 2, left: 2, bottom: 2, right: 2 }, isOwn: false }]);
    hints.length = 0;
    await excel.host.apply([{ do: "update-row", table: "Products", key: { header: "Name", value: "Bikes" }, cells: { Price: 600 } }]);
    expect(hints).toEqual([{ is: "cells-changed", sheet: "s2", area: { top: 1, left: 1, bottom: 1, right: 1 }, isOwn: true }]);
    hints.length = 0;
    sheet?.getRange("A1").activate();
    excel.workbook.insertSheet("More");
    sheet?.insertRowsBefore(1, 1);
    await excel.host.read();
    expect(hints).toContainEqual({ is: "selection-changed" });
    expect(hints).toContainEqual({ is: "sheets-changed" });
    expect(hints).toContainEqual({ is: "cells-changed", sheet: "s1", isOwn: false });
    await stop();
    hints.length = 0;
    sheet?.getRange("C3").setValue(0.3);
    await excel.host.read();
    expect(hints).toEqual([]);
  });
});

describe("round trips", () => {
  const filled = (rows: number, columns: number): Content => ({
    sheets: [
      {
        name: "Data",
        cells: rowsOf(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_c, column) => row * 1000 + column + 0.5))),
      },
    ],
  });

  test("reading 10 cells and 50,000 cells takes the same number of them", async () => {
    const counts: number[] = [];
    for (const content of [filled(5, 2), filled(5000, 10)]) {
      excel = await excelOn(content);
      const workbook = await excel.host.read();
      expect(workbook.sheets[0]?.cells.count).toBe(content.sheets.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0));
      counts.push(excel.standIn.requests.length);
      excel.dispose();
    }
    expect(counts).toEqual([3, 3]);
  });

  test("many sheets take no more than one", async () => {
    excel = await excelOn({
      sheets: Array.from({ length: 30 }, (_, index) => ({ name: `Sheet ${index}`, cells: rowsOf([[index, `text ${index}`]]) })),
    });
    await excel.host.read();
    expect(excel.standIn.requests).toHaveLength(3);
  });

  test("300,000 cells come in answers below the limit", async () => {
    excel = await excelOn(filled(30_000, 10));
    const workbook = await excel.host.read();
    expect(workbook.sheets[0]?.cells.count).toBe(300_000);
    expect(workbook.sheets[0]?.cells.value(29_999, 9)).toBe(29_999_009.5);
    expect(failures(excel.standIn.requests)).toEqual([]);
    expect(Math.max(...excel.standIn.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(4_400_000);
  });

  test("texts so long that an answer is refused are asked for in smaller parts", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`${row} ${"x".repeat(20_000)}`]);
    excel = await excelOn({ sheets: [{ name: "Long", cells: rowsOf(rows) }] });
    const workbook = await excel.host.read();
    expect(workbook.sheets[0]?.cells.count).toBe(400);
    expect(failures(excel.standIn.requests)).toEqual(["ResponsePayloadSizeLimitExceeded"]);
  });

  test("a write takes three, whatever it writes", async () => {
    excel = await excelOn(emptyContent);
    await excel.host.apply([create("Markets"), append({ Id: "a" })]);
    const before = excel.standIn.requests.length;
    await excel.host.apply([
      append({ Id: "b" }),
      { do: "update-row", table: "GrowthMarkets", key: { header: "Id", value: "a" }, cells: { Size: 3 } },
    ]);
    expect(excel.standIn.requests.length - before).toBe(3);
  });
});

function failures(requests: readonly RequestRecord[]): string[] {
  return requests.flatMap(({ error }) => (error === undefined ? [] : [error]));
}

function snapshot(): string {
  const { sheets } = excel.workbook.save();
  return JSON.stringify(Object.entries(sheets).map(([id, sheet]) => [id, sheet.cellData]));
}
