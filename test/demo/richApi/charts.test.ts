import { loadExcel, type LoadedExcel } from "./loadExcel";

let loaded: LoadedExcel;
afterEach(() => {
  loaded.dispose();
});

const months = {
  sheetOrder: ["s1"],
  sheets: {
    s1: {
      id: "s1",
      name: "Months",
      rowCount: 20,
      columnCount: 12,
      cellData: {
        0: { 0: { v: "Month" }, 1: { v: "Last year" }, 2: { v: "Plan" } },
        1: { 0: { v: 1 }, 1: { v: 90 }, 2: { v: 100 } },
        2: { 0: { v: 2 }, 1: { v: 80 }, 2: { v: 90 } },
      },
    },
  },
};

test("a chart of columns has a named series for each, and is found by its name in the next session", async () => {
  loaded = loadExcel(months);
  await drawn(loaded);
  const saved = loaded.workbook.save();
  loaded.dispose();
  loaded = loadExcel(saved);
  const seen = await loaded.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Months").charts.getItem("Year");
    chart.load("name,chartType,plotVisibleOnly");
    chart.title.load("text");
    chart.series.load("items/name,items/chartType");
    const color = chart.series.getItemAt(1).format.line.load("color");
    await context.sync();
    return {
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      series: chart.series.items.map((series) => [series.name, series.chartType]),
      color: color.color,
    };
  });
  expect(seen).toEqual({
    name: "Year",
    type: "ColumnClustered",
    title: "Year of 2027",
    series: [
      ["Last year", null],
      ["Plan", "Line"],
    ],
    color: "#1B2A41",
  });
});

test("one that is deleted is gone, and one that is not there is a null object", async () => {
  loaded = loadExcel(months);
  await drawn(loaded);
  const isNull = await loaded.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Months");
    charts.getItem("year").delete();
    await context.sync();
    const gone = charts.getItemOrNullObject("Year").load("name");
    await context.sync();
    return gone.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each(["protected", "view only"])("none is drawn on a sheet that is %s", async (what) => {
  loaded = loadExcel(months);
  if (what === "protected") await loaded.workbook.getActiveSheet().getWorksheetPermission().protect();
  else loaded.standIn.change({ isViewOnly: true });
  await expect(drawn(loaded)).rejects.toMatchObject({ code: "AccessDenied" });
});

async function drawn({ Excel }: LoadedExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Months");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C3"), "Columns");
    chart.name = "Year";
    chart.title.text = "Year of 2027";
    chart.plotVisibleOnly = false;
    chart.setPosition("E1", "J12");
    const plan = chart.series.getItemAt(1);
    plan.chartType = "Line";
    plan.setXAxisValues(sheet.getRange("A2:A3"));
    plan.format.line.color = "#1B2A41";
    await context.sync();
  });
}
