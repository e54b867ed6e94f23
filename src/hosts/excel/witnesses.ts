import { formatPlace } from "../../workbook/area";
import type { CellInput, SeenCells, WorkbookEdit } from "../../workbook/port";

/**
 * What was in the cells that a write went to, seen in the same request right before it. Between looking and writing somebody may have sorted the rows: then
 * another row was written to. And a request may be refused in the middle, when some of it is written already.
 */
export class Witnesses {
  private readonly seen: Witness[] = [];
  private readonly expected: { readonly range: Excel.Range; readonly values: SeenCells["values"]; readonly place: string }[] = [];

  /** `key` and `cells` must not be used for anything else: they are loaded here. */
  see(key: Excel.Range, expected: string, cells: readonly Excel.Range[], ways: Ways): void {
    key.load("values");
    for (const cell of cells) cell.load("values,formulas");
    this.seen.push({ key, expected, cells, ...ways });
  }

  /** `range` must not be used for anything else: it is loaded here. */
  expect(range: Excel.Range, { place, values }: SeenCells): void {
    this.expected.push({ range: range.load("values"), values, place: formatPlace(place.sheet, place.area) });
  }

  /** After the request: where cells that it relies on were not what they had been. */
  changed(): string | undefined {
    return this.expected.find(({ range, values }) => JSON.stringify(range.values) !== JSON.stringify(values))?.place;
  }

  /** After a request that was refused: whether Excel came as far as to one of the places that it was to write to. */
  wereReached(): boolean {
    return this.seen.some(wasAnswered);
  }

  /** After the request: the edits that put back what was overwritten, and then write what was meant. */
  mending(): readonly WorkbookEdit[] {
    const missed = this.seen.filter((witness) => foundBy(witness) !== witness.expected);
    // First all that was overwritten: two rows that changed places were each written in the other's.
    return [
      ...missed.flatMap((witness) => witness.restore(foundBy(witness), witness.cells.map(inputOf))),
      ...missed.flatMap(({ again }) => again),
    ];
  }

  /** After a request that was refused in the middle: the edits that put back what had been reached. Excel answered what came before the refusal. */
  restoring(): readonly WorkbookEdit[] {
    return this.seen.flatMap((witness) => (wasAnswered(witness) ? witness.restore(foundBy(witness), witness.cells.map(inputOf)) : []));
  }
}

export interface Ways {
  /** `found` is what stood in the key's cell, `before` what the cells held. */
  readonly restore: (found: string, before: readonly CellInput[]) => readonly WorkbookEdit[];
  readonly again: readonly WorkbookEdit[];
}

interface Witness extends Ways {
  readonly key: Excel.Range;
  readonly expected: string;
  readonly cells: readonly Excel.Range[];
}

/** Excel's library refuses to give what was never answered. */
function wasAnswered({ key, cells }: Witness): boolean {
  return [key, ...cells].every((cell) => cell.toJSON().values !== undefined);
}

function foundBy({ key }: Witness): string {
  return String(key.values[0]?.[0] ?? "");
}

/** What has to be written so that the cell holds again what it held. */
function inputOf(cell: Excel.Range): CellInput {
  const value: unknown = cell.values[0]?.[0];
  const formula: unknown = cell.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return typeof value === "string" && value !== "" ? value : typeof value === "number" || typeof value === "boolean" ? value : null;
}
