import { columnName } from "../../../workbook/area";

/** One sheet of the sample budget, as plain data: what stands where, and which look it has. */
export interface SampleSheet {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly SampleCell[];
  readonly merges?: readonly string[];
  readonly notes?: readonly { readonly at: string; readonly author: string; readonly text: string }[];
  readonly table?: SampleTable;
}

export interface SampleCell {
  /** "B5" */
  readonly at: string;
  /** A number, a text, or a formula with its "=". Absent: only looks. */
  readonly content?: number | string;
  readonly look: SampleLook;
  readonly format?: string;
}

export type SampleLook =
  | "title"
  | "subtitle"
  | "header"
  | "text-header"
  | "plan-header"
  | "section"
  | "label"
  | "unit"
  | "figure"
  | "input"
  | "total-label"
  | "total"
  | "remark";

export interface SampleTable {
  readonly name: string;
  readonly at: string;
  readonly columns: readonly { readonly header: string; readonly format?: string; readonly formula?: string }[];
  /** What stands in a column that has a formula is replaced by it. */
  readonly rows: readonly (readonly (number | string)[])[];
}

/** What a cell of a year holds: a figure, or a formula made of its own and the previous column's letter. */
export type YearCell = number | ((own: string, previous: string) => string) | undefined;

export interface YearRow {
  readonly row: number;
  readonly label: string;
  readonly unit?: string;
  readonly format: string;
  readonly isTotal?: boolean;
  /** From column C. */
  readonly years: readonly YearCell[];
  readonly remark?: string;
}

export const amountFormat = "#,##0";
export const percentFormat = "0.0%";

/** A label in A, a unit in B, one cell a year from C, and a remark behind the last year. */
export function yearRow({ row, label, unit, format, isTotal = false, years, remark }: YearRow): readonly SampleCell[] {
  const cells: SampleCell[] = [{ at: `A${row}`, content: label, look: isTotal ? "total-label" : "label" }];
  if (unit !== undefined || isTotal) cells.push(withContent(`B${row}`, isTotal ? "total-label" : "unit", unit));
  years.forEach((year, index) => {
    const own = columnName(index + 2);
    const content = typeof year === "function" ? `=${year(own, columnName(index + 1))}` : year;
    const look = isTotal ? "total" : typeof year === "number" ? "input" : "figure";
    if (content !== undefined || isTotal) cells.push({ ...withContent(`${own}${row}`, look, content), format });
  });
  if (remark !== undefined) cells.push({ at: `${columnName(years.length + 2)}${row}`, content: remark, look: "remark" });
  return cells;
}

/** The same cell in every year of a stretch. */
export function repeat(count: number, cell: YearCell): readonly YearCell[] {
  return Array.from({ length: count }, () => cell);
}

/** A coloured line over the sheet's width, with the section's name in A. */
export function sectionRow(row: number, text: string, columns: number): readonly SampleCell[] {
  return lineOf(row, "section", [text, ...Array.from({ length: columns - 1 }, () => undefined)]);
}

/** `plan`: the first and the last column of the plan's years, counted from 0. The years start in column C. */
export function headerRow(
  row: number,
  texts: readonly (string | number | undefined)[],
  plan: readonly [number, number],
): readonly SampleCell[] {
  return lineOf(row, "header", texts).map((cell, column) => {
    if (column < 2 || column > plan[1]) return { ...cell, look: "text-header" };
    return column < plan[0] ? cell : { ...cell, look: "plan-header" };
  });
}

export function titleRows(title: string, ...subtitles: readonly string[]): readonly SampleCell[] {
  return [
    { at: "A1", content: title, look: "title" },
    ...subtitles.map((content, index): SampleCell => ({ at: `A${index + 2}`, content, look: "subtitle" })),
  ];
}

function lineOf(row: number, look: SampleLook, contents: readonly (string | number | undefined)[]): readonly SampleCell[] {
  return contents.map((content, column) => withContent(`${columnName(column)}${row}`, look, content));
}

function withContent(at: string, look: SampleLook, content: number | string | undefined): SampleCell {
  return content === undefined ? { at, look } : { at, look, content };
}
