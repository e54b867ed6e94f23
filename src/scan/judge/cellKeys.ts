import type { CellsExpression } from "../formula/expression";

const largestRange = 400;

/** Names cells across sheets by one string; sheet names know no case. */
export const cellKeys = {
  keyOf(sheet: string, row: number, column: number): string {
    return `${sheet.toLowerCase()}!${row},${column}`;
  },
  /** The keys of a range; none for a range too large to be a few inputs. */
  keysOf(sheet: string, { top, left, bottom, right }: CellsExpression): readonly string[] {
    if ((bottom - top + 1) * (right - left + 1) > largestRange) return [];
    const keys: string[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) keys.push(this.keyOf(sheet, row, column));
    return keys;
  },
};
