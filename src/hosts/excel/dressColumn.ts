import type { ColumnSpec } from "../../workbook/port";
import { usedOnce } from "./usedOnce";
import { applyValidation } from "./validationRule";

/** Validation, width and whether it shows: what a new column has besides its cells. `head` gives its header's cell. */
export function dressColumn(column: ColumnSpec, { head, body }: { readonly head: () => Excel.Range; readonly body: Excel.Range }): void {
  if (column.validation) applyValidation(body, column.validation, column.header);
  if (column.width !== undefined) head().format.columnWidth = pointsFor(column.width);
  if (column.isHidden) usedOnce(head().getEntireColumn()).columnHidden = true;
}

/** Excel measures a column in points; a character of its standard font is 7 pixels wide, and 5 pixels are padding. */
function pointsFor(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
