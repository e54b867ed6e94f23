export interface CsvStyle {
  /** What stands between two cells: a semicolon where the comma is the decimal sign. */
  readonly separator: "," | ";";
}

/** Rows as a .csv file (RFC 4180) that a spreadsheet reads as texts: with a mark of UTF-8 and CRLF, and no cell that would be taken for a formula. */
export function csvText(rows: readonly (readonly string[])[], { separator }: CsvStyle): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(separator)}\r\n`).join("")}`;
}

/** A text that begins like a formula, in whichever width, or hides its beginning behind a blank, gets an apostrophe in front (OWASP, "CSV injection"). */
function harmless(cell: string): string {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
