import type { SeriesLook, SheetChart } from "../../workbook/port";
import { columnName, quoteSheet } from "../../workbook/area";
import { excelInput } from "./cellInput";
import type { ChartDraft } from "./draftCharts";
import type { Drafts } from "./draftTables";
import type { TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";

/** The cells, the name that finds them again, and the chart where there is none. */
export function drawChart(context: Excel.RequestContext, { charts }: Drafts, table: TableDraft, chart: SheetChart): void {
  const { names, worksheets } = context.workbook;
  const draft = charts.get(chart.name) ?? noChart;
  const place = placeOfCells(draft, table);
  const at: At = (row, column, rows = 1, columns = 1) =>
    usedOnce(worksheets.getItem(place.sheet).getRangeByIndexes(place.row + row, place.column + column, rows, columns));
  if (!draft.cells) {
    if (draft.isNamed) names.getItem(chart.name).delete();
    names.add(chart.name, at(0, 0));
  }
  writeCells(chart, at);
  if (draft.isDrawn) return;
  const left = draft.cells ? place.column + chart.headers.length + gap : place.column - gap - chartColumns;
  draft.made = draw(chart, { at, left, place, sheet: worksheets.getItem(table.sheet) });
}

/** The chart last: where its deletion is refused, all that came before can be put back. */
export function eraseChart(context: Excel.RequestContext, { charts }: Drafts, table: TableDraft, chart: ChartCells): void {
  const { names, worksheets } = context.workbook;
  const { cells, isNamed, isDrawn } = charts.get(chart.name) ?? noChart;
  if (cells) cellsAt(worksheets.getItem(cells.sheet), cells, chart).clear("Contents");
  if (isNamed) names.getItem(chart.name).delete();
  if (isDrawn) worksheets.getItem(table.sheet).charts.getItem(chart.name).delete();
}

export type ChartCells = Pick<SheetChart, "name" | "headers" | "rows">;

const noChart: ChartDraft = { isNamed: false, isDrawn: false };
/** Columns between what stands there and the chart, and between the chart and its cells. */
const gap = 1;
const chartColumns = 9;
const chartRows = 16;

/** Where they are, or will be: the chart stands between them and what is there. */
export function placeOfCells({ cells, freeColumn = 0 }: ChartDraft, table: TableDraft): CellsPlace {
  const free = Math.max(freeColumn, table.left + table.headers.length) + gap;
  return cells ?? { sheet: table.sheet, row: table.top, column: free + chartColumns + gap };
}

export interface CellsPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellsAt(sheet: Excel.Worksheet, { row, column }: CellsPlace, { rows, headers }: ChartCells): Excel.Range {
  return usedOnce(sheet.getRangeByIndexes(row, column, rows.length + headRows, headers.length));
}

/** The title and the headers. */
const headRows = 2;

type At = (row: number, column: number, rows?: number, columns?: number) => Excel.Range;

function writeCells({ title, headers, rows, format }: SheetChart, at: At): void {
  at(0, 0).values = [[excelInput(title, "General")]];
  at(1, 0, 1, headers.length).values = [headers.map((header) => excelInput(header, "General"))];
  at(headRows, 1, rows.length, headers.length - 1).numberFormat = rows.map(() => headers.slice(1).map(() => format));
  at(headRows, 0, rows.length, headers.length).formulas = rows.map((cells) => cells.map((cell) => excelInput(cell, "General")));
}

interface Canvas {
  readonly at: At;
  readonly left: number;
  readonly place: CellsPlace;
  readonly sheet: Excel.Worksheet;
}

function draw({ name, headers, rows, series }: SheetChart, { at, left, place, sheet }: Canvas): Excel.Chart {
  // Without the labels: Excel would take numbers for a series of their own.
  const chart = sheet.charts.add("ColumnClustered", at(1, 1, rows.length + 1, headers.length - 1), "Columns").load("id");
  chart.name = name;
  series.forEach((look, index) => {
    dressSeries(chart.series.getItemAt(index), look, at(headRows, 0, rows.length));
  });
  chart.title.setFormula(`=${quoteSheet(place.sheet)}!$${columnName(place.column)}$${place.row + 1}`);
  chart.legend.position = "Bottom";
  // A filter on the table hides rows of the cells too.
  chart.plotVisibleOnly = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  const cell = (row: number, column: number): Excel.Range => usedOnce(sheet.getRangeByIndexes(row, column, 1, 1));
  chart.setPosition(cell(place.row, left), cell(place.row + chartRows - 1, left + chartColumns - 1));
  return chart;
}

function dressSeries(series: Excel.ChartSeries, { is, color, isExpected }: SeriesLook, labels: Excel.Range): void {
  series.setXAxisValues(labels);
  const { fill, line } = series.format;
  if (is === "line") {
    series.chartType = "Line";
    line.color = `#${color}`;
    line.weight = 2;
    return;
  }
  // Of two columns at one label only one is ever filled: they share its room.
  series.overlap = 100;
  series.gapWidth = 60;
  fill.setSolidColor(`#${color}`);
  if (isExpected) {
    line.color = "#0F6CBD";
    line.lineStyle = "Dash";
  }
}
