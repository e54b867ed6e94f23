import type { Cells } from "../../workbook/cells";
import { hasNumberAt, holdsNumber } from "../sheet/holdsNumber";
import type { Candidate } from "./candidate";

const reach = 3;
const leastOthers = 2;

/** One typed number behind its label, among rows of the same form: a list of inputs. A report has columns to compare with. */
export function isInputList({ survey: { cells }, row, column }: Candidate): boolean {
  if (!holdsOneNumber(cells, row, column)) return false;
  let others = 0;
  for (let at = row - reach; at <= row + reach; at += 1)
    if (at !== row && holdsOneNumber(cells, at, column) && !cells.hasFormulaAt(cells.indexOf(at, column))) others += 1;
  return others >= leastOthers;
}

function holdsOneNumber(cells: Cells, row: number, column: number): boolean {
  if (!hasNumberAt(cells, row, column)) return false;
  const { start, end } = cells.rowSpan(row);
  let hasLabel = false;
  for (let index = start; index < end; index += 1) {
    const at = cells.columnAt(index);
    if (at !== column && holdsNumber(cells, index)) return false;
    if (at < column && typeof cells.valueAt(index) === "string") hasLabel = true;
  }
  return hasLabel;
}
