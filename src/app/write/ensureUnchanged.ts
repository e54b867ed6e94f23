import { formatPlace } from "../../workbook/area";
import type { CellValue } from "../../workbook/cells";
import { HostError, type WorkbookReader } from "../../workbook/port";
import type { Sheet } from "../../workbook/workbook";
import type { Check, CheckItem } from "../check/check";

/**
 * Reads the finding's sheet again before a row is tied to its cells: a colleague may have inserted rows since the check, and the row would
 * remember the wrong cells for good. Rejects with a `HostError` "cells-changed".
 */
export async function ensureUnchanged(host: WorkbookReader, check: Check, { finding }: CheckItem): Promise<void> {
  const before = check.workbook.sheets.find(({ name }) => name === finding.sheet);
  if (!before) return;
  const { sheets } = await host.read({ sheets: [before.id], known: check.workbook });
  const now = sheets.find(({ id }) => id === before.id);
  if (now?.name !== before.name || !haveSameCells(before, now, finding))
    throw new HostError("cells-changed", formatPlace(finding.sheet, finding.area));
}

function haveSameCells(before: Sheet, now: Sheet, { area, where }: CheckItem["finding"]): boolean {
  if (where === "sheet-name" || where === "comment") return true;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = before.cells.formula(row, column);
      if (formula !== now.cells.formula(row, column)) return false;
      if (formula === undefined && !isSame(before.cells.value(row, column), now.cells.value(row, column))) return false;
    }
  }
  return true;
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}
