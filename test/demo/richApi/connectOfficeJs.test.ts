import { loadExcel, type LoadedExcel } from "./loadExcel";

let loaded: LoadedExcel;
afterEach(() => {
  loaded.dispose();
});

const rates = {
  sheetOrder: ["s1"],
  sheets: {
    s1: {
      id: "s1",
      name: "Rates",
      rowCount: 50,
      columnCount: 10,
      cellData: { 0: { 0: { v: "Rate" }, 1: { v: 0.15, s: { n: { pattern: "0.0%" } } }, 2: { f: "=B1*2" } } },
    },
  },
};

test("a grid edit is seen by the next request, recalculated", async () => {
  loaded = loadExcel(rates);
  loaded.workbook.getActiveSheet().getRange("B1").setValue(0.2);
  expect(await valuesIn("B1:C1")).toEqual([[0.2, 0.4]]);
});

test("a write appears in the grid, and formulas follow within the same request", async () => {
  loaded = loadExcel(rates);
  const values = await loaded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rates");
    sheet.getRange("B1").values = [[0.3]];
    const range = sheet.getRange("B1:C1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[0.3, 0.6]]);
  expect(loaded.workbook.getActiveSheet().getRange("B1").getRawValue()).toBe(0.3);
});

test("a workbook opened later is the one that is answered for", async () => {
  loaded = loadExcel(rates);
  loaded.univer.createWorkbook({
    id: "other",
    name: "Other.xlsx",
    sheetOrder: ["t"],
    sheets: { t: { id: "t", name: "Rates", cellData: { 0: { 1: { v: 7 } } } } },
  });
  expect(await valuesIn("B1")).toEqual([[7]]);
});

describe("Microsoft's client library on top of it", () => {
  test("refuses a property that was not loaded", async () => {
    loaded = loadExcel(rates);
    const reading = loaded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Rates").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("knows null objects, counts and loads of all properties", async () => {
    loaded = loadExcel(rates);
    const found = await loaded.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Gone");
      const count = worksheets.getCount();
      worksheets.load();
      await context.sync();
      return {
        isNull: missing.isNullObject,
        count: count.value,
        names: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      };
    });
    expect(found).toEqual({ isNull: true, count: 1, names: [["Rates", "Visible"]] });
  });

  test("tells a missing sheet by code and place", async () => {
    loaded = loadExcel(rates);
    const reading = loaded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Gone").load("name");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "ItemNotFound",
      message: expect.stringContaining("Gone") as string,
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("keeps a range for the next request", async () => {
    loaded = loadExcel(rates);
    const value = await loaded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Rates").getRange("B1");
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[0.15]]);
  });
});

describe("what the stand-in does not know fails by name", () => {
  const cases: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
    ["Range.Hyperlink", (context) => void context.workbook.worksheets.getItem("Rates").getRange("A1").load("hyperlink")],
    ["Range.Style (set)", (context) => (context.workbook.worksheets.getItem("Rates").getRange("A1").style = "Bad")],
    [
      "Range.Merge()",
      (context) => {
        context.workbook.worksheets.getItem("Rates").getRange("A1:B1").merge();
      },
    ],
    ["Worksheet.Shapes", (context) => void context.workbook.worksheets.getItem("Rates").shapes.load("items/name")],
    [
      "Range.GetSpecialCells()",
      (context) => void context.workbook.worksheets.getItem("Rates").getRange("A1").getSpecialCells("Constants").load("address"),
    ],
    ["TableRowCollection.Add()", (context) => void addRow(context)],
  ];
  test.each(cases)("%s", async (member, ask) => {
    loaded = loadExcel(rates);
    const asking = loaded.Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "StandInUnknownMember", message: expect.stringContaining(member) as string });
  });
});

