import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Deed } from "../../src/app/write/deed";
import { drawMonthsChart } from "../../src/app/write/monthsChart";
import { perform } from "../../src/app/write/perform";
import { deletePhasing, savePhasing, type PhasingInput } from "../../src/app/write/savePhasing";
import { takeBack } from "../../src/app/write/takeBack";
import type { Writing } from "../../src/app/write/writing";
import { monthsBeside } from "../../src/domain/phasing/monthsBeside";
import { phasingsOf } from "../../src/app/plan/phasings";
import { languages, type Language } from "../../src/workbook/language";
import { excelAgain, excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf } from "./budget";

const lastYear = [82, 79, 95, 101, 99, 108, 71, 64, 104, 112, 118, 167];

function yearOf(name: string, year: number): PhasingInput {
  return {
    head: { name, year, growth: "rising", firstGrowth: -0.02 },
    months: lastYear
      .map((amount) => (amount * year) / 1320)
      .map((amount, index) => ({ month: index + 1, lastYear: amount, ...(index < 4 && { actual: amount + 3 }) })),
  };
}

let count = 0;
function writingOf(check: Check, language: Language = "en"): Writing {
  return { check, language, newId: () => `id-${(count += 1)}`, by: "Ada" };
}

let started: StartedExcel;
afterEach(() => {
  started.dispose();
});

async function opened(): Promise<Check> {
  started = await excelOn({ sheets: [{ name: "Budget", cells: { A1: { value: "x" } } }] });
  return checkWorkbook(started.host, { asOf });
}

