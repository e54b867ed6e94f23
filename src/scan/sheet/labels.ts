import { readOnce } from "./readOnce";
import type { Area } from "../../workbook/area";
import type { Cells } from "../../workbook/cells";
import { hasNumberAt, holdsNumber } from "./holdsNumber";
import { writtenRates } from "./writtenRate";

/** A text that names something, and where it stands. */
export interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const unitOnly =
  /^[\s#%$€£¥₹x×*=:+\-–—.,()[\]/&]*$|^(in|per)?\s*(%|#|eur|usd|gbp|inr|chf|k|m|mn|mio\.?|mln\.?|bn|k€|€k|t€|teur|keur|tsd\.?|'000|000s?|pct|%\s?\/\s?\p{L}{1,8}|%\s?p\.?\s?[amj]\.?|(?:€|\$|£|eur|usd|gbp|chf)\s?\/\s?[\p{L}²³]{1,8}|units?|no\.?|n\/?a\.?|nvt|n\.v\.t\.|tbd|-+|stk\.?|st\.?|rs\.?|\$ ?mm?|\$ ?000s?|nm|p\.?\s?[amj]\.?|(?:per|pro|par|a) (?:year|annum|month|quarter|jaar|maand|kwartaal|jahr|monat|quartal|an|mois)|yearly|monthly|annual(?:ly)?|jaarlijks|jährlich|annuel)$/iu;

/** A text that names a unit or a blank, not a thing. */
export const isUnit = readOnce((text) => text.length <= 40 && unitOnly.test(text.trim()), 50_000);

/**
 * The texts to the left in the row, nearest first. Numbers and units between are passed; a second text counts only when it
 * stands close to the first, because further left another block may begin.
 */
export function rowLabels(cells: Cells, row: number, column: number): readonly Label[] {
  const labels: Label[] = [];
  const { start, end } = cells.rowSpan(row);
  let from = -1;
  let counted: Label | undefined;
  for (let index = end - 1; index >= start; index -= 1) {
    const at = cells.columnAt(index);
    if (at >= column) continue;
    const value = cells.valueAt(index);
    if (labels.length > 0 && holdsNumber(cells, index)) break;
    if (typeof value !== "string") continue;
    if (isCount.test(value.trim())) counted = { text: value.trim(), row, column: at };
    if (isUnit(value) || writtenRates(value)) continue;
    if (from >= 0 && from - at > 2) break;
    labels.push({ text: value.trim(), row, column: at });
    from = at;
    if (labels.length === 4) break;
  }
  return labels.length === 0 && counted ? [counted] : labels;
}

/** "Units | 100 | 105": a unit that says what is counted names the row, where nothing else does. */
const isCount = /^units$/i;

/** What unit column or sign stands beside the cell: "%" two columns to the left of a 15. */
export function unitBeside(cells: Cells, row: number, column: number): string {
  const right = textRightOf(cells, row, column);
  if (right !== undefined && isUnit(right)) return right.trim();
  for (let at = column - 1; at >= Math.max(0, column - 3); at -= 1) {
    const value = cells.value(row, at);
    if (typeof value === "string") return isUnit(value) ? value.trim() : "";
  }
  return "";
}

/** The text behind the numbers that a cell stands among: "15 | 18 | 20 | %". */
function textRightOf(cells: Cells, row: number, column: number): string | undefined {
  for (let at = column + 1; at <= column + 6; at += 1) {
    const value = cells.value(row, at);
    if (typeof value === "string") return value;
    if (value === undefined || cells.hasFormulaAt(cells.indexOf(row, at))) return undefined;
  }
  return undefined;
}

/** A second header line directly above a header, such as a group over several columns. */
export function headerGroup(cells: Cells, header: Label, merges: MergeIndex): Label | undefined {
  for (let row = header.row - 1; row >= Math.max(0, header.row - 2); row -= 1) {
    const merged = merges.topLeft(row, header.column);
    const own = cells.value(merged?.top ?? row, merged?.left ?? header.column);
    if (typeof own === "string" && own.trim() && !isUnit(own)) return { text: own.trim(), row, column: merged?.left ?? header.column };
  }
  return undefined;
}

/** The line that a generic label ("% growth") is about: the nearest label above it, in its column, whose row holds amounts. */
export function subjectAbove(
  cells: Cells,
  label: Label,
  column: number,
  isRate: (row: number, column: number) => boolean,
): Label | undefined {
  for (let row = label.row - 1; row >= Math.max(0, label.row - 4); row -= 1) {
    for (let at = label.column; at >= Math.max(0, label.column - 1); at -= 1) {
      const text = cells.value(row, at);
      if (typeof text !== "string" || isUnit(text)) continue;
      if (hasNumberAt(cells, row, column) && !isRate(row, column)) return { text: text.trim(), row, column: at };
      break;
    }
  }
  return undefined;
}

/** Finds merged areas: those that are wider than a column, and labels that span rows. */
export class MergeIndex {
  private readonly wide = new Map<number, Area[]>();
  private readonly tall = new Map<number, Area[]>();

  constructor(merges: readonly Area[]) {
    for (const area of merges) {
      const height = area.bottom - area.top + 1;
      if (area.left !== area.right && height <= 20) addRows(this.wide, area, area.top);
      if (height > 1 && height <= 60) addRows(this.tall, area, area.top + 1);
    }
  }

  topLeft(row: number, column: number): Area | undefined {
    return this.wide.get(row)?.find((area) => column >= area.left && column <= area.right);
  }

  /** Areas that began in a row above and reach into this one, left of a column; the nearest first. */
  spanning(row: number, column: number): readonly Area[] {
    const areas = this.tall.get(row)?.filter((area) => area.right < column) ?? [];
    return areas.sort((one, other) => other.left - one.left);
  }
}

function addRows(index: Map<number, Area[]>, area: Area, from: number): void {
  for (let row = from; row <= area.bottom; row += 1) {
    const list = index.get(row);
    if (list) list.push(area);
    else index.set(row, [area]);
  }
}
