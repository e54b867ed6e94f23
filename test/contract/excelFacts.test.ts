import type { WorkbookEdit } from "../../src/workbook/port";
import { isMarkFormula, markFormula } from "../../src/workbook/mark";
import { emptyContent } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const name = "GrowthMarkets";
const columns = [{ header: "Id" }, { header: "Size" }, { header: "On", validation: { allow: "date", message: "a date" } }] as const;
const create: WorkbookEdit = { do: "create-table", sheet: "Markets", table: { name, columns } };
const append = (...ids: readonly string[]): WorkbookEdit => ({
  do: "append-rows",
  table: name,
  rows: ids.map((Id, index) => ({ Id, Size: index + 1 })),
});
const twice: WorkbookEdit = {
  do: "set-columns",
  table: name,
  columns: [{ header: "Twice", formula: `=${name}[[#This Row],[Size]]*2` }],
};

async function tableRows(): Promise<readonly (readonly unknown[])[]> {
  return excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  });
}

describe("a filter on our table", () => {
  beforeEach(async () => {
    excel = await excelOn(emptyContent);
    await excel.host.apply([create, append("a", "b", "c")]);
    excel.standIn.filter(name, [1]);
  });

  test.each<readonly [string, WorkbookEdit]>([
    ["a new row", append("d")],
    ["a deleted row", { do: "delete-row", table: name, key: { header: "Id", value: "a" } }],
    ["a new column", twice],
  ])("refuses %s before anything is written", async (_, edit) => {
    const before = await tableRows();
    await expect(excel.host.apply([edit])).rejects.toMatchObject({ code: "table-filtered", subject: name });
    expect(await tableRows()).toEqual(before);
  });

  test("lets a cell of a hidden row be changed", async () => {
    await excel.host.apply([{ do: "update-row", table: name, key: { header: "Id", value: "b" }, cells: { Size: 7 } }]);
    expect((await tableRows()).map(([id, size]) => [id, size])).toEqual([
      ["a", 1],
      ["b", 7],
      ["c", 3],
    ]);
  });
});

test("an emptied table takes rows again", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a", "b")]);
  await excel.standIn.empty(name);
  await excel.host.apply([append("c", "d")]);
  expect((await tableRows()).map(([id, size]) => [id, size])).toEqual([
    ["c", 1],
    ["d", 2],
  ]);
});

test("comments are added one by one: what a note refuses is counted, and the others stand", async () => {
  const cells = { A1: { value: 1 }, A2: { value: 2 }, A3: { value: 3 } };
  excel = await excelOn({ sheets: [{ name: "Plan", cells }] });
  noteIn("A2");
  const places = [0, 1, 2].map((row) => ({
    place: { sheet: "Plan", area: { top: row, left: 0, bottom: row, right: 0 } },
    comment: { row, column: 0, text: `Growth Ceiling: ${row}` },
  }));
  await expect(excel.host.apply([{ do: "mark", places }])).rejects.toMatchObject({ code: "comments-left-out", subject: "1" });
  const marks = await excel.host.marks();
  expect(marks.filter(({ is }) => is === "format")).toHaveLength(3);
  const { sheets } = await excel.host.read();
  expect(sheets[0]?.comments.map(({ row }) => row)).toEqual([0, 2]);
});

test("a comment on a cell with a note says what is in the way, not that the sheet is gone", async () => {
  excel = await excelOn({ sheets: [{ name: "Plan", cells: { A1: { value: 1 } } }] });
  noteIn("A1");
  const place = { sheet: "Plan", area: { top: 0, left: 0, bottom: 0, right: 0 } };
  await expect(excel.host.apply([{ do: "add-comment", place, text: "x" }])).rejects.toMatchObject({ code: "comments-left-out" });
});

function noteIn(address: string): void {
  const range = excel.workbook.getActiveSheet().getRange(address);
  range.createOrUpdateNote({ id: address, row: range.getRow(), col: range.getColumn(), note: "mine", width: 9, height: 9 });
}

