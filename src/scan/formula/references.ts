/** Called for each reference of a formula; `sheet` is undefined for the formula's own. */
export type VisitCells = (sheet: string | undefined, top: number, left: number, bottom: number, right: number) => void;

/**
 * Walks over the A1 references of a formula, much faster than reading it: no text is cut out but sheet names. Whole columns and rows
 * are passed over. Gives whether other words (defined names, tables) stand in it that may refer to cells too.
 */
export function visitReferences(formula: string, visit: VisitCells): boolean {
  let others = false;
  let sheet: string | undefined;
  let book = "";
  let at = 0;
  const end = formula.length;
  while (at < end) {
    const code = formula.charCodeAt(at);
    if (code === quote) {
      at = formula.indexOf('"', at + 1) + 1 || end;
    } else if (code === apostrophe) {
      const close = closingApostrophe(formula, at + 1);
      sheet = formula.charCodeAt(close + 1) === exclamation ? formula.slice(at + 1, close).replaceAll("''", "'") : undefined;
      at = sheet === undefined ? close + 1 : close + 2;
    } else if (code === openBracket) {
      const close = formula.indexOf("]", at + 1) + 1 || end;
      book = formula.slice(at, close);
      at = close;
    } else if (isNameStart(code)) {
      const from = at;
      const first = readCell(formula, at);
      if (first.end > 0) {
        let last = first;
        if (formula.charCodeAt(first.end) === colon) {
          const second = readCell(formula, first.end + 1);
          if (second.end > 0) last = second;
        }
        visit(sheet, Math.min(first.row, last.row), Math.min(first.column, last.column), Math.max(first.row, last.row), Math.max(first.column, last.column));
        at = last.end;
        sheet = undefined;
      } else {
        at = nameEnd(formula, from);
        const next = formula.charCodeAt(at);
        if (next === exclamation) {
          sheet = book + formula.slice(from, at);
          at += 1;
        } else {
          if (next !== openParenthesis) others = true;
          sheet = undefined;
        }
        book = "";
      }
    } else if (code >= zero && code <= nine) {
      at = nameEnd(formula, at);
    } else {
      at += 1;
    }
  }
  return others;
}

const quote = 34;
const dollar = 36;
const apostrophe = 39;
const openParenthesis = 40;
const openBracket = 91;
const zero = 48;
const nine = 57;
const colon = 58;
const exclamation = 33;

interface CellAt {
  readonly row: number;
  readonly column: number;
  /** Just past the reference; 0 when there is none. */
  readonly end: number;
}

const noCell: CellAt = { row: 0, column: 0, end: 0 };

function readCell(formula: string, from: number): CellAt {
  let at = from;
  if (formula.charCodeAt(at) === dollar) at += 1;
  let column = 0;
  let letters = 0;
  for (let code = formula.charCodeAt(at) & ~32; code >= 65 && code <= 90; code = formula.charCodeAt(at) & ~32) {
    column = column * 26 + code - 64;
    letters += 1;
    at += 1;
  }
  if (letters === 0 || letters > 3) return noCell;
  if (formula.charCodeAt(at) === dollar) at += 1;
  let row = 0;
  let digits = 0;
  for (let code = formula.charCodeAt(at); code >= zero && code <= nine; code = formula.charCodeAt(at)) {
    row = row * 10 + code - zero;
    digits += 1;
    at += 1;
  }
  if (digits === 0 || digits > 7) return noCell;
  const next = formula.charCodeAt(at);
  if (isNameStart(next) || next === openParenthesis || next === exclamation || next === 46) return noCell;
  return { row: row - 1, column: column - 1, end: at };
}

function nameEnd(formula: string, from: number): number {
  let at = from;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (!isNameStart(code) && !(code >= zero && code <= nine) && code !== 46 && code !== 63) break;
    at += 1;
  }
  return at === from ? from + 1 : at;
}

/** Letters, "_", "$", "\" and everything outside ASCII. */
function isNameStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === dollar || code === 92 || code > 127;
}

function closingApostrophe(formula: string, from: number): number {
  let at = from;
  while (at < formula.length) {
    if (formula.charCodeAt(at) === apostrophe) {
      if (formula.charCodeAt(at + 1) !== apostrophe) return at;
      at += 1;
    }
    at += 1;
  }
  return formula.length;
}
