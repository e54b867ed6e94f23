import type { Area } from "../../workbook/area";
import type { Candidate } from "./candidate";

const nobody: readonly Candidate[] = [];

/** The candidates of one sheet by their cells. */
export class CandidatePlaces {
  private readonly byColumn = new Map<number, Map<number, Candidate>>();

  add(candidate: Candidate): void {
    const column = this.byColumn.get(candidate.column);
    if (column) column.set(candidate.row, candidate);
    else this.byColumn.set(candidate.column, new Map([[candidate.row, candidate]]));
  }

  has(row: number, column: number): boolean {
    return this.byColumn.get(column)?.has(row) === true;
  }

  within({ top, left, bottom, right }: Area): readonly Candidate[] {
    if (top === bottom && left === right) {
      const only = this.byColumn.get(left)?.get(top);
      return only ? [only] : nobody;
    }
    let found: Candidate[] | undefined;
    for (let column = left; column <= right; column += 1) {
      const rows = this.byColumn.get(column);
      if (!rows) continue;
      for (let row = top; row <= bottom; row += 1) {
        const candidate = rows.get(row);
        if (candidate) (found ??= []).push(candidate);
      }
    }
    return found ?? nobody;
  }
}
