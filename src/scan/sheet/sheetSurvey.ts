import type { Cells } from "../../workbook/cells";
import type { Sheet } from "../../workbook/workbook";
import type { Expression } from "../formula/expression";
import type { FormulaReader } from "../formula/formulaReader";
import { FormulaShapes } from "../formula/formulaShapes";
import { MergeIndex } from "./labels";
import { Surroundings } from "./surroundings";
import { meaningOfFormat } from "./numberFormat";
import { findRecords, type RecordRows } from "./records";
import { findColumnTimelines, findRowTimelines, type Timeline } from "./timelines";

/** What one sheet tells by itself. It depends on nothing but the sheet's cells, so it is kept while they stay the same. */
export interface SheetSurvey {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly date1904: boolean;
  /** Its formulas, each shape of them read once. */
  readonly shapes: FormulaShapes;
  readonly merges: MergeIndex;
  readonly surroundings: Surroundings;
  /** Rows to look at one by one; of a list only its first rows. */
  readonly rows: readonly number[];
  readonly records: readonly RecordRows[];
  readonly timelines: readonly Timeline[];
  /** Cell indexes of formulas in `rows` with a percentage typed inside. */
  readonly typedInFormulas: readonly number[];
  /** Cell indexes of all formulas in `rows`. */
  readonly formulas: readonly number[];
  /** Cell indexes of numbers typed as a percentage, in `rows`. */
  readonly typedPercents: readonly number[];
  /** Cell indexes of texts in `rows`. */
  readonly texts: readonly number[];
  /** Cell indexes of other typed numbers in `rows`. */
  readonly typedNumbers: readonly number[];
}

/** A short list is read whole, of a long one (orders, prices) only its first rows. */
const longList = 2_000;
const rowsOfList = 3;
const cellsPerStep = 15_000;

/** Yields the number of cells seen since the last step. */
export function* surveySheet(sheet: Sheet, date1904: boolean, formulaReader: FormulaReader): Generator<number, SheetSurvey> {
  const { cells } = sheet;
  const records = findRecords(cells);
  yield Math.min(cells.count, cellsPerStep);
  const rows = rowsToRead(cells, records);
  const merges = new MergeIndex(sheet.merges);
  const timelines = [...findRowTimelines(cells, rows, date1904, merges), ...findColumnTimelines(cells, rows, date1904)];
  const typedInFormulas: number[] = [];
  const shapes = new FormulaShapes(cells, formulaReader, sheet.name);
  const formulas: number[] = [];
  const typedPercents: number[] = [];
  const typedNumbers: number[] = [];
  const texts: number[] = [];
  let seen = 0;
  for (const row of rows) {
    const { start, end } = cells.rowSpan(row);
    for (let index = start; index < end; index += 1) {
      const shape = shapes.of(index, row);
      const value = cells.valueAt(index);
      if (shape) {
        formulas.push(index);
        if (shape.typedRate) typedInFormulas.push(index);
      } else if (typeof value === "number") {
        (meaningOfFormat(cells.formatAt(index)).percent ? typedPercents : typedNumbers).push(index);
      }
      if (typeof value === "string") texts.push(index);
    }
    seen += end - start;
    if (seen >= cellsPerStep) {
      yield seen;
      seen = 0;
    }
  }
  const surroundings = new Surroundings(cells, rows, texts, merges, date1904, timelines);
  return {
    sheet,
    cells,
    date1904,
    shapes,
    merges,
    surroundings,
    rows,
    records,
    timelines,
    typedInFormulas,
    formulas,
    typedPercents,
    typedNumbers,
    texts,
  };
}

function rowsToRead(cells: Cells, records: readonly RecordRows[]): readonly number[] {
  const rows: number[] = [];
  let at = 0;
  for (const row of cells.usedRows()) {
    while (at < records.length && row > (records[at]?.bottom ?? -1)) at += 1;
    const list = records[at];
    if (!list || list.bottom - list.top < longList || row < list.top + rowsOfList) rows.push(row);
  }
  return rows;
}

export function isPercentCell(cells: Cells, row: number, column: number): boolean {
  return meaningOfFormat(cells.format(row, column)).percent;
}

/** The formula of a cell as a tree; undefined for a constant. */
export function expressionOf({ shapes }: SheetSurvey, index: number): Expression | undefined {
  return shapes.expressionAt(index);
}
