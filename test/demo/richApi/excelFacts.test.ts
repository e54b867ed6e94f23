import type { ExcelFacts } from "../../../src/demo/richApi/excelFacts";
import { loadExcel, type LoadedExcel } from "./loadExcel";

let loaded: LoadedExcel;
afterEach(() => {
  loaded.dispose();
});

const content = {
  sheetOrder: ["s1"],
  sheets: { s1: { id: "s1", name: "Plan", rowCount: 60, columnCount: 12, cellData: {} } },
};

type Look = (context: Excel.RequestContext) => Promise<unknown>;

interface Fact {
  readonly fact: keyof ExcelFacts;
  readonly what: string;
  readonly culture?: string;
  readonly before?: () => unknown;
  readonly look: Look;
  readonly on: unknown;
  readonly off: unknown;
}

/** A table of three columns and three rows in A1:C4, the last column empty. */
async function table(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem("Plan");
  sheet.getRange("A1:C4").values = [
    ["Id", "Size", "Sum"],
    ["a", 1, ""],
    ["b", 2, ""],
    ["c", 3, ""],
  ];
  const made = sheet.tables.add("A1:C4", true);
  made.name = "Things";
  await context.sync();
  return sheet;
}

async function loadedOf(range: Excel.Range, property: "formulas" | "values" | "numberFormat"): Promise<unknown> {
  range.load(property);
  await range.context.sync();
  return (range[property] as readonly unknown[][]).map(([first]) => first);
}

async function codeOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return "done";
  } catch (problem) {
    return (problem as { readonly code?: string }).code;
  }
}

