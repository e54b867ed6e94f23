import type { ReadOptions, WorkbookEdit } from "../../src/workbook/port";
import { emptyContent } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

/** What somebody else does between looking and writing, the second and the third request of a write. */
let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const name = "GrowthMarkets";
const append = (...ids: readonly string[]): WorkbookEdit => ({
  do: "append-rows",
  table: name,
  rows: ids.map((Id, index) => ({ Id, Size: index + 1 })),
});
const key = (value: string) => ({ header: "Id", value });

beforeEach(async () => {
  excel = await excelOn(emptyContent);
  const columns = [{ header: "Id" }, { header: "Size" }, { header: "Twice", formula: `=${name}[[#This Row],[Size]]*2` }];
  await excel.host.apply([{ do: "create-table", sheet: "Markets", table: { name, columns } }, append("a", "b", "c")]);
});

function sheet() {
  const found = excel.workbook.getSheetByName("Markets");
  if (!found) throw new Error("no sheet Markets");
  return found;
}

async function rows(): Promise<readonly (readonly unknown[])[]> {
  return excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  });
}

/** Puts the rows into the opposite order, as a sort does. */
function sortDown(): void {
  const cells = sheet().getRange("A2:B4");
  cells.setValues(cells.getValues().reverse() as (string | number)[][]);
}

const byId = (found: readonly (readonly unknown[])[]): Record<string, unknown> =>
  Object.fromEntries(found.map(([id, ...rest]) => [id, rest]));

test("a row that was sorted away is found again, and the one in its place gets back what it had", async () => {
  excel.standIn.before(2, sortDown);
  await excel.host.apply([{ do: "update-row", table: name, key: key("a"), cells: { Size: 9 } }]);
  expect(byId(await rows())).toEqual({ a: [9, 18], b: [2, 4], c: [3, 6] });
});

test("a filter that is set right before a row is deleted: it stays, what went with it does not, and that is said", async () => {
  const log = { do: "create-table", sheet: "Log", table: { name: "GrowthChanges", columns: [{ header: "Id" }] } } as const;
  await excel.host.apply([{ ...log, rows: [{ Id: "first" }] }]);
  excel.standIn.before(2, () => {
    excel.standIn.filter(name, [0]);
  });
  const edits: readonly WorkbookEdit[] = [
    { do: "delete-row", table: name, key: key("b") },
    { do: "append-rows", table: "GrowthChanges", rows: [{ Id: "second" }] },
  ];
  await expect(excel.host.apply(edits)).rejects.toMatchObject({ code: "table-filtered", subject: name });
  excel.standIn.filter(name, []);
  expect(byId(await rows())).toEqual({ a: [1, 2], b: [2, 4], c: [3, 6] });
  const { sheets } = await excel.host.read();
  const found = sheets.find(({ name: own }) => own === "Log");
  expect([1, 2].map((row) => found?.cells.value(row, 0))).toEqual(["first", undefined]);
});

test("of two tables the second is filtered right before: the rows of the first come back", async () => {
  const other = { do: "create-table", sheet: "Other", table: { name: "GrowthActions", columns: [{ header: "Id" }] } } as const;
  await excel.host.apply([{ ...other, rows: [{ Id: "x" }, { Id: "y" }] }]);
  excel.standIn.before(2, () => {
    excel.standIn.filter(name, [0]);
  });
  const edits = ["GrowthActions", name].map((table, index) => ({ do: "delete-row", table, key: key(["x", "b"][index] ?? "") }) as const);
  await expect(excel.host.apply(edits)).rejects.toMatchObject({ code: "table-filtered", subject: name });
  expect(byId(await rows())).toEqual({ a: [1, 2], b: [2, 4], c: [3, 6] });
  const { sheets } = await excel.host.read();
  const found = sheets.find(({ name: own }) => own === "Other");
  expect([1, 2, 3].map((row) => found?.cells.value(row, 0))).toEqual(["y", "x", undefined]);
});

test("a filter that is set right before a row is added leaves it where it belongs", async () => {
  excel.standIn.before(2, () => {
    excel.standIn.filter(name, [0]);
  });
  await excel.host.apply([append("d")]);
  expect(byId(await rows())).toEqual({ a: [1, 2], b: [2, 4], c: [3, 6], d: [1, 2] });
});

