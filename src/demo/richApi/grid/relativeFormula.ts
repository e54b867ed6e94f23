import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatArea } from "../../../workbook/area";

/** A formula as R1C1, seen from its cell: the same in every row of a calculated column. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return remembered(relative, translateFormulaToR1C1, formula, row, column);
}

/** A formula in R1C1 as it reads in a cell. */
export function placedFormula(formula: string, row: number, column: number): string {
  return remembered(placed, translateFormulaToA1, formula, row, column);
}

type Memory = Map<string, string>;
const relative: Memory = new Map();
const placed: Memory = new Map();
/** The same few hundred long formulas are asked for at every write below a table. */
const mostRemembered = 20_000;

function remembered(
  memory: Memory,
  translate: (formula: string, place: string) => string,
  formula: string,
  row: number,
  column: number,
): string {
  const key = `${row} ${column} ${formula}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const translated = translate(formula, formatArea({ top: row, left: column, bottom: row, right: column }));
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, translated);
  return translated;
}