const facts: readonly Fact[] = [
  {
    fact: "fillsColumns",
    what: "a formula in an empty column fills it, and another one takes its place everywhere",
    look: async (context) => {
      const sheet = await table(context);
      sheet.getRange("C2").formulas = [["=COUNTA($A$1:$B$1)"]];
      await context.sync();
      sheet.getRange("C3").formulas = [["=SUM($B$2:$B$4)"]];
      return loadedOf(sheet.getRange("C2:C4"), "formulas");
    },
    on: ["=SUM($B$2:$B$4)", "=SUM($B$2:$B$4)", "=SUM($B$2:$B$4)"],
    off: ["=COUNTA($A$1:$B$1)", "=SUM($B$2:$B$4)", ""],
  },
  {
    fact: "growsTables",
    what: "a row below is taken in",
    look: async (context) => {
      const sheet = await table(context);
      sheet.getRange("A5:C5").values = [["d", 4, ""]];
      const rows = context.workbook.tables.getItem("Things").rows.load("count");
      await context.sync();
      return rows.count;
    },
    on: 4,
    off: 3,
  },
  {
    fact: "skipsHiddenRows",
    what: "values land in the rows that are seen",
    look: async (context) => {
      const sheet = await table(context);
      loaded.standIn.filter("Things", [1]);
      sheet.getRange("B2:B4").values = [[10], [20], [30]];
      return loadedOf(sheet.getRange("B2:B4"), "values");
    },
    on: [10, 2, 20],
    off: [10, 20, 30],
  },
  {
    fact: "skipsHiddenRows",
    what: "a row is not deleted",
    look: async (context) => {
      await table(context);
      loaded.standIn.filter("Things", [1]);
      const things = context.workbook.tables.getItem("Things");
      things.autoFilter.load("isDataFiltered");
      things.rows.getItemAt(0).delete();
      things.rows.load("count");
      await context.sync();
      return [things.autoFilter.isDataFiltered, things.rows.count];
    },
    on: [true, 3],
    off: [true, 2],
  },
  {
    fact: "inheritsFormats",
    what: "a new column begins with the format of its neighbour",
    look: async (context) => {
      const sheet = await table(context);
      sheet.getRange("C2:C4").numberFormat = [["@"], ["@"], ["@"]];
      context.workbook.tables.getItem("Things").columns.add(-1, undefined, "Total");
      await context.sync();
      sheet.getRange("D2").formulas = [["=1+1"]];
      return loadedOf(sheet.getRange("D2:D2"), "values");
    },
    on: ["=1+1"],
    off: [2],
  },
  {
    fact: "countsTotals",
    what: "a column's values hold one for the totals row",
    look: async (context) => {
      await table(context);
      const things = context.workbook.tables.getItem("Things");
      things.showTotals = true;
      await context.sync();
      things.columns.add(undefined, [["New"], [""], [""], [""]]);
      return codeOf(() => context.sync());
    },
    on: "InvalidArgument",
    off: "done",
  },
  {
    fact: "lacksParts",
    what: "an emptied table has no rows and no body",
    look: async (context) => {
      await table(context);
      await loaded.standIn.empty("Things");
      const things = context.workbook.tables.getItem("Things");
      const range = things.getRange().load("rowCount");
      things.rows.load("count");
      await context.sync();
      const code = await codeOf(() => {
        things.getDataBodyRange().load("values");
        return context.sync();
      });
      return [things.rows.count, range.rowCount, code];
    },
    on: [0, 2, "ItemNotFound"],
    off: [1, 2, "done"],
  },
  {
    fact: "lacksParts",
    what: "a table without its header row has none to give",
    look: async (context) => {
      await table(context);
      const things = context.workbook.tables.getItem("Things");
      things.showHeaders = false;
      const range = things.getRange().load("address");
      things.load("showHeaders");
      await context.sync();
      const code = await codeOf(() => {
        things.getHeaderRowRange().load("values");
        return context.sync();
      });
      return [things.showHeaders, range.address, code];
    },
    on: [false, "Plan!A2:C4", "ItemNotFound"],
    off: [false, "Plan!A1:C4", "done"],
  },
  {
    fact: "refusesEarlyDates",
    what: "a rule with a day before the calendar",
    before: () => {
      loaded.standIn.change({ date1904: true });
    },
    look: (context) => {
      const rule = { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" as const } };
      context.workbook.worksheets.getItem("Plan").getRange("A1").dataValidation.rule = rule;
      return codeOf(() => context.sync());
    },
    on: "InvalidArgument",
    off: "done",
  },
  {
    fact: "keepsOldValues",
    what: "a formula keeps its value in manual mode",
    look: async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      loaded.standIn.change({ calculation: "Manual" });
      sheet.getRange("A1").values = [[5]];
      const old = await loadedOf(sheet.getRange("B1"), "values");
      sheet.calculate(false);
      return [old, await loadedOf(sheet.getRange("B1"), "values")];
    },
    on: [[2], [6]],
    off: [[6], [6]],
  },
  {
    fact: "speaksCulture",
    what: "a name's formula is Dutch",
    culture: "nl-NL",
    look: async (context) => {
      context.workbook.names.add("Moved", "=OFFSET(Plan!$A$1,1,0)");
      const name = context.workbook.names.getItem("Moved").load("formula");
      await context.sync();
      return name.formula;
    },
    on: "=VERSCHUIVING(Plan!$A$1;1;0)",
    off: "=OFFSET(Plan!$A$1,1,0)",
  },
  {
    fact: "speaksCulture",
    what: "a name's address is shown as R1C1",
    before: () => {
      loaded.standIn.change({ showsR1C1: true });
    },
    look: async (context) => {
      context.workbook.names.add("There", "=Plan!$B$3");
      const name = context.workbook.names.getItem("There").load("formula");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      return [name.formula, range.address];
    },
    on: ["=Plan!R3C2", "Plan!B3"],
    off: ["=Plan!$B$3", "Plan!B3"],
  },
  {
    fact: "speaksCulture",
    what: "a date's format is Dutch",
    culture: "nl-NL",
    look: (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.numberFormat = [["yyyy-mm-dd"]];
      return loadedOf(range, "numberFormat");
    },
    on: ["jjjj-mm-dd"],
    off: ["yyyy-mm-dd"],
  },
  {
    fact: "hidesNotes",
    what: "a cell with a note takes no comment, and the note is no comment",
    before: () => {
      loaded.workbook.getActiveSheet().getRange("A1").createOrUpdateNote({ id: "n", row: 0, col: 0, note: "x", width: 9, height: 9 });
    },
    look: async (context) => {
      context.workbook.comments.add("Plan!A1", "hello");
      const code = await codeOf(() => context.sync());
      const seen = context.workbook.comments.getCount();
      await context.sync();
      return [code, seen.value];
    },
    on: ["GeneralException", 0],
    off: ["InvalidOperation", 1],
  },
  {
    fact: "keepsMergedApart",
    what: "a table over merged cells is refused by its own code",
    before: () => loaded.workbook.getActiveSheet().getRange("B2:C2").merge(),
    look: (context) => {
      context.workbook.worksheets.getItem("Plan").tables.add("A1:C3", true);
      return codeOf(() => context.sync());
    },
    on: "MergedRangeConflict",
    off: "done",
  },
];

describe.each(facts)("$fact: $what", ({ fact, culture, before, look, on, off }) => {
  test.each([
    ["holds", true, on],
    ["is missing when it is switched off", false, off],
  ])("%s", async (_, holds, expected) => {
    loaded = loadExcel(content, culture === undefined ? {} : { culture });
    loaded.standIn.facts[fact] = holds;
    await before?.();
    expect(await loaded.Excel.run(look)).toEqual(expected);
  });
});

test("the first formula in a table of one row fills nothing, and what differs stays", async () => {
  loaded = loadExcel(content);
  const formulas = await loaded.Excel.run(async (context) => {
    const sheet = await table(context);
    sheet.getRange("C2:C4").values = [[7], [""], [""]];
    await context.sync();
    sheet.getRange("C3").formulas = [["=1+1"]];
    return loadedOf(sheet.getRange("C2:C4"), "formulas");
  });
  expect(formulas).toEqual([7, "=1+1", ""]);
});

