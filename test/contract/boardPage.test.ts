import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { recordOf } from "../../src/demo/richApi/grid/sheetRecord";
import { findPage } from "../../src/workbook/page/findPage";
import type { Page, PagePart } from "../../src/workbook/page/page";
import { HostError } from "../../src/workbook/port";
import { emptyContent } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

/** A title, a table of so many rows, a chart of two columns, and a line below it. */
function page(rows: number, said = "Said"): Page {
  const table: PagePart = {
    is: "table",
    columns: [{ header: "Target" }, { header: "Asks", format: "0.0%" }],
    rows: Array.from({ length: rows }, (_, index) => [`=Line ${index + 1}`, { formula: `=${index + 1}/10`, value: (index + 1) / 10 }]),
  };
  return {
    sheetName: "Sanity check",
    columns: [30, 12],
    parts: [
      {
        is: "title",
        cells: [
          { content: "Sanity check", style: "cover" },
          { content: "as of today", style: "state" },
        ],
      },
      { is: "paragraph", text: said, style: "quiet" },
      { is: "gap", height: 12 },
      {
        is: "rows",
        rows: [
          [
            { content: "Verdicts", style: "heading" },
            { content: null, style: "heading" },
          ],
        ],
      },
      table,
      { is: "gap", height: 12 },
      {
        is: "rows",
        rows: [
          [
            { content: "Bridge", style: "heading" },
            { content: null, style: "heading" },
          ],
        ],
      },
      {
        is: "chart",
        name: "Growth Ceiling bridge",
        description: "From today to the target",
        height: 4,
        series: [{ name: "Hidden" }, { name: "Total", fill: "1B2A41" }, { name: "Open", outline: "B3261E" }],
        data: (at) => ({
          headers: ["Step", "Amount", "Level", "Label", "Hidden", "Total", "Open"],
          labels: 3,
          rows: [["Today", 5, 5, { formula: `="Today "&${at(0, 1)}`, value: "Today 5" }, 0, 5, 0]],
        }),
        note: () => "The columns start at zero.",
      },
      { is: "paragraph", text: "End", style: "quiet" },
    ],
    print: { orientation: "portrait", isOneSheet: true, isBounded: true, header: "&L&8 A && B&R&8 today", footer: "&L&8&A&R&8&P" },
  };
}

function sheetOf(): FWorksheet {
  const sheet = excel.workbook.getSheetByName("Sanity check");
  if (!sheet) throw new Error("no page");
  return sheet;
}

function charts() {
  return recordOf(sheetOf()).charts ?? [];
}

async function read() {
  const workbook = await excel.host.read();
  const sheet = workbook.sheets.find(({ name }) => name === "Sanity check");
  const found = findPage(workbook.names);
  const text = (row: number, column = 0) => sheet?.cells.value(row, column);
  return { workbook, sheet, found, text, bottom: found?.area.bottom ?? 0 };
}

const made = () => excel.host.apply([{ do: "set-page", page: page(2) }]);

test("a new sheet at the end, known by two names, with live figures, a native chart and its page setup", async () => {
  excel = await excelOn(emptyContent);
  await made();
  const { workbook, sheet, found, text } = await read();
  expect(workbook.sheets.at(-1)?.name).toBe("Sanity check");
  expect(found).toMatchObject({ sheet: "Sanity check", area: { top: 0, left: 0, right: 1 } });
  expect([text(5), text(5, 1), sheet?.cells.formula(5, 1), sheet?.cells.format(5, 1)]).toEqual(["=Line 1", 0.1, "=1/10", "0.0%"]);
  expect(sheet?.cells.formula(5, 0)).toBeUndefined();
  const [chart] = charts();
  expect(chart?.properties).toMatchObject({ Name: "Growth Ceiling bridge", ChartType: "ColumnStacked", "Legend.Visible": false });
  expect(chart?.series.map(({ properties }) => [properties["Name"], properties["Format.Fill"]])).toEqual([
    ["Hidden", null],
    ["Total", "#1B2A41"],
    ["Open", null],
  ]);
  expect(recordOf(sheetOf()).settings).toMatchObject({
    "PageLayout.PaperSize": "A4",
    "PageLayout.Orientation": "Portrait",
    "PageLayout.Zoom": { horizontalFitToPages: 1, verticalFitToPages: 1 },
    "PageLayout.PrintArea": `A1:B${(found?.area.bottom ?? 0) + 1}`,
    "HeaderFooter.LeftHeader": "&8 A && B",
    "HeaderFooter.RightHeader": "&8 today",
    "HeaderFooter.LeftFooter": "&8&A",
  });
});

