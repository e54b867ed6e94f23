import type { Cells } from "../../workbook/cells";
import { meaningOfFormat } from "./numberFormat";
import { holdsNumber } from "./holdsNumber";
import { isUnit, rowLabels, type Label, type MergeIndex } from "./labels";
import { readPeriod } from "./period";
import type { Timeline } from "./timelines";
import { isWrittenNumber, writtenRates } from "./writtenRate";

/** Looks up the texts around cells of one sheet; each row and column is read once. */
export class Surroundings {
  /** Rows of texts by column, ascending. */
  private readonly textRows = new Map<number, number[]>();
  /** Rows that stand together have the same number: at most one empty row lies between them. */
  private readonly blockOfRow = new Map<number, number>();
  private readonly headingsOfColumn = new Map<number, readonly Label[]>();
  /** The header of each column that was asked for last: the cells below it share it. */
  private readonly headerOfColumn = new Map<number, { readonly above: number; readonly label: Label | undefined }>();
  private readonly labelsOfRow = new Map<number, { readonly column: number; readonly labels: readonly Label[] }>();

  constructor(
    private readonly cells: Cells,
    private readonly rows: readonly number[],
    texts: readonly number[],
    private readonly merges: MergeIndex,
    private readonly date1904: boolean,
    private readonly timelines: readonly Timeline[] = [],
  ) {
    let block = 0;
    let last = -1;
    for (const row of rows) {
      if (row - last > 2) block += 1;
      this.blockOfRow.set(row, block);
      last = row;
    }
    for (const index of texts) this.addText(index);
  }

  /** As `rowLabels`; cells of one row share what stands left of them. */
  labels(row: number, column: number): readonly Label[] {
    const known = this.labelsOfRow.get(row);
    if (known && this.sharesLabels(row, known.column, known.labels, column)) return known.labels;
    const labels = [...this.ownLabels(row, column), ...this.spanningLabels(row, column)];
    this.labelsOfRow.set(row, { column, labels });
    return labels;
  }

  /** A text that stands where a figure of a period belongs ("to be decided") names nothing while something further left does. */
  private ownLabels(row: number, column: number): readonly Label[] {
    const [nearest, ...others] = rowLabels(this.cells, row, column);
    if (!nearest) return others;
    // A label of a block beside keeps its distance from what stands left of it, or has amounts left and rates right.
    const isFigure = (at: number): boolean =>
      this.isOneList(row, at - 1, column) &&
      this.timelines.some(
        ({ along, line, until, periods }) => along === "row" && row > line && row <= until && periods.has(at) && periods.has(column),
      );
    if (!isFigure(nearest.column)) return [nearest, ...others];
    const beyond = this.ownLabels(row, nearest.column);
    return beyond.length > 0 ? beyond : [nearest, ...others];
  }

  private isOneList(row: number, left: number, column: number): boolean {
    const value = this.cells.value(row, left) ?? "";
    if (typeof value !== "number") return value !== "";
    const isRate = (at: number): boolean => meaningOfFormat(this.cells.format(row, at)).percent;
    return isRate(left) === isRate(column);
  }

  /** The nearest text above in the column and in the same block of rows; a merged header reaches over its columns. */
  header(row: number, column: number): Label | undefined {
    const rows = this.textRows.get(column);
    const at = rows ? before(rows, row) : -1;
    const above = rows?.[at];
    if (above === undefined || this.blockOfRow.get(above) !== this.blockOfRow.get(row)) return undefined;
    const known = this.headerOfColumn.get(column);
    if (known?.above === above) return known.label;
    const merged = this.merges.topLeft(above, column);
    const value = this.cells.value(merged?.top ?? above, merged?.left ?? column);
    const label = typeof value === "string" ? { text: value.trim(), row: above, column: merged?.left ?? column } : undefined;
    this.headerOfColumn.set(column, { above, label });
    return label;
  }

  /** Headings over a label, nearest first: rows with a text in the label's column, or up to two left of it, and no numbers behind it. */
  headings(label: Label, most = 5): readonly Label[] {
    const all = this.headingsFor(label.column);
    const found: Label[] = [];
    for (let at = beforeLabel(all, label.row); at >= 0 && found.length < most; at -= 1) {
      const heading = all[at];
      if (!heading || label.row - heading.row > 120) break;
      found.push(heading);
    }
    return found;
  }

  private addText(index: number): void {
    const value = this.cells.valueAt(index);
    if (typeof value !== "string" || isUnit(value) || isWrittenNumber(value)) return;
    const row = this.cells.rowAt(index);
    const column = this.cells.columnAt(index);
    const merged = this.merges.topLeft(row, column);
    const right = merged && merged.top === row ? Math.min(merged.right, column + 60) : column;
    for (let at = column; at <= right; at += 1) {
      const rows = this.textRows.get(at);
      if (rows) rows.push(row);
      else this.textRows.set(at, [row]);
    }
  }

  /** A merged label beside several rows speaks for all of them. */
  private spanningLabels(row: number, column: number): readonly Label[] {
    return this.merges.spanning(row, column).flatMap(({ top, left }) => {
      const value = this.cells.value(top, left);
      return typeof value === "string" && !isUnit(value) ? [{ text: value.trim(), row, column: left }] : [];
    });
  }

  /** Right of the same texts, with nothing but numbers and units between. */
  private sharesLabels(row: number, knownColumn: number, labels: readonly Label[], column: number): boolean {
    if (column > knownColumn) return !this.hasTextBetween(row, knownColumn, column);
    const nearest = labels[0];
    return column === knownColumn || (nearest?.row === row && nearest.column < column);
  }

  private hasTextBetween(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column += 1) {
      if (typeof this.cells.value(row, column) === "string") return true;
    }
    return false;
  }

  private headingsFor(column: number): readonly Label[] {
    let headings = this.headingsOfColumn.get(column);
    if (!headings) {
      headings = this.rows.flatMap((row) => this.headingIn(row, column) ?? []);
      this.headingsOfColumn.set(column, headings);
    }
    return headings;
  }

  private headingIn(row: number, labelColumn: number): Label | undefined {
    const { cells } = this;
    const { start, end } = cells.rowSpan(row);
    let found: Label | undefined;
    for (let index = start; index < end; index += 1) {
      const column = cells.columnAt(index);
      if (column < labelColumn - 2) continue;
      const value = cells.valueAt(index);
      if (typeof value === "string") {
        if (column > labelColumn && writtenRates(value)) return undefined;
        if (column > labelColumn + 1) break;
        if (column <= labelColumn && !isUnit(value)) found = { text: value.trim(), row, column };
      } else if (column >= labelColumn && holdsNumber(cells, index) && !readPeriod(value, cells.formatAt(index), this.date1904, false)) {
        return undefined;
      }
      if (column > labelColumn && !found) return undefined;
    }
    return found;
  }
}

/** The last position whose row is above the given one. */
function before(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function beforeLabel(labels: readonly Label[], row: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
