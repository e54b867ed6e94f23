import type { Cells } from "../../workbook/cells";
import type { Sheet, Workbook } from "../../workbook/workbook";

/**
 * The sheets whose cells can have other contents when those of `changed` (ids) have: themselves, and all that refer to them, directly or through others,
 * by name, by a table or by a defined name. A sheet with INDIRECT may refer to any.
 */
export function dependentSheets(workbook: Workbook, changed: readonly string[]): readonly string[] {
  const owners = ownersOf(workbook);
  const reached = new Set(changed.filter((id) => workbook.sheets.some((sheet) => sheet.id === id)));
  const gone = changed.filter((id) => !reached.has(id));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const sheet of workbook.sheets) {
      if (reached.has(sheet.id)) continue;
      const words = wordsOf(sheet.cells);
      if (words.has(anySheet) || [...words].some((word) => [...(owners.get(word) ?? [])].some((id) => reached.has(id))))
        reached.add(sheet.id);
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
  const defined = names.map(({ name, formula }) => ({ name, words: [...wordsIn(formula)] }));
  // A name may stand for others, in any order: until none leads to another sheet.
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    for (const { name, words } of defined) {
      for (const word of words) add(name, owners.get(word) ?? (word === anySheet ? sheets.map(({ id }) => id) : []));
    }
    now = [...owners.values()].reduce((sum, { size }) => sum + size, 0);
  }
  return owners;
}

const wordsByCells = new WeakMap<Cells, ReadonlySet<string>>();

/** Every word of the sheet's formulas that could name a sheet, a table or a name; kept, because the cells never change. */
function wordsOf(cells: Sheet["cells"]): ReadonlySet<string> {
  const known = wordsByCells.get(cells);
  if (known) return known;
  const written = new Set<string>();
  const groups = new Set<number>();
  const above = new Map<number, string>();
  for (let index = 0; index < cells.count; index += 1) {
    if (!cells.hasFormulaAt(index)) continue;
    const group = cells.formulaGroupAt(index);
    if (group > 0 && groups.has(group)) continue;
    groups.add(group);
    const formula = cells.formulaAt(index) ?? "";
    const column = cells.columnAt(index);
    // The rows of a table have the same text in a column.
    if (above.get(column) === formula) continue;
    above.set(column, formula);
    addWords(formula, written);
  }
  const words = lowered(written);
  wordsByCells.set(cells, words);
  return words;
}

function wordsIn(formula: string): ReadonlySet<string> {
  const written = new Set<string>();
  addWords(formula, written);
  return lowered(written);
}

function lowered(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.toLowerCase()));
}

/**
 * Sheets and names that a formula mentions, as they are written there; functions, cells and texts are left out. By hand, because a regular
 * expression takes a second for 100,000 long formulas.
 */
function addWords(formula: string, words: Set<string>): void {
  for (let at = 0; at < formula.length;) {
    const code = formula.charCodeAt(at);
    if (code === doubleQuote) at = endOfQuoted(formula, at, doubleQuote);
    else if (code === singleQuote) {
      const end = endOfQuoted(formula, at, singleQuote);
      const quoted = formula.slice(at + 1, end - 1);
      words.add(quoted.includes(":") ? anySheet : quoted.replaceAll("''", "'"));
      at = end;
    } else if (isWordStart(code)) {
      const end = endOfWord(formula, at);
      const next = formula.charCodeAt(end);
      if (next === exclamationMark) words.add(isColon(formula, at - 1) ? anySheet : formula.slice(at, end));
      else if (next === openingBracket) {
        if (end - at === 8 && formula.slice(at, end).toUpperCase() === "INDIRECT") words.add(anySheet);
      } else if (!isCell(formula, at, end)) words.add(formula.slice(at, end));
      at = end;
    } else at += 1;
  }
}

const [doubleQuote, singleQuote, exclamationMark, openingBracket, colon] = [34, 39, 33, 40, 58];

/** Just behind the closing quote; a doubled one does not close. */
function endOfQuoted(formula: string, start: number, quote: number): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charCodeAt(at) !== quote) continue;
    if (formula.charCodeAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function endOfWord(formula: string, start: number): number {
  let end = start + 1;
  while (end < formula.length && isWordPart(formula.charCodeAt(end))) end += 1;
  return end;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of every alphabet, "_" and "\\". */
function isWordStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 92 || code > 127;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || code === 46;
}

/** "First:Last!A1" names the first sheet and the last; what lies between is not known here. */
function isColon(formula: string, at: number): boolean {
  return formula.charCodeAt(at) === colon;
}

/** Up to three letters and a number, as in "XFD1048576". */
function isCell(formula: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isLetter(formula.charCodeAt(at))) at += 1;
  if (at === start || at - start > 3 || at === end) return false;
  while (at < end && isDigit(formula.charCodeAt(at))) at += 1;
  return at === end;
}
