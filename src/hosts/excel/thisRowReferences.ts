/**
 * Excel words a reference to the own row as `[@Price]` inside the table and `Markets[@Price]` elsewhere; files and we write
 * `Markets[[#This Row],[Price]]`. `table` is the one that the formula stands in.
 */
export function withLongThisRow(formula: string, table: string | undefined): string {
  if (!formula.includes("@")) return formula;
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const end = endOfPart(formula, at);
    const part = formula.slice(at, end);
    result += part.startsWith("[@") ? longForm(part, result, table) : part;
    at = end;
  }
  return result;
}

/** A text, a quoted sheet name, a bracket with all that is inside it, or one character. */
function endOfPart(formula: string, start: number): number {
  const first = formula.charAt(start);
  if (first === '"' || first === "'") return endOfQuoted(formula, start, first);
  if (first !== "[") return start + 1;
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) === quote) at += 1;
    else return at + 1;
  }
  return formula.length;
}

/** "[@Price]", "[@[Market size]]", "[@[a]:[c]]", "[@]". */
function longForm(short: string, before: string, table: string | undefined): string {
  const columns = short.slice(2, -1);
  const isNamed = /[\p{L}\p{N}_.\\]$/u.test(before);
  const name = isNamed ? "" : (table ?? "");
  if (columns === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
