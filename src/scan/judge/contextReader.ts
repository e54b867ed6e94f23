import { headerGroup, subjectAbove, unitBeside, type Label } from "../sheet/labels";
import { isPercentCell, type SheetSurvey } from "../sheet/sheetSurvey";
import type { SheetSides } from "../sheet/sides";
import { readingOfAll, type Reading, type WordReader } from "../words/readWords";
import type { CellContext, Named } from "./context";

/** Reads the words around the cells of one sheet. */
export class ContextReader {
  private readonly sheetName: Named;
  /** The last row's part of a context: cells beside each other share it. */
  private last: { readonly from: readonly Label[]; readonly labels: readonly Named[]; readonly headings: readonly Named[] } | undefined;
  private business: boolean | undefined;
  private readonly headerRows = new Map<number, Reading>();

  constructor(
    readonly survey: SheetSurvey,
    readonly words: WordReader,
    readonly sides: SheetSides,
  ) {
    this.sheetName = { text: survey.sheet.name, row: -1, column: -1, reads: words.conceptsIn(survey.sheet.name) };
  }

  at(row: number, column: number): CellContext {
    const { cells, merges, surroundings } = this.survey;
    const from = surroundings.labels(row, column);
    const nearest = from[0];
    const header = surroundings.header(row, column);
    const group = header && headerGroup(cells, header, merges);
    const subject = nearest && subjectAbove(cells, nearest, column, (atRow, atColumn) => isPercentCell(cells, atRow, atColumn));
    const readHeader = header && this.read(header);
    return {
      row,
      column,
      ...this.rowPart(from, header),
      header: readHeader,
      group: group && this.read(group),
      headerRow: header ? this.headerRow(header.row) : readingOfAll([]),
      subject: subject && this.read(subject),
      sheetName: this.sheetName,
      unit: unitBeside(cells, row, column),
      isBusiness: this.isBusiness(),
      side: this.sides.at(row, column) ?? (nearest && this.sides.ofText(nearest.text)) ?? (readHeader && !readHeader.reads.isEmpty ? this.sides.ofText(readHeader.text) : undefined),
    };
  }

  private rowPart(from: readonly Label[], header: Label | undefined): { readonly labels: readonly Named[]; readonly headings: readonly Named[] } {
    if (this.last?.from === from && from.length > 0) return this.last;
    const anchor = from[0] ?? header;
    const part = {
      from,
      labels: from.map((label) => this.read(label)),
      headings: anchor ? this.survey.surroundings.headings(anchor).map((heading) => this.read(heading)) : [],
    };
    this.last = part;
    return part;
  }

  private isBusiness(): boolean {
    this.business ??= this.survey.texts.slice(0, 3_000).some((index) => {
      const value = this.survey.cells.valueAt(index);
      const reads = typeof value === "string" && value.length <= 120 ? this.words.conceptsIn(value) : undefined;
      return reads !== undefined && (reads.has("revenue") || reads.has("cost") || reads.has("profit") || reads.has("price") || reads.has("margin"));
    });
    return this.business;
  }

  private read(label: Label): Named {
    return { ...label, reads: this.words.conceptsIn(label.text) };
  }

  /** All that the texts of a header row name. */
  private headerRow(row: number): Reading {
    let reading = this.headerRows.get(row);
    if (!reading) {
      const { cells } = this.survey;
      const { start, end } = cells.rowSpan(row);
      const readings: Reading[] = [];
      for (let index = start; index < Math.min(end, start + 40); index += 1) {
        const value = cells.valueAt(index);
        if (typeof value === "string") readings.push(this.words.conceptsIn(value));
      }
      this.headerRows.set(row, (reading = readingOfAll(readings)));
    }
    return reading;
  }
}
