import type { WorkbookEdit } from "../../workbook/port";
import { usedOnce } from "./usedOnce";

export type ChartEdit = Extract<WorkbookEdit, { readonly do: "draw-chart" | "erase-chart" }>;

/** A chart of ours as it stands. */
export interface ChartDraft {
  /** Its cells, as they were; absent: there are none. */
  readonly cells?: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly formulas: readonly (readonly unknown[])[];
  };
  /** The name is there, though the cells that it stood for may not be any more. */
  readonly isNamed: boolean;
  readonly isDrawn: boolean;
  /** The first column of the table's sheet to the right of everything; absent: the table is made in the same write. */
  readonly freeColumn?: number;
  /** One that this write makes: its id is known as soon as it is there, also when Excel refuses what comes after it. */
  made?: Excel.Chart;
}

export function isChartEdit(edit: WorkbookEdit): edit is ChartEdit {
  return edit.do === "draw-chart" || edit.do === "erase-chart";
}

/** Asks for what there is, with the names loaded before; gives what reads the answers after the next round trip. */
export function draftCharts(
  context: Excel.RequestContext,
  edits: readonly ChartEdit[],
  tables: readonly Excel.Table[],
): () => ReadonlyMap<string, ChartDraft> {
  const asked = edits.map(({ table: name, chart }) => {
    const known = context.workbook.names.items.find((item) => item.name.toLowerCase() === chart.name.toLowerCase());
    const title = known?.type === "Range" ? usedOnce(known.getRange()) : undefined;
    const cells = title && usedOnce(title.getResizedRange(chart.rows.length + 1, chart.headers.length - 1));
    cells?.load("rowIndex,columnIndex,formulas,worksheet/name");
    const sheet = tables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.worksheet;
    const drawn = sheet?.charts.getItemOrNullObject(chart.name).load("name");
    const used = sheet && usedOnce(sheet.getUsedRangeOrNullObject(false)).load("columnIndex,columnCount");
    return { name: chart.name, isNamed: known !== undefined, cells, drawn, used };
  });
  return () =>
    new Map(
      asked.map(({ name, isNamed, cells, drawn, used }) => [
        name,
        {
          isNamed,
          isDrawn: drawn !== undefined && !drawn.isNullObject,
          ...(cells && {
            cells: { sheet: cells.worksheet.name, row: cells.rowIndex, column: cells.columnIndex, formulas: cells.formulas as unknown[][] },
          }),
          ...(used && !used.isNullObject && { freeColumn: used.columnIndex + used.columnCount }),
        },
      ]),
    );
}
