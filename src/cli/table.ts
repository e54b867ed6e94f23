import { displayText, displayWidth, widthOf } from "./displayText";
import type { Style, Tint } from "./style";

export interface TableColumn {
  readonly head: string;
  readonly align: "left" | "right";
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Text of any length: beside the row when there is room, below it when not. */
  readonly notes: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  readonly tint?: Tint;
}

/** Lines of a table, heads first, none wider than `width` unless the columns themselves are. A column without any text is left out. */
export function tableLines(
  given: readonly TableColumn[],
  notesHead: string,
  givenRows: readonly TableRow[],
  width: number,
  style: Style,
): readonly string[] {
  const isUsed = given.map((_, at) => givenRows.some(({ cells }) => cells[at]?.text));
  const columns = given.filter((_, at) => isUsed[at]);
  const rows = givenRows.map(({ cells, notes }) => ({ cells: cells.filter((_, at) => isUsed[at]), notes }));
  const texts = rows.map((row) => row.cells.map((cell) => displayText(cell.text)));
  const widths = columns.map(({ head }, at) => Math.max(displayWidth(head), ...texts.map((row) => displayWidth(row[at] ?? ""))));
  const used = indent.length + widths.reduce((sum, each) => sum + each + gap.length, 0);
  const isBeside = width - used >= roomForNotes;
  const noteWidth = isBeside ? width - used : Math.max(width - belowIndent.length, roomForNotes);
  const noteIndent = isBeside ? " ".repeat(used) : belowIndent;

  const padded = (text: string, at: number) => {
    const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)));
    return columns[at]?.align === "right" ? space + text : text + space;
  };
  const head = [...columns.map(({ head }, at) => padded(head, at)), ...(isBeside ? [notesHead] : [])].join(gap);
  const body = rows.flatMap((row, index) => {
    const cells = row.cells.map((cell, at) => style(padded(texts[index]?.[at] ?? "", at), cell.tint)).join(gap);
    const notes = row.notes.flatMap((note) => wrap(displayText(note.text), noteWidth).map((line) => style(line, note.tint)));
    const [first, ...rest] = isBeside ? notes : ["", ...notes];
    return [`${indent}${cells}${first ? gap + first : ""}`.trimEnd(), ...rest.map((line) => noteIndent + line)];
  });
  return [style(`${indent}${head}`.trimEnd(), "dim"), ...body];
}

const indent = "  ";
const gap = "  ";
const belowIndent = "    ";
/** Fewer characters than this make a ragged column: the notes go below. */
const roomForNotes = 34;

/** Breaks at spaces; a word longer than a line is broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const wide = widthOf(character);
    if (taken + wide > width && piece) {
      found.push(piece);
      [piece, taken] = ["", 0];
    }
    piece += character;
    taken += wide;
  }
  return [...found, piece];
}
