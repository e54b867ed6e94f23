import type { Cells } from "../workbook/cells";
import type { Sheet, Workbook } from "../workbook/workbook";

/**
 * The sheets whose cells can have other contents when those of `changed` (ids) have: themselves, and all that refer to them, directly or through others,
 * by name, by a table or by a defined name. A sheet with INDIRECT may refer to any.
 */
export function dependentSheets(workbook: Workbook, changed: readonly string[]): readonly string[] {
  const owners = ownersOf(workbook);
  const reached = new Set(changed.filter((id) => workbook.sheets.some((sheet) => sheet.id === id)));
  const gone = changed.filter((id) => !reached.has(id));
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const sheet of workbook.sheets) {
      if (reached.has(sheet.id)) continue;
      const words = wordsOf(sheet.cells);
      if (words.has(anySheet) || [...words].some((word) => [...(owners.get(word) ?? [])].some((id) => reached.has(id)))) reached.add(sheet.id);
    }
  }
  return [...reached, ...gone];
}

/** Stands for every sheet; no name holds it. */
const anySheet = "*";

/** Which sheets a word in a formula can mean: a sheet's name, a table's, or a defined name's formula, resolved through others. */
function ownersOf({ sheets, names }: Workbook): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const add = (word: string, ids: Iterable<string>): void => {
    const known = owners.get(word.toLowerCase()) ?? new Set();
    for (const id of ids) known.add(id);
    owners.set(word.toLowerCase(), known);
  };
  for (const { id, name, tables } of sheets) {
    add(name, [id]);
    for (const table of tables) add(table.name, [id]);
  }
  // Names of names: as deep as anybody nests them.
  for (let depth = 0; depth < 3; depth += 1) {
    for (const { name, formula } of names) {
      for (const word of wordsIn(formula)) add(name, owners.get(word) ?? (word === anySheet ? sheets.map(({ id }) => id) : []));
    }
  }
  return owners;
}

const wordsByCells = new WeakMap<Cells, ReadonlySet<string>>();

/** Every word of the sheet's formulas that could name a sheet, a table or a name; kept, because the cells never change. */
function wordsOf(cells: Sheet["cells"]): ReadonlySet<string> {
  const known = wordsByCells.get(cells);
  if (known) return known;
  const words = new Set<string>();
  const groups = new Set<number>();
  for (let index = 0; index < cells.count; index += 1) {
    if (!cells.hasFormulaAt(index)) continue;
    const group = cells.formulaGroupAt(index);
    if (group > 0 && groups.has(group)) continue;
    groups.add(group);
    for (const word of wordsIn(cells.formulaAt(index) ?? "")) words.add(word);
  }
  wordsByCells.set(cells, words);
  return words;
}

const word = /'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;
const cell = /^[A-Z]{1,3}\d+$/i;
/** Names the first sheet and the last; what lies between is not known here. */
const sheetsFromTo = /[\p{L}\p{N}_.]:[\p{L}\p{N}_.]+!/u;

function* wordsIn(formula: string): Generator<string> {
  if (sheetsFromTo.test(formula)) yield anySheet;
  for (const [, quoted, plain = ""] of formula.matchAll(word)) {
    if (quoted?.includes(":") === true || /^indirect$/i.test(plain)) yield anySheet;
    else if (quoted !== undefined) yield quoted.replaceAll("''", "'").toLowerCase();
    else if (!cell.test(plain)) yield plain.toLowerCase();
  }
}
