import type { Finding } from "../../scan/finding";
import { formatPlace, overlaps, type Area } from "../../workbook/area";
import type { Place } from "../../workbook/port";
import type { Sheet } from "../../workbook/workbook";
import { labelKey, type AlikeBy } from "./alikeFindings";
import type { Check } from "./check";
import { chosenFinding } from "./chooseCells";
import { nextCheck } from "./nextCheck";
import { isChosen } from "./withChosen";

/** Cells in which the pattern of cells that somebody chose comes again. */
export interface AlikeCells {
  readonly by: Extract<AlikeBy, "row-label" | "column-header">;
  readonly name: string;
  readonly places: readonly Place[];
}

const mostPlaces = 50;
const reach = 12;

/**
 * Numbers of the same format beside the same row label on any sheet, else below the same column header, that are no item yet. Undefined for what the scan
 * found by itself, and where nothing recurs.
 */
export function alikeCells(check: Check, finding: Finding): AlikeCells | undefined {
  const sheet = check.workbook.sheets.find(({ name }) => name === finding.sheet);
  if (!sheet || !isChosen(finding)) return undefined;
  return besideLabel(check, sheet, finding.area) ?? belowHeader(check, sheet, finding.area);
}

/** The check with all of them as open items. */
export function takeAlike(check: Check, places: readonly Place[]): Check {
  const more = places.flatMap(({ sheet: name, area }) => {
    const sheet = check.workbook.sheets.find((each) => each.name === name);
    return (sheet && chosenFinding(sheet, area)) ?? [];
  });
  return withFindings(check, [...check.findings, ...more]);
}

/** The check without them again; what was decided on meanwhile stays. */
export function dropAlike(check: Check, places: readonly Place[]): Check {
  const open = new Set(
    check.items.filter(({ status }) => status === "open").map(({ finding }) => formatPlace(finding.sheet, finding.area)),
  );
  const dropped = new Set(places.map(({ sheet, area }) => formatPlace(sheet, area)).filter((place) => open.has(place)));
  return withFindings(
    check,
    check.findings.filter((finding) => !isChosen(finding) || !dropped.has(formatPlace(finding.sheet, finding.area))),
  );
}

function withFindings(check: Check, findings: readonly Finding[]): Check {
  const { workbook, tables, asOf } = check;
  return nextCheck(check, { workbook, tables, findings, asOf });
}

function besideLabel(check: Check, sheet: Sheet, area: Area): AlikeCells | undefined {
  const column = leftOf(sheet, area);
  const name = column === undefined ? undefined : textAt(sheet, area.top, column);
  if (column === undefined || name === undefined) return undefined;
  const places: Place[] = [];
  for (const other of check.workbook.sheets) {
    if (check.tables.ownSheets.includes(other.name)) continue;
    for (const row of other.cells.usedRows()) {
      const { start, end } = other.cells.rowSpan(row);
      for (let index = start; index < end && places.length < mostPlaces; index += 1) {
        const text = other.cells.valueAt(index);
        if (typeof text !== "string" || labelKey(text) !== labelKey(name)) continue;
        const [down, right] = [row - area.top, other.cells.columnAt(index) - column];
        const moved = { top: row, bottom: area.bottom + down, left: area.left + right, right: area.right + right };
        if (isAlike(check, sheet, area, other, moved)) places.push({ sheet: other.name, area: moved });
      }
    }
  }
  return places.length > 0 ? { by: "row-label", name, places } : undefined;
}

function belowHeader(check: Check, sheet: Sheet, area: Area): AlikeCells | undefined {
  let top = area.top - 1;
  while (top >= 0 && textAt(sheet, top, area.left) === undefined) top -= 1;
  const name = textAt(sheet, top, area.left);
  if (area.left !== area.right || area.top !== area.bottom || name === undefined) return undefined;
  const places: Place[] = [];
  for (const row of sheet.cells.usedRows()) {
    if (row <= top) continue;
    if (places.length >= mostPlaces || textAt(sheet, row, area.left) !== undefined) break;
    const moved = { ...area, top: row, bottom: row };
    if (isAlike(check, sheet, area, sheet, moved)) places.push({ sheet: sheet.name, area: moved });
  }
  return places.length > 0 ? { by: "column-header", name, places } : undefined;
}

/** All of it numbers of the same format, and none of it an item. */
function isAlike(check: Check, sheet: Sheet, area: Area, other: Sheet, moved: Area): boolean {
  for (let row = moved.top; row <= moved.bottom; row += 1)
    for (let column = moved.left; column <= moved.right; column += 1) {
      if (typeof other.cells.value(row, column) !== "number") return false;
      if (other.cells.format(row, column) !== sheet.cells.format(area.top, area.left)) return false;
    }
  return !check.items.some(({ finding }) => finding.sheet === other.name && overlaps(finding.area, moved));
}

function leftOf(sheet: Sheet, { top, left }: Area): number | undefined {
  for (let column = left - 1; column >= Math.max(0, left - reach); column -= 1) if (textAt(sheet, top, column) !== undefined) return column;
  return undefined;
}

function textAt(sheet: Sheet, row: number, column: number): string | undefined {
  const value = row < 0 ? undefined : sheet.cells.value(row, column);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