test("made anew where it stands: what people wrote beside it stays, and what stands below moves down with it", async () => {
  excel = await excelOn(emptyContent);
  await made();
  const { bottom } = await read();
  sheetOf()
    .getRange(bottom + 2, 0, 1, 1)
    .setValue("Decided");
  sheetOf().getRange(1, 3, 1, 1).setValue("ask Femke");
  await excel.host.apply([{ do: "set-page", page: page(5) }]);
  const grown = await read();
  expect(grown.bottom).toBe(bottom + 3);
  expect([grown.text(grown.bottom + 2), grown.text(1, 3), grown.text(9)]).toEqual(["Decided", "ask Femke", "=Line 5"]);
  expect(charts()).toHaveLength(1);
  await excel.host.apply([{ do: "set-page", page: page(1) }]);
  const shrunk = await read();
  expect([shrunk.bottom, shrunk.text(grown.bottom + 2), shrunk.text(shrunk.bottom)]).toEqual([bottom - 1, "Decided", "End"]);
});

test("cells that somebody wrote where the page would go are not written over, and nothing is changed", async () => {
  excel = await excelOn(emptyContent);
  await made();
  const { found } = await read();
  const data = found?.data ?? { top: 0, left: 0 };
  sheetOf()
    .getRange(data.top + 3, data.left, 1, 1)
    .setValue("mine");
  await expect(excel.host.apply([{ do: "set-page", page: page(4) }])).rejects.toMatchObject({ code: "cells-in-the-way" });
  expect((await read()).text(6)).toBe("=Line 2");
});

test("taken away: its sheet too, unless somebody wrote on it", async () => {
  excel = await excelOn(emptyContent);
  await made();
  await excel.host.apply([{ do: "remove-page" }]);
  expect((await read()).workbook).toMatchObject({ names: [], sheets: [{ name: "Sheet1" }] });
  await made();
  sheetOf().getRange("D2").setValue("ask Femke");
  await excel.host.apply([{ do: "remove-page" }]);
  const { workbook, text, sheet } = await read();
  expect([workbook.names, text(0), text(1, 3)]).toEqual([[], undefined, "ask Femke"]);
  expect(sheet).toBeDefined();
  expect(charts()).toEqual([]);
});

test("two people make it at once: one page, on the sheet of whoever was faster", async () => {
  excel = await excelOn(emptyContent);
  const { host, standIn } = excel;
  standIn.before(1, () => {
    // Their pane's requests go before what is left of ours.
    excel.workbook.insertSheet("Sanity check").getRange("D2").setValue("theirs");
  });
  await host.apply([{ do: "set-page", page: page(2) }]);
  const { workbook, text } = await read();
  expect(workbook.sheets.map(({ name }) => name)).toContain("Sanity check");
  expect(text(1, 3)).toBe("theirs");
});

test("a protected page is told of", async () => {
  excel = await excelOn(emptyContent);
  await made();
  await sheetOf().getWorksheetPermission().protect();
  await expect(made()).rejects.toEqual(new HostError("sheet-protected", "Sanity check"));
});

test.each([0, 1])("refused anywhere in the middle, it is as it was before (%s: a new page, one made anew)", async (known) => {
  excel = await excelOn(emptyContent);
  if (known === 1) {
    await made();
    const { bottom } = await read();
    sheetOf()
      .getRange(bottom + 2, 0, 1, 1)
      .setValue("Decided");
  }
  const before = await told();
  const start = excel.standIn.requests.length;
  await excel.host.apply([{ do: "set-page", page: page(4, "Later") }]);
  const actions = excel.standIn.requests.slice(start).flatMap(({ changes }) => changes);
  const places = actions.flatMap((change, index) => (change !== "" && change !== actions[index - 1] ? [index] : []));
  await excel.host.apply([known === 1 ? { do: "set-page", page: page(2) } : { do: "remove-page" }]);
  const { bottom } = await read();
  if (known === 1) sheetOf().deleteRows(bottom + 1, 2);
  expect(await told()).toEqual(before);
  const tried =
    process.env["EVERY_FAILURE"] === undefined ? [1, 2, 3].map((part) => places[Math.floor((places.length * part) / 4)] ?? 0) : places;
  const found: string[] = [];
  const restored = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  for (const place of tried) {
    excel.standIn.failAt(place, "GeneralException");
    const said = await excel.host.apply([{ do: "set-page", page: page(4, "Later") }]).catch((problem: unknown) => problem);
    if (!(said instanceof HostError) || JSON.stringify(await told()) !== JSON.stringify(before))
      found.push(`${place} ${actions[place] ?? ""}: ${String(said)}`);
  }
  expect([found, restored.mock.calls]).toEqual([[], []]);
});

/** Everything that is seen of all sheets. */
async function told() {
  const { sheets, names } = await excel.host.read();
  return {
    names,
    sheets: sheets.map(({ name, cells }) => [
      name,
      Array.from({ length: 30 }, (_, row) =>
        Array.from({ length: 24 }, (__, column) => cells.formula(row, column) ?? cells.value(row, column) ?? "").join("|"),
      ),
    ]),
  };
}