describe("limits", () => {
  test("a request above 5 MB is refused, and measured", async () => {
    loaded = loadExcel(rates);
    const text = "x".repeat(30_000);
    const writing = loaded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rates").getRange("A1:J20").values = Array.from({ length: 20 }, () => new Array(10).fill(text));
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(loaded.standIn.requests[0]).toMatchObject({ error: "RequestPayloadSizeLimitExceeded" });
    expect(loaded.standIn.requests[0]?.bytesIn).toBeGreaterThan(6_000_000);
  });

  test("whole columns have no values, and more than five million cells are refused", async () => {
    loaded = loadExcel(rates);
    expect(await valuesIn("A:A")).toBeNull();
    await expect(valuesIn("A1:Z200000")).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  test("a matrix of the wrong size is refused", async () => {
    loaded = loadExcel(rates);
    await expect(write("A1:B2", [[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("an entry is read as Excel would read it", () => {
  const entries: readonly (readonly [unknown, unknown, unknown, string])[] = [
    ["12.5%", 0.125, 0.125, "0.00%"],
    ["1,234", 1234, 1234, "#,##0"],
    ["TRUE", true, true, "General"],
    ["=1+1", 2, "=1+1", "General"],
    ["+1+1", 2, "=+1+1", "General"],
    ["-3", -3, -3, "General"],
    ["'=1+1", "=1+1", "=1+1", "General"],
    ["'007", "007", "007", "General"],
    ["plain", "plain", "plain", "General"],
    [true, true, true, "General"],
    [null, "before", "before", "General"],
    ["", "", "", "General"],
  ];
  test.each(entries)("%p becomes %p", async (entry, value, formula, format) => {
    loaded = loadExcel(rates);
    await write("E5", [["before"]]);
    await write("E5", [[entry]]);
    const found = await loaded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Rates").getRange("E5").load("values,formulas,numberFormat");
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
    });
    expect(found).toEqual([value, formula, format]);
  });

  test("a cell of format @ keeps a formula as text", async () => {
    loaded = loadExcel(rates);
    await loaded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Rates").getRange("E5");
      range.numberFormat = [["@"]];
      range.values = [["=1+1"]];
      await context.sync();
    });
    expect(await valuesIn("E5")).toEqual([["=1+1"]]);
  });
});

test("conditional formats are made by formula and looks, listed and removed", async () => {
  loaded = loadExcel(rates);
  const range = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem("Rates").getRange("B1:C3");
  await loaded.Excel.run(async (context) => {
    const format = range(context).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B1>0.1";
    format.custom.format.fill.color = "#FFE699";
    await context.sync();
  });
  const [rule] = loaded.workbook.getActiveSheet().getConditionalFormattingRules();
  expect(rule?.rule).toMatchObject({
    subType: "formula",
    value: "=$B1>0.1",
    style: { bg: { rgb: expect.stringMatching(/255, ?230, ?153|FFE699/i) as string } },
  });
  const listed = await loaded.Excel.run(async (context) => {
    const { conditionalFormats } = range(context);
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    const types = conditionalFormats.items.map(({ type }) => type);
    conditionalFormats.clearAll();
    await context.sync();
    return types;
  });
  expect(listed).toEqual(["Custom"]);
  expect(loaded.workbook.getActiveSheet().getConditionalFormattingRules()).toHaveLength(0);
});

test("culture and application settings are those that it was started with", async () => {
  loaded = loadExcel(rates, { culture: "nl-NL", fileName: () => "Begroting.xlsx" });
  const found = await loaded.Excel.run(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load("name");
    cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    context.workbook.load("name");
    await context.sync();
    return [
      cultureInfo.name,
      cultureInfo.numberFormat.numberDecimalSeparator,
      cultureInfo.numberFormat.numberGroupSeparator,
      context.workbook.name,
    ];
  });
  expect(found).toEqual(["nl-NL", ",", ".", "Begroting.xlsx"]);
});

function valuesIn(address: string): Promise<unknown> {
  return loaded.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Rates").getRange(address).load("values");
    await context.sync();
    return range.values as unknown;
  });
}

function write(address: string, values: unknown[][]): Promise<void> {
  return loaded.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rates").getRange(address).values = values;
    await context.sync();
  });
}

function addRow(context: Excel.RequestContext): Excel.TableRow {
  const sheet = context.workbook.worksheets.getItem("Rates");
  return sheet.tables.add("A1:C3", true).rows.add(undefined, [[1, 2, 3]]);
}
