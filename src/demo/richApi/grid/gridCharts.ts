import type { Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";
import { itemNotFound } from "../protocol/RichApiError";
import type { GridRange, GridSheet } from "./Grid";
import { cellRows, cellValue } from "./cellContents";
import { changeRecord, recordOf, type ChartRecord, type SeriesRecord } from "./sheetRecord";

export interface GridChart extends GridSheet {
  readonly id: string;
}

export interface GridSeries extends GridChart {
  readonly index: number;
}

/** In the order in which they were made. */
export function chartsOn({ grid, sheet }: GridSheet): readonly GridChart[] {
  return (recordOf(sheet).charts ?? []).map(({ id }) => ({ grid, sheet, id }));
}

/** A series for each column, or each row; a text in its first cell is its name. */
export function addChart({ grid, sheet }: GridSheet, type: string, source: GridRange, byRows: boolean): GridChart {
  const charts = recordOf(sheet).charts ?? [];
  let number = 1;
  while (charts.some(({ id }) => id === `chart-${number}`)) number += 1;
  const id = `chart-${number}`;
  const series = linesOf(source.area, byRows).map((line): SeriesRecord => {
    const head = cellValue(cellRows(source.sheet)[line.top]?.[line.left]);
    const isNamed = typeof head === "string" && head !== "";
    const { top, left } = line;
    const values = isNamed ? (byRows ? { ...line, left: left + 1 } : { ...line, top: top + 1 }) : line;
    return { properties: { Name: isNamed ? head : "" }, values: { sheet: source.sheet.getSheetId(), area: values } };
  });
  changeRecord(sheet, { charts: [...charts, { id, properties: { Name: `Chart ${number}`, ChartType: type }, series }] });
  return { grid, sheet, id };
}

export function removeChart({ sheet, id }: GridChart): void {
  changeRecord(sheet, { charts: (recordOf(sheet).charts ?? []).filter((chart) => chart.id !== id) });
}

export function chartRecord({ sheet, id }: GridChart): ChartRecord {
  const found = (recordOf(sheet).charts ?? []).find((chart) => chart.id === id);
  if (!found) throw itemNotFound(`chart ${id}`);
  return found;
}

export function seriesRecord({ index, ...chart }: GridSeries): SeriesRecord {
  const found = chartRecord(chart).series[index];
  if (!found) throw itemNotFound(`series ${index}`);
  return found;
}

export function changeChart(chart: GridChart, change: Partial<ChartRecord>): void {
  const charts = recordOf(chart.sheet).charts ?? [];
  changeRecord(chart.sheet, { charts: charts.map((each) => (each.id === chart.id ? { ...each, ...change } : each)) });
}

export function changeSeries({ index, ...chart }: GridSeries, change: Partial<SeriesRecord>): void {
  const { series } = chartRecord(chart);
  changeChart(chart, { series: series.map((each, at) => (at === index ? { ...each, ...change } : each)) });
}

/** What was set, by the path of its members: "Title.Text". */
export function withProperty<Mark extends { readonly properties: Readonly<Record<string, Json>> }>(
  { properties }: Mark,
  path: string,
  value: Json,
): { readonly properties: Readonly<Record<string, Json>> } {
  return { properties: { ...properties, [path]: value } };
}

function linesOf({ top, left, bottom, right }: Area, byRows: boolean): readonly Area[] {
  return byRows
    ? Array.from({ length: bottom - top + 1 }, (_, index) => ({ top: top + index, bottom: top + index, left, right }))
    : Array.from({ length: right - left + 1 }, (_, index) => ({ top, bottom, left: left + index, right: left + index }));
}
