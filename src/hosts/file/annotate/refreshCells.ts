import { columnIndex, contains, formatArea, parseArea, type Area } from "../../../workbook/area";
import type { LaidOutPage, LaidOutRow } from "../../../workbook/page/layOutPage";
import type { FoundPage } from "../../../workbook/page/findPage";
import { HostError } from "../../../workbook/port";
import { cellXml, heightOf } from "./pageXml";
import type { StyleNumbers } from "./styleNumbers";
import { childOf, prefixOf, xmlOutline, type OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";

/**
 * The text of a sheet with the page on it made anew. Everything that is not in the areas of the page as it was stays: beside it where it is, below
 * it as far below it as it was. Where that cannot be done without losing or breaking something, a HostError "cells-in-the-way".
 */
export function refreshCells(text: string, part: string, before: FoundPage, now: LaidOutPage, styles: StyleNumbers): string {
  const root = xmlOutline(text, part, 4);
  const cells = childOf(root, "sheetData");
  if (!cells || prefixOf(root) !== "") throw new HostError("not-supported", before.sheet);
  const old = [before.area, ...(before.data ? [before.data] : [])];
  const rows = cells.children.map((row): KnownRow => knownRow(text, row, old, before.sheet));
  const isBelow = ({ row, kept }: KnownRow): boolean => row > before.area.bottom && kept.some(({ isFilled }) => isFilled);
  const shift = rows.some(isBelow) ? Math.max(0, now.area.bottom - before.area.bottom) : 0;
  if (shift > 0 && mayRefer(root, rows, before.area.bottom)) throw new HostError("cells-in-the-way", before.sheet);
  const byRow = new Map<number, Merged>();
  for (const { row, attributes, kept } of rows) {
    const place = row > before.area.bottom ? row + shift : row;
    const isOld = row >= before.area.top && row <= before.area.bottom;
    byRow.set(place, { attributes: isOld ? attributes.replace(/ (ht|customHeight)="[^"]*"/g, "") : attributes, kept: moved(kept, place) });
  }
  for (const ours of now.rows) {
    const known = byRow.get(ours.row) ?? { attributes: "", kept: [] };
    const taken = new Set(ours.cells.map(({ column }) => column));
    if (known.kept.some(({ column, isFilled }) => isFilled && taken.has(column))) throw new HostError("cells-in-the-way", before.sheet);
    byRow.set(ours.row, { ...known, kept: known.kept.filter(({ column }) => !taken.has(column)), ours });
  }
  const patch = new XmlPatch(text);
  const xml = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, merged]) => mergedXml(row, merged, styles))
    .join("");
  const whole = `<sheetData>${xml}</sheetData>`;
  patch.remove(cells);
  patch.insert(cells.end, whole);
  const dimension = childOf(root, "dimension");
  if (dimension) patch.setAttribute(dimension, "ref", formatArea(dimensionOf(dimension, now, shift)));
  return patch.result();
}

interface KnownRow {
  readonly row: number;
  /** As they stand, with the space before each, but for its number and its span. */
  readonly attributes: string;
  readonly kept: readonly KeptCell[];
}

interface KeptCell {
  readonly column: number;
  readonly xml: string;
  /** It holds something, not only a format. */
  readonly isFilled: boolean;
  readonly isFormula: boolean;
}

interface Merged {
  readonly attributes: string;
  readonly kept: readonly KeptCell[];
  readonly ours?: LaidOutRow;
}

/** Cells of the page as it was are left out. */
function knownRow(text: string, row: OutlineElement, old: readonly Area[], sheet: string): KnownRow {
  const number = Number(row.attributes["r"]) - 1;
  const kept = row.children.flatMap((cell): readonly KeptCell[] => {
    const column = columnIndex(/^[A-Z]+/i.exec(cell.attributes["r"] ?? "")?.[0] ?? "");
    if (column < 0) throw new HostError("not-supported", sheet);
    if (old.some((area) => contains(area, number, column))) return [];
    const xml = text.slice(cell.start, cell.end);
    const isFilled = !cell.isClosed && cell.openEnd < cell.closeStart;
    return [{ column, xml, isFilled, isFormula: isFilled && /<f[\s>/]/.test(xml) }];
  });
  if (!Number.isInteger(number) || number < 0) throw new HostError("not-supported", sheet);
  const attributes = Object.entries(row.attributes)
    .filter(([name]) => name !== "r" && name !== "spans")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  return { row: number, attributes, kept };
}

/** Whether something could refer to the cells that would have to move: formulas, and what stands around the cells. */
function mayRefer(root: OutlineElement, rows: readonly KnownRow[], bottom: number): boolean {
  const around = ["mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "legacyDrawing", "tableParts"];
  return (
    around.some((name) => childOf(root, name) !== undefined) ||
    rows.some(({ row, kept }) => row > bottom && kept.some(({ isFormula }) => isFormula))
  );
}

function moved(kept: readonly KeptCell[], row: number): readonly KeptCell[] {
  return kept.map((cell) => ({ ...cell, xml: cell.xml.replace(/^(<c\b[^>]*?\br=["'])([A-Z]+)\d+/i, `$1$2${row + 1}`) }));
}

function mergedXml(row: number, { attributes, kept, ours }: Merged, styles: StyleNumbers): string {
  const cells = [
    ...kept.map(({ column, xml }) => ({ column, xml })),
    ...(ours?.cells ?? []).map((cell) => ({ column: cell.column, xml: cellXml(row, cell, styles) })),
  ].sort((one, other) => one.column - other.column);
  if (cells.length === 0 && attributes === "" && ours === undefined) return "";
  const own = ours ? attributes.replace(/ (ht|customHeight)="[^"]*"/g, "") + heightOf(ours, styles) : attributes;
  return `<row r="${row + 1}"${own}>${cells.map(({ xml }) => xml).join("")}</row>`;
}

function dimensionOf(dimension: OutlineElement, { area, data = area }: LaidOutPage, shift: number): Area {
  const known = parseArea(dimension.attributes["ref"] ?? "") ?? area;
  return {
    top: Math.min(known.top, area.top),
    left: Math.min(known.left, area.left),
    bottom: Math.max(known.bottom + shift, area.bottom, data.bottom),
    right: Math.max(known.right, area.right, data.right),
  };
}