async function does<Input>(check: Check, deed: Deed<string, Input>, input: Input, language?: Language) {
  const done = await perform(started.host, writingOf(check, language), deed, input);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

describe.each(languages)("in %s", (language) => {
  test("the first year that is spread comes with its chart: the domain's figures, month by month", async () => {
    const { check } = await does(await opened(), savePhasing, yearOf("Revenue; all *regions*", 1320), language);
    const seen = await look(check);
    expect(seen.charts).toEqual([
      {
        name: "GrowthMonthsShown",
        title: "Revenue; all *regions*",
        types: ["Line", "Line", null, null],
      },
    ]);
    const [known] = phasingsOf(check);
    if (!known?.phasing) throw new Error("no phasing");
    expect(seen.rows).toEqual(
      monthsBeside(known.phasing).map(({ month, lastYear: last, planned, actual, expected }) => [
        month,
        last,
        planned,
        actual ?? "",
        actual === null ? expect.closeTo(expected ?? 0, 6) : "",
      ]),
    );
  });
});

test("another year is shown in the chart that is there, whatever it is called later", async () => {
  let { check } = await does(await opened(), savePhasing, yearOf("Revenue", 1320));
  ({ check } = await does(check, savePhasing, yearOf("Parts", 132)));
  const id = check.tables.rows.phasing[1]?.id ?? "";
  const drawn = await does(check, drawMonthsChart, { id });
  expect(drawn.undo).toBeUndefined();
  check = drawn.check;
  expect(await look(check)).toMatchObject({ title: "Parts", charts: [{ title: "Parts" }] });
  ({ check } = await does(check, savePhasing, { ...yearOf("Spare parts", 132), id }));
  expect(await look(check)).toMatchObject({ title: "Spare parts", charts: [{}] });
  ({ check } = await does(check, deletePhasing, { id }));
  expect(await look(check)).toMatchObject({ title: "", charts: [{}] });
});

test("what the chart stands on is not written over, and one that was taken away does not come back by itself", async () => {
  let { check } = await does(await opened(), savePhasing, yearOf("Revenue", 1320));
  const erased = await does(check, takeBack, [eraseEdit(check)]);
  check = erased.check;
  expect((await look(check)).charts).toEqual([]);
  const sheet = started.workbook.getSheetByName("Months");
  const used = started.workbook.getTableList().find(({ name }) => name === "GrowthMonths")?.range.endColumn ?? 0;
  sheet?.getRange(0, used + 2).setValue("mine");
  ({ check } = await does(check, savePhasing, { ...yearOf("Revenue", 1400), id: check.tables.rows.phasing[0]?.id }));
  expect((await look(check)).charts).toEqual([]);
  const drawn = await does(check, drawMonthsChart, { id: check.tables.rows.phasing[0]?.id ?? "" });
  expect((await look(drawn.check)).charts).toHaveLength(1);
  expect(sheet?.getRange(0, used + 2).getValue()).toBe("mine");
  const back = await does(drawn.check, takeBack, drawn.undo ?? []);
  expect((await look(back.check)).charts).toEqual([]);
  expect(back.check.workbook.names).toEqual([]);
});

test("refused at any action, nothing of a chart is left behind, and it is drawn when it is done again", async () => {
  const before = await does(await opened(), savePhasing, yearOf("Revenue", 1320));
  await does(before.check, takeBack, [eraseEdit(before.check)]);
  const saved = structuredClone(started.workbook.save());
  started.dispose();
  const { changes, used } = await counted(saved);
  const found: string[] = [];
  for (const [place, change] of changes.entries()) {
    if (change === "") continue;
    started = excelAgain(structuredClone(saved));
    const check = await checkWorkbook(started.host, { asOf });
    const id = check.tables.rows.phasing[0]?.id ?? "";
    started.standIn.failAt(place, "GeneralException");
    const said = await perform(started.host, writingOf(check), drawMonthsChart, { id }).then(
      () => "nothing",
      (problem: unknown) => String(problem),
    );
    const half = await checkWorkbook(started.host, { asOf });
    const left = await look(half);
    if (said === "nothing" || said.includes("partly") || left.charts.length > 0 || half.workbook.names.length > 0 || widthOf(half) !== used)
      found.push(`${change} (${place}): ${said} ${JSON.stringify(left)}`);
    const again = await does(half, drawMonthsChart, { id });
    if ((await look(again.check)).charts.length !== 1) found.push(`${change} (${place}) does not heal`);
    started.dispose();
  }
  expect(found).toEqual([]);
  expect(changes.filter((change) => change !== "").length).toBeGreaterThan(20);
}, 120_000);

async function counted(saved: Parameters<typeof excelAgain>[0]): Promise<{ readonly changes: readonly string[]; readonly used: number }> {
  started = excelAgain(structuredClone(saved));
  const check = await checkWorkbook(started.host, { asOf });
  const used = widthOf(check);
  const before = started.standIn.requests.length;
  await does(check, drawMonthsChart, { id: check.tables.rows.phasing[0]?.id ?? "" });
  const changes = started.standIn.requests.slice(before).flatMap((request) => request.changes);
  started.dispose();
  return { changes, used };
}

function eraseEdit(check: Check) {
  const drawing = drawMonthsChart.undo?.(
    { before: { ...check, workbook: { ...check.workbook, names: [] } }, after: writingOf(check), edits: [] },
    {
      id: "",
    },
  );
  const [edit] = drawing ?? [];
  if (!edit) throw new Error("nothing to erase");
  return edit;
}

/** How many columns of the sheet hold anything. */
function widthOf({ workbook, tables }: Check): number {
  const cells = workbook.sheets.find(({ name }) => name === tables.found.months?.sheet)?.cells;
  return Math.max(0, ...(cells?.usedRows() ?? []).map((row) => (cells?.columnAt(cells.rowSpan(row).end - 1) ?? -1) + 1));
}

interface Look {
  readonly title: unknown;
  readonly rows: readonly unknown[];
  readonly charts: readonly object[];
}

/** What Excel says of the chart, and what stands in its cells. */
function look({ tables }: Check): Promise<Look> {
  return started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tables.found.months?.sheet ?? "");
    const { names } = context.workbook;
    sheet.charts.load("items/name");
    names.load("items/name");
    await context.sync();
    const title = names.items.some(({ name }) => name === "GrowthMonthsShown") ? names.getItem("GrowthMonthsShown").getRange() : undefined;
    title?.load("values");
    const cells = title?.getOffsetRange(2, 0).getResizedRange(11, 4).load("values");
    const charts = sheet.charts.items.map((chart) => ({ chart, series: chart.series.load("items/chartType") }));
    await context.sync();
    const shown: unknown = title?.values[0]?.[0];
    return {
      title: shown,
      rows: (cells?.values ?? []) as unknown[][],
      charts: charts.map(({ chart, series }) => ({
        name: chart.name,
        title: shown,
        types: series.items.map(({ chartType }) => chartType),
      })),
    };
  });
}
