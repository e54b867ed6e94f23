import { columnName, type Area } from "../area";
import {
  isFormula,
  isLink,
  textOf,
  type ChartCells,
  type ChartSeries,
  type Page,
  type PageCell,
  type PageContent,
  type PagePart,
  type PageTable,
} from "./page";
import { styleRule, type PageStyle } from "./pageStyles";
import { linesOfHeaders, linesOfRow } from "./rowHeights";

/** A page with the place of everything on it. */
export interface LaidOutPage {
  /** All that is printed. */
  readonly area: Area;
  /** From top to bottom; a row that holds nothing and has no height of its own is left out. */
  readonly rows: readonly LaidOutRow[];
  readonly lists: readonly { readonly name: string; readonly area: Area; readonly headers: readonly string[] }[];
  readonly charts: readonly LaidOutChart[];
  /** What else of the sheet the page takes: what its charts are drawn from. Absent: nothing. */
  readonly data?: Area;
}

export interface LaidOutRow {
  readonly row: number;
  readonly cells: readonly LaidOutCell[];
  /** Lines of text, each of the workbook's size and so many points more. */
  readonly lines: number;
  readonly larger: number;
  /** In points, in place of that. */
  readonly height?: number;
}

export interface LaidOutCell {
  readonly column: number;
  readonly content: PageContent;
  readonly look: Look;
}

/** How a cell looks. */
export interface Look {
  readonly style: PageStyle;
  /** Number format code in English. */
  readonly format: string;
  /** Numbers stand at the right, clear of the text in the next column. */
  readonly isNumber?: boolean;
}

export interface LaidOutChart {
  readonly name: string;
  readonly description: string;
  readonly area: Area;
  readonly labels: Area;
  /** Each with the cells of its values; the cell above them has its name. */
  readonly series: readonly (ChartSeries & { readonly values: Area })[];
  readonly texts: readonly PageContent[];
  readonly numbers: readonly (readonly number[])[];
}

/** Where a page stands: its first cell, and the first column of what its charts are drawn from. */
export interface PageOrigin {
  readonly top: number;
  readonly left: number;
  readonly data?: number;
}

export function layOutPage(page: Page, { top, left, data: dataColumn = left + page.columns.length + roomBeside }: PageOrigin): LaidOutPage {
  const right = left + page.columns.length - 1;
  const rows: LaidOutRow[] = [];
  const lists: LaidOutPage["lists"][number][] = [];
  const charts: LaidOutChart[] = [];
  const beside: LaidOutRow[] = [];
  let next = top;
  const put = (row: Omit<LaidOutRow, "row">): void => {
    rows.push({ ...row, row: next });
    next += 1;
  };
  const putTable = (table: PageTable): void => {
    const { list, columns, total } = table;
    const first = next;
    const headers = columns.map(({ header }) => header);
    const widths = columns.map((_, index) => page.columns[index] ?? 10);
    put({
      cells: columns.map(({ header, format }, index) => ({ column: left + index, content: header, look: headerLook(list, format, index) })),
      lines: list === undefined ? linesOfRow(headers, widths) : linesOfHeaders(headers, widths),
      larger: 0,
    });
    const putRow = (cells: readonly PageContent[], as: "list" | "cell" | "total"): void =>
      put({
        cells: cells.map((content, index) => ({
          column: left + index,
          content,
          look: cellLook(content, columns[index]?.format, as, index),
        })),
        lines: linesOfRow(cells.map(shownOf(columns)), widths),
        larger: 0,
      });
    for (const cells of table.rows) putRow(cells, list === undefined ? "cell" : "list");
    if (total) putRow(total, "total");
    if (list === undefined) return;
    // An Excel table has at least one row.
    if (table.rows.length === 0) next += 1;
    lists.push({ name: list, headers, area: { top: first, left, bottom: next - 1, right: left + columns.length - 1 } });
  };
  const putPart = (part: PagePart): void => {
    switch (part.is) {
      case "title":
        return put({ cells: part.cells.map(placed(left)), lines: 1, larger: largest(part.cells) });
      case "paragraph": {
        const cell = { content: part.text, style: part.style ?? "bare" };
        return put({ cells: [placed(left)(cell, 0)], lines: 1, larger: largest([cell]) });
      }
      case "gap":
        if (part.height === undefined) next += 1;
        else put({ cells: [], lines: 1, larger: 0, height: part.height });
        return;
      case "rows":
        for (const cells of part.rows) {
          const texts = cells.map(({ content, style }) => (styleRule(style).wraps === true ? textOf(content) : ""));
          put({ cells: cells.map(placed(left)), lines: linesOfRow(texts, page.columns), larger: largest(cells) });
        }
        return;
      case "table":
        return putTable(part);
      case "chart": {
        const area = { top: next, left, bottom: next + part.height - 1, right };
        const at = addressesFrom(area.top + 1, dataColumn);
        const { chart, data } = layOutChart(part, area, dataColumn, at);
        charts.push(chart);
        beside.push(...data);
        next += part.height;
        if (part.note) putPart({ is: "paragraph", text: part.note(at), style: "quiet" });
      }
    }
  };
  page.parts.forEach(putPart);
  const all = joined(rows, beside);
  const data = areaOf(beside);
  return { area: { top, left, bottom: next - 1, right }, rows: all, lists, charts, ...(data && { data }) };
}

