import { columnName, contains, formatArea, parseArea, type Area } from "../../../workbook/area";
import type { ChangedCell, ChangedSheet } from "../../../workbook/changes";
import { HostError } from "../../../workbook/port";
import { childOf, prefixOf, xmlOutline, type OutlineElement } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";
import { cellContentXml } from "./cellContentXml";
import type { CellStyles } from "./cellStyles";

/** The text of a sheet with these cells as they are now; all others stay as they stand. */
export function writeCells(text: string, part: string, sheet: ChangedSheet, styles: CellStyles): string {
  const root = xmlOutline(text, part, 5);
  const data = childOf(root, "sheetData");
  if (!data) throw new HostError("broken", part);
  const prefix = prefixOf(root);
  const patch = new XmlPatch(text);
  const rows = placedRows(data);
  const changed = new Map<number, ChangedCell[]>();
  for (const cell of withOthersOfTheirFormula(sheet, rows)) changed.set(cell.row, [...(changed.get(cell.row) ?? []), cell]);
  const madeRows: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, cells] of changed) {
    const known = rows.find((one) => one.row === row);
    const made: { readonly column: number; readonly xml: string }[] = [];
    for (const cell of cells) {
      const own = known?.cells.find(({ column }) => column === cell.column);
      if (own) replaceCell(text, patch, own.element, cell, prefix, styles);
      else made.push({ column: cell.column, xml: newCellXml(cell, prefix, styles) });
    }
    made.sort((one, other) => one.column - other.column);
    if (!known) {
      madeRows.push({ row, xml: `<${prefix}row r="${row + 1}">${made.map(({ xml }) => xml).join("")}</${prefix}row>` });
      continue;
    }
    for (const { column, xml } of made) {
      const next = known.cells.find((cell) => cell.column > column);
      if (next) patch.insert(next.element.start, xml);
      else patch.append(known.element, xml);
    }
    if (made.length > 0) widenSpan(patch, known.element, made);
  }
  for (const { row, xml } of madeRows.sort((one, other) => one.row - other.row)) {
    const next = rows.find((known) => known.row > row);
    if (next) patch.insert(next.element.start, xml);
    else patch.append(data, xml);
  }
  const dimension = childOf(root, "dimension");
  const known = parseArea(dimension?.attributes["ref"] ?? "");
  if (dimension && known) {
    const wider = formatArea(sheet.cells.reduce(around, known));
    if (wider !== formatArea(known)) patch.setAttribute(dimension, "ref", wider);
  }
  return patch.result();
}

interface PlacedRow {
  readonly row: number;
  readonly element: OutlineElement;
  readonly cells: readonly PlacedCell[];
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly element: OutlineElement;
}

/** Rows and cells may leave their place out: then they follow the one before. */
function placedRows({ children }: OutlineElement): readonly PlacedRow[] {
  let row = -1;
  return children.map((element) => {
    row = element.attributes["r"] === undefined ? row + 1 : Number(element.attributes["r"]) - 1;
    let column = -1;
    const cells = element.children.map((cell) => {
      const named = cell.attributes["r"];
      column = named === undefined ? column + 1 : (parseArea(named)?.left ?? -1);
      return { row, column, element: cell };
    });
    return { row, element, cells };
  });
}

/** Cells may share one formula, which stands at the first of them: where that one goes, the others get their own. */
function withOthersOfTheirFormula(sheet: ChangedSheet, rows: readonly PlacedRow[]): readonly ChangedCell[] {
  const byPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  const orphaned = new Set<string>();
  const all = rows.flatMap(({ cells }) => cells);
  for (const { row, column, element } of all) {
    const formula = childOf(element, "f");
    const area = parseArea(formula?.attributes["ref"] ?? "");
    const { t: type, si: group = "" } = formula?.attributes ?? {};
    const own = byPlace.get(keyOf({ row, column }));
    if (type === "shared" && area && own && !own.isRecalculated) orphaned.add(group);
    if ((type === "array" || type === "dataTable") && area) refuseInside(sheet, area);
  }
  const more = all.flatMap(({ row, column, element }): readonly ChangedCell[] => {
    const formula = childOf(element, "f");
    const known = byPlace.get(keyOf({ row, column }));
    const isOrphan = formula?.attributes["t"] === "shared" && orphaned.has(formula.attributes["si"] ?? "");
    if (!isOrphan || (known && !known.isRecalculated)) return [];
    const text = sheet.formulaAt(row, column);
    return text === undefined ? [] : [{ row, column, value: known?.value, formula: text }];
  });
  const replaced = new Set(more.map(keyOf));
  return [...sheet.cells.filter((cell) => !replaced.has(keyOf(cell))), ...more];
}

/** Excel lets nobody change a part of what one formula fills. */
function refuseInside({ name, cells }: ChangedSheet, area: Area): void {
  const isOne = area.top === area.bottom && area.left === area.right;
  const inside = cells.find((cell) => !cell.isRecalculated && contains(area, cell.row, cell.column));
  if (inside && !isOne) throw new HostError("cells-in-the-way", `${name}!${formatArea(area)}`);
}

function replaceCell(text: string, patch: XmlPatch, element: OutlineElement, cell: ChangedCell, prefix: string, styles: CellStyles): void {
  const formula = childOf(element, "f");
  const value = childOf(element, "v");
  const isOrphan = cell.value === undefined && !cell.isRecalculated && formula?.attributes["t"] === "shared";
  const content = cellContentXml(cell, prefix, cell.isRecalculated && formula ? text.slice(formula.start, formula.end) : undefined);
  const asBefore = isOrphan && value ? text.slice(value.start, value.end) : "";
  const type = asBefore === "" ? content.type : element.attributes["t"] === undefined ? "" : ` t="${element.attributes["t"]}"`;
  const others = Object.entries(element.attributes)
    .filter(([name]) => name !== "t" && name !== "s")
    .map(([name, own]) => ` ${name}="${own}"`)
    .join("");
  const style = styleXml(styles.of(Number(element.attributes["s"] ?? 0) || 0, cell.look));
  const inside = content.xml + asBefore;
  patch.remove(element);
  patch.insert(
    element.end,
    inside === "" ? `<${prefix}c${others}${style}/>` : `<${prefix}c${others}${style}${type}>${inside}</${prefix}c>`,
  );
}

export function newCellXml(cell: ChangedCell, prefix: string, styles: CellStyles): string {
  const { type, xml } = cellContentXml(cell, prefix, undefined);
  const place = `r="${columnName(cell.column)}${cell.row + 1}"${styleXml(styles.of(0, cell.look))}`;
  return xml === "" ? `<${prefix}c ${place}/>` : `<${prefix}c ${place}${type}>${xml}</${prefix}c>`;
}

function styleXml(style: number): string {
  return style === 0 ? "" : ` s="${style}"`;
}

/** Only a hint for whoever reads, but one that is too narrow makes some leave cells out. */
function widenSpan(patch: XmlPatch, row: OutlineElement, made: readonly { readonly column: number }[]): void {
  const [first, last] = (row.attributes["spans"] ?? "").split(":").map(Number);
  if (first === undefined || last === undefined || !(first > 0 && last > 0)) return;
  const columns = made.map(({ column }) => column + 1);
  patch.setAttribute(row, "spans", `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`);
}

function around(area: Area, { row, column }: ChangedCell): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
