import type { FoundPage } from "./findPage";
import { textOf, type ChartSeries, type Page, type PageCell, type PageContent, type PagePart } from "./page";
import type { PageStyle } from "./pageStyles";

/** A cell as it is now, with its number format in English. */
export interface StandingCell {
  readonly content: PageContent;
  readonly format: string;
}

type CellAt = (row: number, column: number) => StandingCell;

/**
 * A page of ours read back from its cells, so that it can be put back when it was made anew: what stands in each cell is kept as it is, how it looks is told by
 * where it stands among the others.
 */
export function pageAsItStands({ area, data }: FoundPage, at: CellAt, chart: StandingChart): Page {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const rowAt = (row: number): readonly StandingCell[] => columns.map((column) => at(row, column));
  const parts: PagePart[] = [];
  let above: "title" | "gap" | "heading" | "table" | "text" = "gap";
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rowAt(row);
    const filled = cells.filter(isHeld);
    const isChart = data !== undefined && row === data.top;
    if (row === area.top) {
      parts.push({
        is: "title",
        cells: styled(cells, (index) => (index === 0 ? "cover" : index === columns.length - 1 ? "state" : "bare")),
      });
      above = "title";
    } else if (isChart) {
      const height = heightOfChart(rowAt, row, area.bottom);
      parts.push(chartPart(data, at, chart, height));
      row += height - 1;
      above = "text";
    } else if (filled.length === 0) {
      parts.push({ is: "gap", height: 12 });
      above = "gap";
    } else if (filled.length === 1 && isHeld(cells[0])) {
      const isHeading: boolean = above === "gap";
      if (isHeading) parts.push({ is: "rows", rows: [styled(cells, () => "heading")] });
      else parts.push({ is: "paragraph", text: cells[0]?.content ?? null, style: "quiet" });
      above = isHeading ? "heading" : "text";
    } else {
      const isCount: boolean = above === "gap" && cells.slice(-2).every((cell) => !isHeld(cell)) && row < area.top + 6;
      const isHeader: boolean = above === "heading" || above === "gap";
      const isLast: boolean = !isHeld(rowAt(row + 1)[1]) && above === "table";
      if (isCount) {
        parts.push({ is: "rows", rows: [styled(cells, () => "label"), styled(rowAt(row + 1), () => "figure")] });
        row += 1;
      } else parts.push({ is: "rows", rows: [isHeader ? headerRow(cells, rowAt(row + 1)) : bodyRow(cells, isLast && isTotal(cells))] });
      above = isCount ? "text" : "table";
    }
  }
  return { sheetName: "", columns: columns.map(() => 15), parts, print: { orientation: "portrait", isOneSheet: true, footer: "" } };
}

/** What the cells do not tell of a chart. */
export interface StandingChart {
  readonly name: string;
  readonly description: string;
  readonly series: readonly ChartSeries[];
}

function isHeld(cell: StandingCell | undefined): boolean {
  return cell !== undefined && cell.content !== null && cell.content !== "";
}

function styled(cells: readonly StandingCell[], style: (index: number) => PageStyle): readonly PageCell[] {
  return cells.map(({ content, format }, index) => ({ content, format, style: style(index) }));
}

function headerRow(cells: readonly StandingCell[], below: readonly StandingCell[]): readonly PageCell[] {
  return styled(cells, (index) => {
    if (isNumber(below[index])) return "number-column";
    return index === 0 ? "column" : "later-column";
  });
}

function bodyRow(cells: readonly StandingCell[], isTotal: boolean): readonly PageCell[] {
  return styled(cells, (index) => {
    if (isTotal) return isNumber(cells[index]) ? "number-total" : "total";
    if (isNumber(cells[index])) return "number";
    return index === 0 ? "cell" : "later-cell";
  });
}

/** Sums are formulas, and what they sum is called by a text of ours. */
function isTotal(cells: readonly StandingCell[]): boolean {
  return typeof cells[0]?.content === "string" && cells.some(({ content }, index) => index > 0 && content === null);
}

function isNumber(cell: StandingCell | undefined): boolean {
  return cell !== undefined && cell.format !== "General" && cell.format !== "@";
}

/** Blank rows down to the line that says how the chart is read. */
function heightOfChart(rowAt: (row: number) => readonly StandingCell[], top: number, bottom: number): number {
  let row = top;
  while (row <= bottom && rowAt(row).every((cell) => !isHeld(cell))) row += 1;
  return Math.max(1, row - top);
}

function chartPart(
  data: NonNullable<FoundPage["data"]>,
  at: CellAt,
  { name, description, series }: StandingChart,
  height: number,
): PagePart {
  const columns = Array.from({ length: data.right - data.left + 1 }, (_, index) => data.left + index);
  const rows = Array.from({ length: data.bottom - data.top }, (_, index) => data.top + 1 + index);
  return {
    is: "chart",
    name,
    description,
    height,
    series,
    data: () => ({
      headers: columns.map((column) => textOf(at(data.top, column).content)),
      labels: labelsColumn,
      rows: rows.map((row) => columns.map((column) => at(row, column).content)),
    }),
  };
}

/** In front of it stand the name, the amount and the level. */
const labelsColumn = 3;
