import { lastSheetColumn, lastSheetRow } from "../../../workbook/area";
import { bounds } from "../bounds";
import { decimalBetween, wholeBetween } from "../xml/byteNumber";
import { unescapeText } from "../xml/escapedText";
import type { SheetCells } from "./sheetCells";
import type { FormulaElement } from "./sheetFormulas";
import { absent, malformed, slot, TagScanner } from "../xml/tagScanner";

/**
 * Reads the rows and cells after `<sheetData>` from their bytes, several times faster than an XML reader. Knows the few
 * shapes in which programs write cells, and gives up at the first byte that it does not expect.
 * @returns where `</sheetData` starts; undefined: forget these cells and read the part with the XML reader.
 */
export function scanSheetData(bytes: Uint8Array, start: number, cells: SheetCells): number | undefined {
  return new SheetDataScanner(bytes, start, cells).rows();
}

const tag = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const opening = { row: tag("<row"), cell: tag("<c"), value: tag("<v"), formula: tag("<f"), inline: tag("<is"), text: tag("<t") };
const closing = {
  data: tag("</sheetData"),
  row: tag("</row"),
  cell: tag("</c"),
  value: tag("</v"),
  formula: tag("</f"),
  inline: tag("</is"),
  text: tag("</t"),
};

class SheetDataScanner {
  private readonly tags: TagScanner;
  private row = -1;
  private column = -1;
  private style = 0;
  private type: string | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    private readonly cells: SheetCells,
  ) {
    this.tags = new TagScanner(bytes, start);
  }

  rows(): number | undefined {
    const { tags } = this;
    while (tags.opens(opening.row)) {
      const named = tags.whole(slot.r);
      if (named === malformed) return undefined;
      this.row = named === absent ? this.row + 1 : named - 1;
      this.column = -1;
      if (this.row < 0 || this.row > lastSheetRow) return undefined;
      if (!tags.isClosed && !this.cellsOfRow()) return undefined;
    }
    return tags.isAt(closing.data) ? tags.at : undefined;
  }

  private cellsOfRow(): boolean {
    const { tags } = this;
    while (tags.opens(opening.cell)) {
      const style = tags.whole(slot.s);
      if (style === malformed || !this.place()) return false;
      this.style = style === absent ? 0 : style;
      if (tags.isClosed) continue;
      this.type = tags.word(slot.t);
      if (!this.cell()) return false;
    }
    return tags.closes(closing.row);
  }

  /** Takes row and column from "BC12", as plain as programs write it. */
  private place(): boolean {
    const { bytes, tags } = this;
    const start = tags.start(slot.r);
    if (start < 0) return ++this.column <= lastSheetColumn;
    const end = tags.end(slot.r);
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - 64;
      if (digit < 1 || digit > 26) break;
      column = column * 26 + digit;
    }
    const row = wholeBetween(bytes, at, end);
    if (at === start || at > start + 3 || row < 1 || row > lastSheetRow + 1 || end - at > 7 || column > lastSheetColumn + 1) return false;
    this.row = row - 1;
    this.column = column - 1;
    return true;
  }

  private cell(): boolean {
    const { tags } = this;
    let formula: FormulaElement | undefined;
    let inline: string | undefined;
    let start = -1;
    let end = -1;
    for (;;) {
      if (start < 0 && tags.opens(opening.value)) {
        start = end = tags.at;
        if (tags.isClosed) continue;
        tags.text();
        end = tags.textEnd;
        if (!tags.closes(closing.value)) return false;
      } else if (!formula && tags.opens(opening.formula)) {
        formula = this.formula();
        if (!formula) return false;
      } else if (inline === undefined && tags.opens(opening.inline)) {
        inline = this.inline();
        if (inline === undefined) return false;
      } else break;
    }
    return tags.closes(closing.cell) && this.keep(start, end, inline, formula);
  }

  private keep(start: number, end: number, inline: string | undefined, formula: FormulaElement | undefined): boolean {
    const { bytes, cells, row, column, style, type } = this;
    if (type === undefined || type === "n") {
      const number = decimalBetween(bytes, start, end);
      if (Number.isFinite(number)) {
        cells.addNumber(row, column, number, style, formula);
        return true;
      }
    } else if (type === "s") {
      const number = wholeBetween(bytes, start, end);
      if (number >= 0) {
        cells.addSharedText(row, column, number, style, formula);
        return true;
      }
    }
    this.tags.textStart = start;
    this.tags.textEnd = end;
    const text = type === "inlineStr" && inline ? inline : this.tags.decodedText();
    if (text === undefined) return false;
    cells.add(row, column, type, style, text, formula);
    return true;
  }

  private formula(): FormulaElement | undefined {
    const { tags } = this;
    const [kind, group, area] = [tags.word(slot.t), tags.word(slot.si), tags.word(slot.ref)];
    const [rowInput, columnInput] = [tags.word(slot.r1), tags.word(slot.r2)];
    const [isTwoWay, isRowInput] = [isTrue(tags.word(slot.dt2D)), isTrue(tags.word(slot.dtr))];
    const text = tags.isClosed ? "" : this.textUntil(closing.formula);
    return text === undefined ? undefined : { kind, group, area, rowInput, columnInput, isTwoWay, isRowInput, text };
  }

  /** `<is>` with one plain `<t>`; formats inside are left to the XML reader. */
  private inline(): string | undefined {
    const { tags } = this;
    if (tags.isClosed) return "";
    if (!tags.opens(opening.text)) return undefined;
    const text = tags.isClosed ? "" : this.textUntil(closing.text);
    if (text === undefined || text.length > bounds.textLength || !tags.closes(closing.inline)) return undefined;
    return unescapeText(text);
  }

  private textUntil(end: Uint8Array): string | undefined {
    this.tags.text();
    const text = this.tags.decodedText();
    return this.tags.closes(end) ? text : undefined;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
