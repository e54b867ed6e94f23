import type { Cells } from "../../workbook/cells";
import { holdsNumber } from "./holdsNumber";

/** Rows that hold one record each, under one header row: a list, not a model. */
export interface RecordRows {
  readonly top: number;
  readonly bottom: number;
}

const leastRecords = 60;

/** Stretches of rows without a gap whose cells stand in the same columns and are of the same types. */
export function findRecords(cells: Cells): readonly RecordRows[] {
  const found: RecordRows[] = [];
  let top = -1;
  let last = -2;
  let before: RowShape | undefined;
  const close = (): void => {
    if (top >= 0 && last - top + 1 >= leastRecords) found.push({ top, bottom: last });
  };
  for (const row of cells.usedRows()) {
    const shape = shapeOf(cells, row);
    if (row !== last + 1 || !before || !alike(before, shape)) {
      close();
      top = row;
    }
    before = shape;
    last = row;
  }
  close();
  return found;
}

interface RowShape {
  readonly first: number;
  readonly last: number;
  readonly texts: number;
  readonly numbers: number;
}

function shapeOf(cells: Cells, row: number): RowShape {
  const { start, end } = cells.rowSpan(row);
  let texts = 0;
  let numbers = 0;
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (holdsNumber(cells, index)) numbers += 1;
    else if (typeof value === "string") texts += 1;
  }
  return { first: cells.columnAt(start), last: cells.columnAt(end - 1), texts, numbers };
}

function alike(one: RowShape, other: RowShape): boolean {
  const slack = 1 + Math.floor((one.texts + one.numbers) / 6);
  return (
    one.first === other.first &&
    Math.abs(one.last - other.last) <= slack &&
    Math.abs(one.texts - other.texts) <= slack &&
    Math.abs(one.numbers - other.numbers) <= slack
  );
}
