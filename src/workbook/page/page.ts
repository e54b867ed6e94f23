import type { Place } from "../place";
import type { PageStyle } from "./pageStyles";

/**
 * A sheet of ours in somebody else's workbook: what stands on it from top to bottom, and how it is printed. Every sentence comes ready-made; a host
 * lays it out with `layOutPage` and knows nothing of what it says.
 */
export interface Page {
  /** As the tab should be called; a number is put behind it when another sheet has that name. */
  readonly sheetName: string;
  /** Widths of its columns, in characters. */
  readonly columns: readonly number[];
  readonly parts: readonly PagePart[];
  readonly print: PagePrint;
}

/** What a cell of a page holds. `null` is an empty cell; a text never becomes a formula. */
export type PageContent = string | number | null | PageLink | PageFormula;

/** A text that leads to cells. */
export interface PageLink {
  readonly text: string;
  readonly place: Place;
}

export interface PageFormula {
  /** English, with its "=". */
  readonly formula: string;
  /** What it gives at the moment of writing, for programs that show a workbook without computing it. */
  readonly value: string | number | null;
  /** Number format code in English, where it differs from that of its column. */
  readonly format?: string;
}

export type PagePart =
  | { readonly is: "title"; readonly cells: readonly PageCell[] }
  /** A line of text over the whole width. */
  | { readonly is: "paragraph"; readonly text: PageContent; readonly style?: PageStyle }
  /** Without `height` (in points) a row as it comes. */
  | { readonly is: "gap"; readonly height?: number }
  | { readonly is: "rows"; readonly rows: readonly (readonly PageCell[])[] }
  | ({ readonly is: "table" } & PageTable)
  | ({ readonly is: "chart" } & PageChart);

/** One of the page's columns: what stands in it, and how it looks. */
export interface PageCell {
  readonly content: PageContent;
  readonly style: PageStyle;
  /** Number format code in English. */
  readonly format?: string;
}

export interface PageTable {
  /** The name of an Excel table, with its filter: headers differ from one another then, and are not empty. Absent: cells with lines. */
  readonly list?: string;
  readonly columns: readonly PageTableColumn[];
  /** One cell per column. */
  readonly rows: readonly (readonly PageContent[])[];
  /** A last row that adds up the others. */
  readonly total?: readonly PageContent[];
}

export interface PageTableColumn {
  readonly header: string;
  /** Number format code in English. */
  readonly format?: string;
}

/** Columns that stand on one another, one for each row of its data. The data stand to the right of the page, where nothing is printed. */
export interface PageChart {
  /** Not shown: by it a later run, and a screen reader, know the chart. */
  readonly name: string;
  readonly description: string;
  /** Rows of the page that it covers. */
  readonly height: number;
  /** The first series takes the column behind `labels`, the second the one behind that. */
  readonly series: readonly ChartSeries[];
  readonly data: (at: ChartCells) => ChartData;
  /** What is to be known to read it; stands below it. */
  readonly note?: (at: ChartCells) => PageContent;
}

export interface ChartSeries {
  readonly name: string;
  /** Absent: not to be seen, it only carries what stands on it. */
  readonly fill?: string;
  /** A dashed border of this colour, for what is not there yet. */
  readonly outline?: string;
}

/** Absolute addresses, so that formulas of the data can refer to one another; rows and columns count from 0, the headers stand above row 0. */
export type ChartCells = (row: number, column: number) => string;

export interface ChartData {
  readonly headers: readonly string[];
  /** Which columns the chart shows. */
  readonly labels: number;
  readonly rows: readonly (readonly PageContent[])[];
}

export interface PagePrint {
  readonly orientation: "portrait" | "landscape";
  /** The whole page on one sheet of paper; else one wide and as many as it takes. */
  readonly isOneSheet: boolean;
  /** As Excel writes them: "&A" is the sheet, "&P" the page. */
  readonly footer: string;
  /** As the footer; texts of our own go through `printedText`. It belongs to the page, and is made anew with it. */
  readonly header?: string;
  /** Only the page itself, nothing that stands beside or below it. */
  readonly isBounded?: boolean;
}

export function isLink(content: PageContent): content is PageLink {
  return typeof content === "object" && content !== null && "place" in content;
}

export function isFormula(content: PageContent): content is PageFormula {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** What is seen of it. */
export function textOf(content: PageContent): string {
  if (content === null) return "";
  if (isLink(content)) return content.text;
  return isFormula(content) ? String(content.value ?? "") : String(content);
}