test("a table whose header row is switched off is refused before anything is written", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a")]);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).showHeaders = false;
    await context.sync();
  });
  await expect(excel.host.apply([append("b")])).rejects.toMatchObject({ code: "headers-hidden", subject: name });
  expect(await tableRows()).toHaveLength(1);
});

test("in a Dutch Excel on the web new rows have the format of the rows above, not the words for it", async () => {
  excel = await excelOn(emptyContent, undefined, "nl-NL");
  const dated: WorkbookEdit = {
    do: "create-table",
    sheet: "Markets",
    table: { name, columns: [...columns, { header: "Year", format: "yyyy-mm-dd" }] },
  };
  await excel.host.apply([dated, append("a")]);
  await excel.host.apply([append("b", "c")]);
  excel.standIn.facts.speaksCulture = false;
  const formats = await excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).columns.getItem("Year").getDataBodyRange().load("numberFormat");
    await context.sync();
    return body.numberFormat as unknown[][];
  });
  expect(formats).toEqual([["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
});

test("a Dutch Excel on the web is read as any other: years stay years, and days days", async () => {
  const content = {
    sheets: [
      { name: "Plan", cells: { A1: { value: 2027 }, B1: { value: 46_000, format: "yyyy-mm-dd" }, C1: { value: 0.1, format: "0.0%" } } },
    ],
  };
  const formatsIn = async (culture: string): Promise<readonly string[]> => {
    excel = await excelOn(content, undefined, culture);
    const { sheets } = await excel.host.read();
    return [0, 1, 2].map((column) => sheets[0]?.cells.format(0, column) ?? "");
  };
  expect(await formatsIn("nl-NL")).toEqual(["General", "yyyy-mm-dd", "0.0%"]);
  excel?.dispose();
  expect(await formatsIn("en-US")).toEqual(["General", "yyyy-mm-dd", "0.0%"]);
});

test("a totals row stays below rows and columns that are added", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a", "b")]);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).showTotals = true;
    await context.sync();
  });
  await excel.host.apply([twice, append("c")]);
  await excel.host.apply([{ do: "delete-row", table: name, key: { header: "Id", value: "a" } }]);
  expect((await tableRows()).map(([id, size, , double]) => [id, size, double])).toEqual([
    ["b", 2, 4],
    ["c", 1, 2],
  ]);
});

test("a formula column beside a column of text is calculated", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a", "b")]);
  await excel.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(name).columns.getItem("On").getDataBodyRange();
    column.numberFormat = [["@"], ["@"]];
    await context.sync();
  });
  await excel.host.apply([twice]);
  expect((await tableRows()).map((row) => row[3])).toEqual([2, 4]);
});

test("a workbook that counts from 1904 is told as one, and takes our tables", async () => {
  excel = await excelOn(emptyContent);
  expect((await excel.host.read()).date1904).toBe(false);
  excel.standIn.change({ date1904: true });
  expect((await excel.host.read()).date1904).toBe(true);
  await excel.host.apply([create, append("a")]);
  expect(await tableRows()).toEqual([["a", 1, ""]]);
});

test("a write makes Excel calculate once", async () => {
  excel = await excelOn(emptyContent);
  const before = excel.standIn.requests.length;
  await excel.host.apply([create, append("a", "b")]);
  await excel.host.apply([twice, append("c")]);
  const counts = excel.standIn.requests.slice(before).map(({ recalculations }) => recalculations);
  expect(counts.filter((count) => count > 0)).toEqual([1, 1]);
});

test("in manual mode our own sheets show what was written, and the person hears of it", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a", "b")]);
  await excel.host.apply([twice]);
  excel.standIn.change({ calculation: "Manual" });
  await excel.host.apply([{ do: "update-row", table: name, key: { header: "Id", value: "a" }, cells: { Size: 7 } }]);
  expect((await tableRows()).map((row) => row[3])).toEqual([14, 4]);
  expect((await excel.host.read()).warnings).toEqual([{ code: "manual-calculation" }]);
});