/** Columns beside the page for what people write there. */
const roomBeside = 12;

function addressesFrom(top: number, left: number): ChartCells {
  return (row, column) => `$${columnName(left + column)}$${top + row + 1}`;
}

function layOutChart(
  part: Extract<PagePart, { readonly is: "chart" }>,
  area: Area,
  left: number,
  at: ChartCells,
): { readonly chart: LaidOutChart; readonly data: readonly LaidOutRow[] } {
  const top = area.top + 1;
  const { headers, labels, rows } = part.data(at);
  const look = { style: "data", format: "#,##0" } as const;
  const rowOf = (contents: readonly PageContent[], row: number): LaidOutRow => ({
    row,
    cells: contents.map((content, column) => ({ column: left + column, content, look })),
    lines: 1,
    larger: 0,
  });
  const column = (index: number): Area => ({ top, left: left + index, bottom: top + rows.length - 1, right: left + index });
  return {
    data: [rowOf(headers, area.top), ...rows.map((contents, row) => rowOf(contents, top + row))],
    chart: {
      name: part.name,
      description: part.description,
      area,
      labels: column(labels),
      texts: rows.map((contents) => contents[labels] ?? null),
      series: part.series.map((series, index) => ({ ...series, values: column(labels + 1 + index) })),
      numbers: part.series.map((_, index) => rows.map((contents) => Number(textOf(contents[labels + 1 + index] ?? null)) || 0)),
    },
  };
}

/** Cells of the page and those beside it, row by row. */
function joined(rows: readonly LaidOutRow[], beside: readonly LaidOutRow[]): readonly LaidOutRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const one of beside) {
    const known = byRow.get(one.row);
    byRow.set(one.row, known ? { ...known, cells: [...known.cells, ...one.cells] } : one);
  }
  return [...byRow.values()].sort((one, other) => one.row - other.row);
}

function areaOf(rows: readonly LaidOutRow[]): Area | undefined {
  const cells = rows.flatMap(({ row, cells: own }) => own.map(({ column }) => ({ row, column })));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  const columns = cells.map(({ column }) => column);
  return { top: first.row, bottom: last.row, left: Math.min(...columns), right: Math.max(...columns) };
}

function placed(left: number) {
  return ({ content, style, format = "General" }: PageCell, index: number): LaidOutCell => ({
    column: left + index,
    content,
    look: { style, format },
  });
}

function headerLook(list: string | undefined, format: string | undefined, column: number): Look {
  if (list !== undefined) return { style: "header", format: "General" };
  const ofText = column === 0 ? "column" : "later-column";
  return { style: format === undefined ? ofText : "number-column", format: "General" };
}

function cellLook(content: PageContent, ofColumn: string | undefined, as: "list" | "cell" | "total", column: number): Look {
  const format = (isFormula(content) ? content.format : undefined) ?? ofColumn ?? "General";
  const isNumber = format !== "General";
  if (as === "list") return isLink(content) ? { style: "link", format } : { style: "plain", format, ...(isNumber && { isNumber }) };
  if (as === "total") return { style: isNumber ? "number-total" : "total", format };
  if (isNumber) return { style: "number", format };
  return { style: column === 0 ? "cell" : "later-cell", format };
}

/** A number takes one line whatever its cell holds. */
function shownOf(columns: PageTable["columns"]) {
  return (content: PageContent, index: number): string => {
    const isNumber = columns[index]?.format !== undefined && isFormula(content);
    return isNumber ? "" : textOf(content);
  };
}

function largest(cells: readonly PageCell[]): number {
  return Math.max(0, ...cells.map(({ style }) => styleRule(style).larger ?? 0));
}
