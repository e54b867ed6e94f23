import type { WorkbookEdit } from "../../workbook/port";
import { isChartEdit } from "./draftCharts";
import type { Drafts } from "./draftTables";
import { cellsAt, placeOfCells } from "./drawChart";
import { usedOnce } from "./usedOnce";

/** After a request that was refused in the middle: charts, their cells and names are as they were before it. */
export async function takeBackCharts(context: Excel.RequestContext, edits: readonly WorkbookEdit[], drafts: Drafts): Promise<void> {
  const charts = edits.filter(isChartEdit);
  if (charts.length === 0) return;
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const isNamed = (name: string): boolean => names.items.some((item) => isSame(item.name, name));
  const sheetOf = (name: string): Excel.Worksheet | undefined => worksheets.items.find((item) => isSame(item.name, name));
  const made = charts.flatMap(({ table, chart: { name } }) => {
    const id = drafts.charts.get(name)?.made?.toJSON().id;
    const sheet = sheetOf(drafts.tables.get(table.toLowerCase())?.sheet ?? "");
    return sheet && id !== undefined ? [{ id, drawn: sheet.charts.load("items/id") }] : [];
  });
  const there = charts.flatMap(({ table, chart }) => {
    const draft = drafts.charts.get(chart.name);
    const place = drafts.tables.get(table.toLowerCase());
    if (!draft || !place) return [];
    const { sheet: name, ...at } = placeOfCells(draft, place);
    const sheet = sheetOf(name);
    return sheet ? [[chart.name, cellsAt(sheet, { sheet: name, ...at }, chart).load("formulas")] as const] : [];
  });
  await context.sync();
  const holds = new Map(there.map(([name, { formulas }]) => [name, formulas as readonly (readonly unknown[])[]]));
  for (const { id, drawn } of made) drawn.items.find((item) => item.id === id)?.delete();
  for (const { table, chart } of charts) {
    const draft = drafts.charts.get(chart.name);
    const place = drafts.tables.get(table.toLowerCase());
    if (!draft || !place) continue;
    const { sheet: name, ...at } = placeOfCells(draft, place);
    const sheet = sheetOf(name);
    if (!draft.cells) {
      if (isNamed(chart.name)) names.getItem(chart.name).delete();
      if (
        sheet &&
        holds
          .get(chart.name)
          ?.flat()
          .some((one) => one !== "") === true
      )
        cellsAt(sheet, { sheet: name, ...at }, chart).clear("All");
    } else if (sheet) {
      const { formulas } = draft.cells;
      // Where the first of it was refused already, as in a workbook that is read-only, nothing has to be written back.
      if (isNamed(chart.name) && JSON.stringify(holds.get(chart.name)) === JSON.stringify(formulas)) continue;
      if (!isNamed(chart.name)) names.add(chart.name, usedOnce(sheet.getRangeByIndexes(at.row, at.column, 1, 1)));
      cellsAt(sheet, { sheet: name, ...at }, chart).formulas = formulas.map((row) => [...row]);
    }
  }
  await context.sync();
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
