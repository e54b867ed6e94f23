import { isCellError, type Cells, type CellValue } from "./cells";
import type { CellsBuilder } from "./cellsBuilder";
import { kind } from "./columnCells";

/** Some cells of a sheet as plain arrays: what one thread hands to another. A text stands once, however many cells hold it. */
export interface PackedCells {
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  /** As in `ColumnCells`. */
  readonly kinds: Uint8Array;
  /** The number, 1 or 0 for a boolean, or the place in `texts`, which holds errors too. */
  readonly numbers: Float64Array;
  /** The place in `texts`. */
  readonly formats: Int32Array;
  /** 0: a constant; n: the formula at n - 1 of `texts`. */
  readonly formulas: Int32Array;
  readonly texts: readonly string[];
}

/** The cells with an index from `start` to before `end`. */
export function packCells(cells: Cells, start: number, end: number): PackedCells {
  const count = end - start;
  const packed = {
    rows: new Int32Array(count),
    columns: new Uint16Array(count),
    kinds: new Uint8Array(count),
    numbers: new Float64Array(count),
    formats: new Int32Array(count),
    formulas: new Int32Array(count),
  };
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  for (let at = 0; at < count; at += 1) {
    const index = start + at;
    const value = cells.valueAt(index);
    packed.rows[at] = cells.rowAt(index);
    packed.columns[at] = cells.columnAt(index);
    packed.kinds[at] = kindOf(value);
    packed.numbers[at] = numberFor(value, placeOf);
    packed.formats[at] = placeOf(cells.formatAt(index));
    const formula = cells.formulaAt(index);
    if (formula !== undefined) packed.formulas[at] = placeOf(formula) + 1;
  }
  return { ...packed, texts };
}

/** Puts them back where they were. */
export function unpackCells({ rows, columns, kinds, numbers, formats, formulas, texts }: PackedCells, into: CellsBuilder): void {
  rows.forEach((row, at) => {
    const number = numbers[at] ?? 0;
    const text = texts[number] ?? "";
    const value = { [kind.none]: undefined, [kind.number]: number, [kind.text]: text, [kind.boolean]: number === 1 }[
      kinds[at] ?? kind.none
    ];
    into.add(
      row,
      columns[at] ?? 0,
      kinds[at] === kind.error ? { error: text } : value,
      texts[(formulas[at] ?? 0) - 1],
      texts[formats[at] ?? 0] ?? "General",
    );
  });
}

function kindOf(value: CellValue | undefined): number {
  if (typeof value === "number") return kind.number;
  if (typeof value === "string") return kind.text;
  if (typeof value === "boolean") return kind.boolean;
  return isCellError(value) ? kind.error : kind.none;
}

function numberFor(value: CellValue | undefined, placeOf: (text: string) => number): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return placeOf(value);
  return isCellError(value) ? placeOf(value.error) : Number(value === true);
}
