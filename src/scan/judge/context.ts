import type { Label } from "../sheet/labels";
import { headerAbove, headerGroup, headingsAbove, isUnit, rowLabels, subjectAbove, unitBeside } from "../sheet/labels";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { isPercentCell } from "../sheet/sheetSurvey";
import type { SideOfPeriod } from "../sheet/horizon";
import type { Concept } from "../words/concept";
import type { Reading, WordReader } from "../words/readWords";

/** A text of the sheet, read. */
export interface Named extends Label {
  readonly reads: Reading;
}

/** The words around a cell. */
export interface CellContext {
  readonly row: number;
  readonly column: number;
  /** Texts to the left, nearest first. */
  readonly labels: readonly Named[];
  /** The nearest text above in the column. */
  readonly header: Named | undefined;
  readonly group: Named | undefined;
  /** All that the headers beside `header` name. */
  readonly headerRow: Reading;
  /** The line above that a generic label is about. */
  readonly subject: Named | undefined;
  /** Headings of the block, nearest first. */
  readonly headings: readonly Named[];
  readonly sheetName: Named;
  readonly unit: string;
  readonly side: SideOfPeriod | undefined;
}

/** Gives the sides of a sheet's timelines at a cell. */
export interface SideAt {
  (row: number, column: number): SideOfPeriod | undefined;
  /** The side of a period that a text names. */
  readonly ofText: (text: string) => SideOfPeriod | undefined;
}

export function contextOf(survey: SheetSurvey, words: WordReader, sideAt: SideAt, row: number, column: number): CellContext {
  const { cells, merges } = survey;
  const read = (label: Label): Named => ({ ...label, reads: words.conceptsIn(label.text) });
  const labels = rowLabels(cells, row, column);
  const nearest = labels[0];
  const header = headerAbove(cells, row, column, merges);
  const group = header && headerGroup(cells, header, merges);
  const anchor = nearest ?? header;
  const subject = nearest && subjectAbove(cells, nearest, column, (atRow, atColumn) => isPercentCell(cells, atRow, atColumn));
  return {
    row,
    column,
    labels: labels.map(read),
    header: header && read(header),
    group: group && read(group),
    headerRow: header ? readRow(survey, words, header.row, column) : new Set(),
    subject: subject && read(subject),
    headings: anchor ? headingsAbove(cells, anchor, column, survey.date1904).map(read) : [],
    sheetName: { text: survey.sheet.name, row: -1, column: -1, reads: words.conceptsIn(survey.sheet.name) },
    unit: unitBeside(cells, row, column),
    side: sideAt(row, column) ?? (nearest && sideAt.ofText(nearest.text)) ?? (header && words.conceptsIn(header.text).size > 0 ? sideAt.ofText(header.text) : undefined),
  };
}

function readRow({ cells }: SheetSurvey, words: WordReader, row: number, column: number): Reading {
  const all = new Set<Concept>();
  const { start, end } = cells.rowSpan(row);
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (typeof value !== "string" || Math.abs(cells.columnAt(index) - column) > 6) continue;
    for (const concept of words.conceptsIn(value)) all.add(concept);
  }
  return all;
}

/** Whether a unit column or sign says "percent". */
export function isPercentUnit(unit: string): boolean {
  return isUnit(unit) && /%|pct/i.test(unit);
}
