import { columnIndex } from "../../workbook/area";

/** A token of an English A1 formula. Rows and columns count from 0; a whole column or row has `bottom`/`right` -1. */
export type Token =
  | { readonly is: "number"; readonly value: number; readonly percent: boolean }
  | { readonly is: "text" }
  | CellsToken
  | { readonly is: "function"; readonly name: string }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "mark"; readonly mark: string }
  /** Something that we do not read: a structured or external reference, an error, an array. */
  | { readonly is: "other" };

export interface CellsToken {
  readonly is: "cells";
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The bounds that stay when the formula is filled to another cell: the sum of `fixedBounds`. */
  readonly fixed: number;
}

export const fixedBounds = { top: 1, left: 2, bottom: 4, right: 8 } as const;

const reference = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![A-Za-z0-9_.(])/y;
const wholeColumns = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(])/y;
const wholeRows = /\$?\d{1,7}:\$?\d{1,7}(?![A-Za-z0-9_.])/y;
const quotedSheet = /'((?:[^']|'')+)'!/y;
const plainSheet = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const string = /"(?:[^"]|"")*"/y;
const braces = /\{[^}]*\}|\[[^\]]*\]|#[A-Z0-9/!?]+/y;

/** Reads a formula, with or without its "=". Never fails: what it does not know is an "other". */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code <= 32) {
      at += 1;
      continue;
    }
    if (code === 34) {
      if (!take(string)) at = formula.length;
      tokens.push({ is: "text" });
      continue;
    }
    if (code === 39 || code > 64 || code === 36 || code === 46 || (code >= 48 && code <= 57)) {
      const token = wordToken(take);
      if (token) {
        tokens.push(token);
        continue;
      }
    }
    const held = take(braces);
    if (held) {
      const token = isBook(formula, at) ? wordToken(take) : undefined;
      tokens.push(token?.is === "cells" ? { ...token, sheet: `${held[0]}${token.sheet ?? ""}` } : { is: "other" });
      continue;
    }
    const mark = formula[at] ?? "";
    at += 1;
    if (mark === "%" && markPercent(tokens)) continue;
    tokens.push({ is: "mark", mark });
  }
  return tokens;
}

/** "[1]" before "Sheet!A1" names another workbook. */
function isBook(formula: string, at: number): boolean {
  plainSheet.lastIndex = at;
  return formula[at - 1] === "]" && plainSheet.test(formula);
}

function wordToken(take: (pattern: RegExp) => RegExpExecArray | null): Token | undefined {
  const sheetMatch = take(quotedSheet) ?? take(plainSheet);
  const sheet = sheetMatch?.[1]?.replaceAll("''", "'");
  const cells = take(reference);
  if (cells) return cellsToken(sheet, cells);
  if (take(wholeColumns) ?? take(wholeRows)) return { is: "other" };
  const digits = take(number);
  if (digits) return { is: "number", value: Number(digits[0]), percent: false };
  const name = take(word);
  if (name) return { is: "name", name: name[0] };
  return sheet === undefined ? undefined : { is: "other" };
}

function cellsToken(sheet: string | undefined, cells: RegExpExecArray): CellsToken {
  const [
    ,
    columnMark,
    firstColumn = "",
    rowMark,
    firstRow = "",
    otherColumnMark = columnMark,
    secondColumn = firstColumn,
    otherRowMark = rowMark,
    secondRow = firstRow,
  ] = cells;
  const [left, right] = [columnIndex(firstColumn), columnIndex(secondColumn)];
  const [top, bottom] = [Number(firstRow) - 1, Number(secondRow) - 1];
  const [leftMark, rightMark] = left <= right ? [columnMark, otherColumnMark] : [otherColumnMark, columnMark];
  const [topMark, bottomMark] = top <= bottom ? [rowMark, otherRowMark] : [otherRowMark, rowMark];
  const fixed =
    (topMark ? fixedBounds.top : 0) +
    (leftMark ? fixedBounds.left : 0) +
    (bottomMark ? fixedBounds.bottom : 0) +
    (rightMark ? fixedBounds.right : 0);
  return {
    is: "cells",
    sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
    fixed,
  };
}

/** "4%" is one number, 0.04. */
function markPercent(tokens: Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.is !== "number") return false;
  tokens[tokens.length - 1] = { is: "number", value: last.value / 100, percent: true };
  return true;
}
