import { columnIndex, columnName, lastSheetColumn, lastSheetRow } from "../../../workbook/area";
import type { SharedFormula } from "../../../workbook/cells";

/** A formula that was written for one cell and is filled to others: its relative references move along. */
export class RelativeFormula implements SharedFormula {
  readonly isFilled = true;
  private pieces: readonly Piece[] | undefined;

  constructor(
    /** With its "=". */
    private readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {}

  textAt(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    if (down === 0 && right === 0) return this.text;
    this.pieces ??= cut(this.text);
    let moved = "";
    for (const piece of this.pieces) moved += typeof piece === "string" ? piece : shifted(piece, down, right);
    return moved;
  }
}

/** A reference, or one end of it; a whole column has no row, a whole row no column. */
interface Reference {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

type Piece = string | Reference;

/** Texts, quoted sheet names, brackets and errors are passed over; then whole columns, whole rows, and words. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|#[A-Z/0!?]+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$(!\u0080-\uffff])|\$?\d{1,7}:\$?\d{1,7}(?![\w.$(!\u0080-\uffff])|[\w.$\\?\u0080-\uffff]+/gs;

function cut(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const token of text.matchAll(tokens)) {
    const references = referencesOf(token[0], text[token.index + token[0].length]);
    if (!references) continue;
    pieces.push(text.slice(done, token.index));
    references.forEach((reference, end) => pieces.push(...(end > 0 ? [":", reference] : [reference])));
    done = token.index + token[0].length;
  }
  pieces.push(text.slice(done));
  return pieces;
}

function referencesOf(token: string, next: string | undefined): readonly Reference[] | undefined {
  if (next === "(" || next === "!") return undefined;
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
  if (cell) return onSheet([reference(cell[2], cell[4], cell[1] === "$", cell[3] === "$")]);
  const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(token);
  if (columns)
    return onSheet([
      reference(columns[2], undefined, columns[1] === "$", true),
      reference(columns[4], undefined, columns[3] === "$", true),
    ]);
  const rows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(token);
  if (rows) return onSheet([reference(undefined, rows[2], true, rows[1] === "$"), reference(undefined, rows[4], true, rows[3] === "$")]);
  return undefined;
}

function reference(column: string | undefined, row: string | undefined, columnFixed: boolean, rowFixed: boolean): Reference {
  return {
    column: column === undefined ? undefined : columnIndex(column),
    row: row === undefined ? undefined : Number(row) - 1,
    columnFixed,
    rowFixed,
  };
}

/** "ZZZ1" and "A0" are names, not references. */
function onSheet(references: readonly Reference[]): readonly Reference[] | undefined {
  return references.every(({ column, row }) => isWithin(column, lastSheetColumn) && isWithin(row, lastSheetRow)) ? references : undefined;
}

function isWithin(place: number | undefined, last: number): boolean {
  return place === undefined || (place >= 0 && place <= last);
}

/** Names are asked for again and again. */
function nameOf(column: number): string {
  return (names[column] ??= columnName(column));
}

const names: string[] = [];

/** "#REF!" where filling would have left the sheet. */
function shifted(reference: Reference, down: number, right: number): string {
  const column = reference.column === undefined ? undefined : reference.column + (reference.columnFixed ? 0 : right);
  const row = reference.row === undefined ? undefined : reference.row + (reference.rowFixed ? 0 : down);
  if (!isWithin(column, lastSheetColumn) || !isWithin(row, lastSheetRow)) return "#REF!";
  return (
    (column === undefined ? "" : (reference.columnFixed ? "$" : "") + nameOf(column)) +
    (row === undefined ? "" : (reference.rowFixed && reference.row !== undefined ? "$" : "") + String(row + 1))
  );
}