test("a name is known by its cells, in a Dutch Excel that shows R1C1", async () => {
  excel = await excelOn({ ...emptyContent, names: [{ name: "Ground", formula: "=Sheet1!$B$3:$C$4" }] }, undefined, "nl-NL");
  excel.standIn.change({ showsR1C1: true });
  const { names } = await excel.host.read();
  expect(names).toMatchObject([{ name: "Ground", formula: expect.stringMatching(/!\$B\$3:\$C\$4$/) as string }]);
});

test.each([
  ["the structure is protected", { isStructureProtected: true }, "access-denied"],
  ["the workbook may be looked at only", { isViewOnly: true }, "access-denied"],
  ["another workbook is in front", { isBehindAnother: true }, "workbook-switched"],
] as const)("when %s, a new table is refused for what it is", async (_, situation, code) => {
  excel = await excelOn(emptyContent);
  excel.standIn.change(situation);
  await expect(excel.host.apply([create])).rejects.toMatchObject({ code });
});

test.each(["FilteredRangeConflict", "InsertDeleteConflict", "MergedRangeConflict", "NonBlankCellOffSheet", "PivotTableRangeConflict"])(
  "%s says that something stands in the way",
  async (refusal) => {
    excel = await excelOn(emptyContent);
    excel.standIn.failAt(12, refusal);
    await expect(excel.host.apply([create])).rejects.toMatchObject({ code: "cells-in-the-way" });
  },
);

test("a new table over somebody's merged cells is refused for what is in the way, and nothing stays", async () => {
  excel = await excelOn({ sheets: [{ name: "Markets", cells: { A1: { value: "mine" } } }] });
  excel.workbook.getActiveSheet().getRange("A3:B3").merge();
  await expect(excel.host.apply([create, append("a")])).rejects.toMatchObject({ code: "cells-in-the-way" });
  const { sheets } = await excel.host.read();
  expect(sheets.map(({ name: sheet, tables, cells }) => [sheet, tables.length, cells.count])).toEqual([["Markets", 0, 1]]);
});

test("a Conflict with somebody who writes at the same time leaves nothing, says that Excel is busy, and the same write goes through again", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append("a")]);
  const before = await tableRows();
  const change: readonly WorkbookEdit[] = [
    { do: "update-row", table: name, key: { header: "Id", value: "a" }, cells: { Size: 7 } },
    append("b"),
  ];
  const asked = excel.standIn.requests.length;
  await excel.host.apply(change);
  const actions = excel.standIn.requests.slice(asked).flatMap(({ changes }) => changes);
  excel.dispose();
  for (const [place, action] of actions.entries()) {
    if (action === "") continue;
    excel = await excelOn(emptyContent);
    await excel.host.apply([create, append("a")]);
    excel.standIn.failAt(place, "Conflict");
    await expect(excel.host.apply(change)).rejects.toMatchObject({ code: "busy" });
    expect(await tableRows()).toEqual(before);
    await excel.host.apply(change);
    expect((await tableRows()).map(([id, size]) => [id, size])).toEqual([
      ["a", 7],
      ["b", 1],
    ]);
    excel.dispose();
  }
});

test("notes are read apart from comments from ExcelApi 1.18 on, and not below", async () => {
  const kinds = async (excelApi: 15 | 18): Promise<readonly (readonly string[])[]> => {
    excel = await excelOn(
      { sheets: [{ name: "Plan", cells: { A1: { value: 1 } }, comments: [{ at: "B2", author: "Ann", text: "x" }] }] },
      undefined,
      undefined,
      excelApi,
    );
    noteIn("A1");
    const { sheets } = await excel.host.read();
    excel.dispose();
    return (sheets[0]?.comments ?? []).map(({ kind, text }) => [kind, text]);
  };
  expect(await kinds(18)).toEqual([
    ["comment", "x"],
    ["note", "mine"],
  ]);
  expect(await kinds(15)).toEqual([["comment", "x"]]);
});

test("the rule of a mark names no function, and those of an earlier version are known still", () => {
  excel = { dispose: () => undefined } as unknown as StartedExcel;
  expect(markFormula).not.toMatch(/[A-Z]+\(/);
  expect(isMarkFormula('=LEN("Growth Ceiling mark")>0')).toBe(true);
  expect(isMarkFormula(markFormula)).toBe(true);
});
