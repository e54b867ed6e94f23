import type { Area } from "../../../workbook/area";
import type { Cells } from "../../../workbook/cells";
import { letter } from "../xml/byteText";
import { encodingOf, readXml } from "../xml/readXml";
import { scanSheetData } from "./scanSheetData";
import { SheetCells } from "./sheetCells";
import type { CellContext } from "./sheetCells";
import { SheetXml } from "./sheetXml";

export interface SheetPart {
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly externalBooks: ReadonlySet<number>;
  /** Cells that name a shared text that is not there. */
  readonly missingTexts: number;
}

/** One worksheet part: its cells by the fast scanner where that can, the rest by the XML reader. */
export function readSheet(bytes: Uint8Array, part: string, context: CellContext): SheetPart {
  const before = context.cells;
  const scanned = readSheetFast(bytes, part, context);
  if (scanned) return scanned;
  context.cells = before;
  return readSheetAsXml(bytes, part, context);
}

/** The same by the XML reader alone: takes every shape, and says what is broken. */
export function readSheetAsXml(bytes: Uint8Array, part: string, context: CellContext): SheetPart {
  const cells = new SheetCells(part, context);
  const sheet = new SheetXml(part, cells);
  readXml(bytes, part, sheet);
  return sheetPart(cells, sheet);
}

/** Undefined when the scanner meets what it does not know. */
export function readSheetFast(bytes: Uint8Array, part: string, context: CellContext): SheetPart | undefined {
  const start = encodingOf(bytes) === "utf-8" ? startOfSheetData(bytes) : undefined;
  if (start === undefined) return undefined;
  const cells = new SheetCells(part, context);
  const end = scanSheetData(bytes, start, cells);
  if (end === undefined) return undefined;
  const sheet = new SheetXml(part, cells);
  readXml([bytes.subarray(0, start), bytes.subarray(end)], part, sheet);
  return sheet.sheetDataCount === 1 && sheet.isSheetDataInPlace ? sheetPart(cells, sheet) : undefined;
}

function sheetPart(cells: SheetCells, { merges, isProtected }: SheetXml): SheetPart {
  return { cells: cells.build(), merges, isProtected, externalBooks: cells.formulas.externalBooks, missingTexts: cells.missingTexts };
}

const name = Uint8Array.from("sheetData", (character) => character.charCodeAt(0));

/** Just after `<sheetData>`; undefined when there is none, it is empty, or a comment before it could hide another. */
function startOfSheetData(bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(letter.less); at >= 0; at = bytes.indexOf(letter.less, at + 1)) {
    const next = bytes[at + 1];
    if (next === letter.exclamation || (next === letter.question && at > 3)) return undefined;
    if (!name.every((byte, index) => bytes[at + 1 + index] === byte)) continue;
    const end = bytes.indexOf(letter.greater, at);
    return end === at + 1 + name.length ? end + 1 : undefined;
  }
  return undefined;
}
