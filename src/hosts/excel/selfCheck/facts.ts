import { formatArea } from "../../../workbook/area";
import { isMarkFormula, markFormula } from "../../../workbook/mark";
import type { ExcelFact } from "../../../workbook/selfCheck";

/** What a fact needs beyond what the pane asks for. */
export const needs: Readonly<Partial<Record<ExcelFact, "1.18">>> = { "notes-apart": "1.18" };

const chartName = "GrowthSelfCheckChart";

/** Each on cells of its own; gives undefined when the fact holds, else what was found instead. */
type Trial = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<string | undefined>;

export const trials: { readonly [Fact in ExcelFact]: Trial } = {
  "columns-fill": async (context, sheet) => {
    tableAt(sheet, "A1:C3", [
      ["Id", "Size", "Twice"],
      ["a", 1, ""],
      ["b", 2, ""],
    ]);
    sheet.getRange("C2").formulas = [["=B2*2"]];
    await context.sync();
    return differs(await formulasOf(context, sheet, "C2:C3"), [["=B2*2"], ["=B3*2"]]);
  },
  "plain-cells-keep": async (context, sheet) => {
    sheet.getRange("E1:E2").formulas = [["=COUNTA($A$2)"], ["=COUNTA($B$2)"]];
    sheet.getRange("E3").formulas = [["=COUNTA($B$3)"]];
    await context.sync();
    return differs(await formulasOf(context, sheet, "E1:E3"), [["=COUNTA($A$2)"], ["=COUNTA($B$2)"], ["=COUNTA($B$3)"]]);
  },
  "tables-grow": async (context, sheet) => {
    const table = tableAt(sheet, "G1:H2", [
      ["Id", "Size"],
      ["a", 1],
    ]);
    await context.sync();
    sheet.getRange("G3:H4").values = [
      ["b", 2],
      ["c", 3],
    ];
    await context.sync();
    return differs(await areaOf(context, table.getRange()), "G1:H4");
  },
  "totals-apart": async (context, sheet) => {
    const table = tableAt(sheet, "J1:K3", [
      ["Id", "Size"],
      ["a", 1],
      ["b", 2],
    ]);
    table.showTotals = true;
    await context.sync();
    return differs([await areaOf(context, table.getDataBodyRange()), await areaOf(context, table.getRange())], ["J2:K3", "J1:K4"]);
  },
  "references-follow": async (context, sheet) => {
    sheet.getRange("M20").values = [[5]];
    sheet.getRange("M30").formulas = [["=COUNTA($M$20)"]];
    await context.sync();
    sheet.getRange("M10").getEntireRow().insert("Down");
    await context.sync();
    return differs(await formulasOf(context, sheet, "M31"), [["=COUNTA($M$21)"]]);
  },
  "no-rollback": async (context, sheet) => {
    sheet.getRange("O1").values = [["before"]];
    context.workbook.tables.getItem("no such table of ours").showTotals = true;
    sheet.getRange("O2").values = [["after"]];
    const refusal = await refusalOf(context);
    return refusal === undefined ? "not refused" : differs(await valuesOf(context, sheet, "O1:O2"), [["before"], [""]]);
  },
  "guards-refuse": async (context, sheet) => {
    sheet.getRange("Q1").getIntersection(sheet.getRange("R1")).load("address");
    sheet.getRange("Q1").values = [["written"]];
    const refusal = await refusalOf(context);
    return refusal === undefined ? "not refused" : differs(await valuesOf(context, sheet, "Q1"), [[""]]);
  },
  "text-stays-text": async (context, sheet) => {
    sheet.getRange("S1:S2").values = [["'=1+1"], ["'12"]];
    await context.sync();
    return differs(await valuesOf(context, sheet, "S1:S2"), [["=1+1"], ["12"]]);
  },
  "dates-told": async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    return day.value === 1 || day.value === 1463 ? undefined : String(day.value);
  },
  "names-by-range": async (context, sheet) => {
    const name = context.workbook.names.add("GrowthSelfCheck", sheet.getRange("G40:G42"));
    const range = name.getRangeOrNullObject().load("address");
    await context.sync();
    const found = range.isNullObject ? "no range" : range.address.slice(range.address.lastIndexOf("!") + 1);
    name.delete();
    await context.sync();
    return differs(found, "G40:G42");
  },
  "marks-known": async (context, sheet) => {
    const cell = sheet.getRange("C40");
    cell.conditionalFormats.add("Custom").custom.rule.formula = markFormula;
    await context.sync();
    const formats = cell.conditionalFormats.load("items/type");
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    const formulas = rules.map(({ formula }) => formula);
    return formulas.length === 1 && formulas.every(isMarkFormula) ? undefined : JSON.stringify(formulas);
  },
  "comments-taken": async (context, sheet) => {
    const comment = context.workbook.comments.add(sheet.getRange("E40"), "Growth Ceiling: self-check");
    comment.load("content");
    await context.sync();
    const { content } = comment;
    comment.delete();
    await context.sync();
    return differs(content, "Growth Ceiling: self-check");
  },
  "notes-apart": async (context, sheet) => {
    const cell = sheet.getRange("G44");
    const note = context.workbook.notes.add(cell, "Growth Ceiling: self-check");
    const comments = context.workbook.comments.load("items/content");
    note.load("content");
    await context.sync();
    const found = [note.content, comments.items.filter(({ content }) => content === note.content).length];
    note.delete();
    await context.sync();
    return differs(found, ["Growth Ceiling: self-check", 0]);
  },
  "filters-told": async (context, sheet) => {
    const table = tableAt(sheet, "U1:V4", [
      ["Id", "Size"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    await context.sync();
    table.columns.getItemAt(0).filter.applyValuesFilter(["a", "c"]);
    const whileOn = await isFiltered(context, table);
    table.clearFilters();
    return differs([whileOn, await isFiltered(context, table)], [true, false]);
  },
  "protection-refuses": async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    sheet.getRange("X1").values = [["written"]];
    const refusal = await refusalOf(context);
    const isTold = sheet.protection.protected;
    sheet.protection.unprotect();
    const cells = await valuesOf(context, sheet, "X1");
    return refusal === undefined ? "not refused" : differs([isTold, cells], [true, [[""]]]);
  },
  "charts-found": async (context, sheet) => {
    sheet.getRange("Z1:AA3").values = [
      ["Plan", "Actual"],
      [1, 2],
      [3, 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("Z1:AA3"), "Columns");
    chart.name = chartName;
    await context.sync();
    const drawn = sheet.charts.getItemOrNullObject(chartName).load("name");
    const series = chart.series.load("count");
    await context.sync();
    const isFound = !drawn.isNullObject;
    const { count } = series;
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject(chartName).load("name");
    await context.sync();
    return differs([isFound, count, gone.isNullObject], [true, 2, true]);
  },
};

function tableAt(sheet: Excel.Worksheet, address: string, values: readonly (readonly (string | number)[])[]): Excel.Table {
  sheet.getRange(address).values = values.map((row) => [...row]);
  return sheet.tables.add(address, true);
}

async function formulasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string): Promise<unknown> {
  const range = sheet.getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
}

async function valuesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string): Promise<unknown> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values;
}

async function isFiltered(context: Excel.RequestContext, table: Excel.Table): Promise<boolean> {
  table.autoFilter.load("isDataFiltered");
  await context.sync();
  return table.autoFilter.isDataFiltered;
}

async function areaOf(context: Excel.RequestContext, range: Excel.Range): Promise<string> {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return formatArea({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
}

/** The code with which Excel refuses what was asked so far; undefined when it does it. */
async function refusalOf(context: Excel.RequestContext): Promise<string | undefined> {
  try {
    await context.sync();
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function differs(found: unknown, expected: unknown): string | undefined {
  const [is, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === wanted ? undefined : is;
}
