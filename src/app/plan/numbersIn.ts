import type { Area } from "../../workbook/area";
import type { Sheet } from "../../workbook/workbook";

export interface Numbers {
  /** In row-major order. */
  readonly numbers: readonly number[];
  /** Where each of them stands. */
  readonly cells: readonly Area[];
  /** None of them comes from a formula. */
  readonly isTyped: boolean;
  /** A cell of the area holds something else than a number. */
  readonly hasText: boolean;
}

export function numbersIn(sheet: Sheet, area: Area): Numbers {
  const numbers: number[] = [];
  const cells: Area[] = [];
  let isTyped = true;
  let hasText = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells.value(row, column);
      if (typeof value !== "number") {
        hasText ||= value !== undefined;
        continue;
      }
      numbers.push(value);
      cells.push({ top: row, left: column, bottom: row, right: column });
      if (sheet.cells.formula(row, column) !== undefined) isTyped = false;
    }
  }
  return { numbers, cells, isTyped, hasText };
}