test("a row that two people take back is there once", async () => {
  await excel.host.apply([{ do: "delete-row", table: name, key: key("b") }]);
  for (const person of ["Ada", "Bo"]) expect([person, await excel.host.apply([append("b")])]).toEqual([person, undefined]);
  expect((await rows()).map(([id]) => id)).toEqual(["a", "c", "b"]);
});

test("a row that was deleted in the place of another comes back", async () => {
  excel.standIn.before(2, sortDown);
  await excel.host.apply([{ do: "delete-row", table: name, key: key("a") }]);
  expect(byId(await rows())).toEqual({ b: [2, 4], c: [3, 6] });
});

test.each<readonly [string, WorkbookEdit, unknown]>([
  ["a new row", append("d"), { a: [1, 2], b: [2, 4], c: [3, 6], d: [1, 2] }],
  ["a changed row", { do: "update-row", table: name, key: key("b"), cells: { Size: 9 } }, { a: [1, 2], b: [9, 18], c: [3, 6] }],
  ["a deleted row", { do: "delete-row", table: name, key: key("b") }, { a: [1, 2], c: [3, 6] }],
])("%s finds the table where rows above it moved it to", async (_, edit, expected) => {
  excel.standIn.before(2, () => sheet().insertRowsBefore(0, 2));
  await excel.host.apply([edit]);
  expect(byId(await rows())).toEqual(expected);
  expect(
    sheet()
      .getRange("A1:C2")
      .getValues()
      .flat()
      .filter((value) => value !== null && value !== ""),
  ).toEqual([]);
});

test("what was typed right below the table meanwhile is moved down, not written over", async () => {
  excel.standIn.before(2, () => sheet().getRange("B5").setValue("mine"));
  await excel.host.apply([append("d")]);
  expect(byId(await rows())).toEqual({ a: [1, 2], b: [2, 4], c: [3, 6], d: [1, 2] });
  expect(sheet().getRange("A6:C8").getValues().flat()).toContain("mine");
});

test("a formula below that shows nothing is content too", async () => {
  sheet().getRange("B5").setFormula('=""');
  await excel.host.apply([append("d")]);
  expect(byId(await rows())).toEqual({ a: [1, 2], b: [2, 4], c: [3, 6], d: [1, 2] });
  expect(sheet().getRange("B6:B8").getFormulas().flat()).toContain('=""');
});

describe("reading", () => {
  async function read(options?: ReadOptions): Promise<readonly unknown[]> {
    const { sheets } = await excel.host.read(options);
    const found = sheets.find(({ name: own }) => own === "Markets");
    const [own] = found?.tables ?? [];
    if (!found || !own) throw new Error("no table");
    return [own.headers, [1, 2, 3].map((row) => found.cells.value(own.area.top + row, own.area.left))];
  }
  const whole = [
    ["Id", "Size", "Twice"],
    ["a", "b", "c"],
  ];

  test.each([0, 1, 2])("a table is where its cells are, though somebody puts rows in before request %s", async (request) => {
    excel.standIn.before(request, () => sheet().insertRowsBefore(0, 2));
    expect(await read()).toEqual(whole);
  });

  test("a sheet that is taken over is read again when its table has moved since, whatever was heard of it", async () => {
    const known = await excel.host.read();
    sheet().insertRowsBefore(0, 2);
    expect(await read({ sheets: [], known })).toEqual(whole);
  });

  test("who never stops putting rows in is told that nothing could be read", async () => {
    for (let request = 0; request < 12; request += 1) excel.standIn.before(request, () => sheet().insertRowsBefore(0, 1));
    await expect(excel.host.read()).rejects.toMatchObject({ code: "cells-changed" });
  });
});

