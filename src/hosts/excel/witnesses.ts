import type { CellInput, WorkbookEdit } from "../../workbook/port";

/**
 * What was in the cells that a write went to, seen in the same request right before it. Between looking and writing somebody may have sorted the rows: then
 * another row was written to, and `mend` says what puts it right.
 */
export class Witnesses {
  private readonly seen: Witness[] = [];

  /** `key` and `cells` must not be used for anything else: they are loaded here. */
  see(key: Excel.Range, expected: string, cells: readonly Excel.Range[], mend: Witness["mend"]): void {
    key.load("values");
    for (const cell of cells) cell.load("values,formulas");
    this.seen.push({ key, expected, cells, mend });
  }

  /** After the request: the edits that put back what was overwritten, and then write what was meant. */
  mending(): readonly WorkbookEdit[] {
    return this.seen.flatMap(({ key, expected, cells, mend }) => {
      const found = String(key.values[0]?.[0] ?? "");
      return found === expected ? [] : mend(found, cells.map(inputOf));
    });
  }
}

interface Witness {
  readonly key: Excel.Range;
  readonly expected: string;
  readonly cells: readonly Excel.Range[];
  /** `found` is what stood in the key's cell, `before` what the cells held. */
  readonly mend: (found: string, before: readonly CellInput[]) => readonly WorkbookEdit[];
}

/** What has to be written so that the cell holds again what it held. */
function inputOf(cell: Excel.Range): CellInput {
  const value: unknown = cell.values[0]?.[0];
  const formula: unknown = cell.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return typeof value === "string" && value !== "" ? value : typeof value === "number" || typeof value === "boolean" ? value : null;
}