test.each([
  [false, 1463],
  [true, 1],
])("the calendar (1904: %s) is told by a function that changes nothing", async (date1904, serial) => {
  loaded = loadExcel(content);
  loaded.standIn.change({ date1904 });
  const value = await loaded.Excel.run(async (context) => {
    const days = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    return days.value;
  });
  expect(value).toBe(serial);
});

test("from ExcelApi 1.18 on notes are told, apart from comments, and go again", async () => {
  loaded = loadExcel(content, { excelApi: 18, author: "Ann" });
  const seen = await loaded.Excel.run(async (context) => {
    const { comments, notes } = context.workbook;
    const note = notes.add("Plan!B2", "hello");
    const location = note.getLocation().load("address");
    notes.load("items/content,items/authorName");
    const count = comments.getCount();
    await context.sync();
    const told = notes.items.map(({ content: text, authorName }) => [text, authorName]);
    const again = await codeOf(() => {
      notes.add("Plan!B2", "again");
      return context.sync();
    });
    note.delete();
    const left = notes.getCount();
    await context.sync();
    return [told, location.address, count.value, again, left.value];
  });
  expect(seen).toEqual([[["hello", "Ann"]], "Plan!B2", 0, "InvalidOperation", 0]);
});

test("below ExcelApi 1.18 a request that asks for notes is refused", async () => {
  const newer = loadExcel(content, { excelApi: 18 });
  const library = newer.Excel;
  newer.dispose();
  loaded = loadExcel(content, {}, { Excel: library, OfficeExtension: newer.OfficeExtension, Office: newer.Office });
  const code = await codeOf(() =>
    loaded.Excel.run(async (context) => {
      context.workbook.notes.getCount();
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
});

test("a row that a table took in and lost again leaves the rules of its columns as they were", async () => {
  loaded = loadExcel(content);
  const rules = await loaded.Excel.run(async (context) => {
    const sheet = await table(context);
    sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    sheet.getRange("A5:B5").values = [["d", 4]];
    const types = ["B2", "B5", "B6"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    await context.sync();
    context.workbook.tables.getItem("Things").rows.getItemAt(3).delete();
    const after = ["B2", "B4", "B5"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    await context.sync();
    return [types, after].map((each) => each.map(({ type }) => type));
  });
  expect(rules).toEqual([
    ["List", "List", "None"],
    ["List", "List", "None"],
  ]);
});

test("writes that are held back calculate once", async () => {
  loaded = loadExcel(content);
  const write = (isHeld: boolean): Promise<void> =>
    loaded.Excel.run(async (context) => {
      if (isHeld) context.workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getItem("Plan");
      for (const address of ["A1", "B1", "C1"]) sheet.getRange(address).values = [[1]];
      await context.sync();
    });
  await write(false);
  await write(true);
  loaded.standIn.change({ calculation: "Manual" });
  await write(false);
  expect(loaded.standIn.requests.map(({ recalculations }) => recalculations).filter((count) => count > 0)).toEqual([3, 1]);
});

test.each([
  ["a view only workbook takes no value", { isViewOnly: true }, "values", "AccessDenied"],
  ["a view only workbook takes no sheet", { isViewOnly: true }, "sheet", "AccessDenied"],
  ["a protected structure takes values", { isStructureProtected: true }, "values", "done"],
  ["a protected structure takes no sheet", { isStructureProtected: true }, "sheet", "AccessDenied"],
  ["behind another workbook no sheet is made", { isBehindAnother: true }, "sheet", "GeneralException"],
] as const)("%s", async (_, situation, what, expected) => {
  loaded = loadExcel(content);
  loaded.standIn.change(situation);
  const code = await codeOf(() =>
    loaded.Excel.run(async (context) => {
      if (what === "sheet") context.workbook.worksheets.add("More");
      else context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe(expected);
});

test("an action can fail in the middle; what came before it stays done", async () => {
  loaded = loadExcel(content);
  const values = await loaded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    const before = loaded.standIn.requests.length;
    loaded.standIn.failAt(7, "GeneralException");
    const code = await codeOf(() => context.sync());
    expect(loaded.standIn.requests[before]).toMatchObject({ error: "GeneralException" });
    return [code, await loadedOf(sheet.getRange("A1:A2"), "values")];
  });
  expect(values).toEqual(["GeneralException", [1, ""]]);
});

test("somebody else acts between two requests", async () => {
  loaded = loadExcel(content);
  loaded.standIn.before(1, () => loaded.workbook.getActiveSheet().getRange("A1").setValue(9));
  const seen = await loaded.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
    return [await loadedOf(range, "values"), await loadedOf(range, "values")];
  });
  expect(seen).toEqual([[""], [9]]);
});