test("two lines of a list that changed places keep their own", async () => {
  const list = { sheet: "Links", headers: ["Id", "Cells"] };
  const line = (id: string, cell: string) => ({ key: id, cells: [{ formula: `=COUNTA(Sheet1!$${cell})` }] });
  await excel.host.apply([{ do: "set-list", list, lines: [line("a", "A$1"), line("b", "B$1")] }]);
  excel.standIn.before(2, () => {
    const links = excel.workbook.getSheetByName("Links");
    links?.getRange("A2:B3").setValues([
      ["b", "=COUNTA(Sheet1!$B$1)"],
      ["a", "=COUNTA(Sheet1!$A$1)"],
    ]);
  });
  await excel.host.apply([{ do: "set-list", list, lines: [line("a", "C$3")] }]);
  const links = excel.workbook.getSheetByName("Links");
  expect(
    links
      ?.getRange("A2:B3")
      .getFormulas()
      .map((cells) => cells[1]),
  ).toEqual(["=COUNTA(Sheet1!$B$1)", "=COUNTA(Sheet1!$C$3)"]);
});

test("a table that begins with a row has one, though somebody made it meanwhile", async () => {
  const first = { do: "create-table", sheet: "Markets", table: { name: "GrowthSettings", columns: [{ header: "Id" }] } } as const;
  await excel.host.apply([{ ...first, rows: [{ Id: "theirs" }] }]);
  await excel.host.apply([{ ...first, rows: [{ Id: "ours" }] }, append("d")]);
  const { sheets } = await excel.host.read();
  const found = sheets.find(({ name: own }) => own === "Markets");
  const { area } = found?.tables.find(({ name: own }) => own === "GrowthSettings") ?? { area: undefined };
  expect(area && [area.bottom - area.top, found?.cells.value(area.top + 1, area.left)]).toEqual([1, "theirs"]);
  expect((await rows()).map(([id]) => id)).toEqual(["a", "b", "c", "d"]);
});

describe("somebody makes the same table between looking and writing", () => {
  const made = (table: string): readonly WorkbookEdit[] => [
    { do: "create-table", sheet: "Plans", table: { name: table, columns: [{ header: "Id" }, { header: "Size" }] } },
    { do: "append-rows", table, rows: [{ Id: `${table} theirs`, Size: 1 }] },
  ];
  const ours: readonly WorkbookEdit[] = [
    ...made("GrowthActions").slice(0, 1),
    { do: "append-rows", table: "GrowthActions", rows: [{ Id: "ours", Size: 2 }] },
  ];

  async function idsOf(table: string): Promise<readonly unknown[]> {
    return excel.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
      await context.sync();
      return (body.values as unknown[][]).map(([id]) => id);
    });
  }

  /** As a colleague's pane would, whose requests go before ours. */
  async function theirs(table: string): Promise<void> {
    const found = excel.workbook.getSheetByName("Plans") ?? excel.workbook.insertSheet("Plans");
    const top = found.getLastRow() > 0 ? found.getLastRow() + 3 : 1;
    found.getRange(`A${top}:B${top + 1}`).setValues([
      ["Id", "Size"],
      [`${table} theirs`, 1],
    ]);
    await found.addTable(table, found.getRange(`A${top}:B${top + 1}`).getRange());
  }

  test("on a sheet that was not there: both rows stand in theirs", async () => {
    excel.standIn.before(1, () => theirs("GrowthActions"));
    await excel.host.apply(ours);
    expect(await idsOf("GrowthActions")).toEqual(["GrowthActions theirs", "ours"]);
  });

  test("on a sheet that has another table: both rows stand in theirs", async () => {
    await excel.host.apply(made("GrowthKPIs"));
    excel.standIn.before(2, () => theirs("GrowthActions"));
    await excel.host.apply(ours);
    expect(await idsOf("GrowthActions")).toEqual(["GrowthActions theirs", "ours"]);
    expect(await idsOf("GrowthKPIs")).toEqual(["GrowthKPIs theirs"]);
  });

  test("only their sheet is new: it stays, and our table joins it", async () => {
    excel.standIn.before(1, () => theirs("GrowthKPIs"));
    await excel.host.apply(ours);
    expect(await idsOf("GrowthKPIs")).toEqual(["GrowthKPIs theirs"]);
    expect(await idsOf("GrowthActions")).toEqual(["ours"]);
  });

  test("on a sheet that was empty", async () => {
    excel.workbook.insertSheet("Plans");
    excel.standIn.before(2, () => theirs("GrowthKPIs"));
    await excel.host.apply(ours);
    expect(await idsOf("GrowthKPIs")).toEqual(["GrowthKPIs theirs"]);
    expect(await idsOf("GrowthActions")).toEqual(["ours"]);
  });
});
