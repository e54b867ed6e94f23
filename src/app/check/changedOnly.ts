import type { CellInput } from "../../workbook/port";
import type { CellsByHeader } from "../../workbook/port";

/** Only what differs is written, so that a colleague's edit in another cell of the row is not undone. */
export function changedOnly(wanted: CellsByHeader, present: CellsByHeader): CellsByHeader {
  return Object.fromEntries(Object.entries(wanted).filter(([header, cell]) => !isSame(cell, present[header] ?? null)));
}

function isSame(one: CellInput, other: CellInput): boolean {
  return typeof one === "object" && typeof other === "object" ? one?.formula === other?.formula : one === other;
}
