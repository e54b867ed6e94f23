import { parseArea } from "../../workbook/area";
import type { Workbook } from "../../workbook/workbook";

/** One cell. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const mostCells = 400;
const deepest = 4;
const reference = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/gu;

/** Whether a cell's formula, or those that it refers to some steps back, add up all of the others: a total of the company is said of all its lines. */
export function sumsUp(workbook: Workbook, total: CellAt, parts: readonly CellAt[]): boolean {
  const left = new Set(parts.map(keyOf));
  const seen = new Set<string>();
  let places: readonly CellAt[] = [total];
  for (let depth = 0; depth <= deepest && places.length > 0 && left.size > 0 && seen.size < mostCells; depth += 1) {
    const fresh = places.filter((place) => !seen.has(keyOf(place)));
    for (const place of fresh) {
      seen.add(keyOf(place));
      left.delete(keyOf(place));
    }
    places = fresh.flatMap((place) => precedents(workbook, place));
  }
  return parts.length > 0 && left.size === 0;
}

function precedents(workbook: Workbook, { sheet, row, column }: CellAt): readonly CellAt[] {
  const formula = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.cells.formula(row, column);
  return [...(formula ?? "").matchAll(reference)].flatMap(([, named, left, top, right, bottom]): readonly CellAt[] => {
    const area = parseArea(right === undefined ? `${left ?? ""}${top ?? ""}` : `${left ?? ""}${top ?? ""}:${right}${bottom ?? ""}`);
    if (!area) return [];
    const on = named === undefined ? sheet : named.replace(/^'|'$/g, "").replaceAll("''", "'");
    const cells: CellAt[] = [];
    for (let at = area.top; at <= area.bottom && cells.length < mostCells; at += 1)
      for (let across = area.left; across <= area.right && cells.length < mostCells; across += 1)
        cells.push({ sheet: on, row: at, column: across });
    return cells;
  });
}

function keyOf({ sheet, row, column }: CellAt): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
