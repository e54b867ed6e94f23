/** How many lines a row takes, of its tallest wrapped text. LibreOffice gives a row without a height a single line. */
export function linesOfRow(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...texts.map((text, index) => linesOf(text, roomIn(widths[index] ?? 10))));
}

/** Room for a filter's button too. */
export function linesOfHeaders(headers: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...headers.map((header, index) => linesOf(header, roomIn(widths[index] ?? 10) - 3)));
}

/** In points, of text that is so many points larger than the workbook's plain font. */
export function heightOfLines(lines: number, fontSize: number, larger = 0): number {
  return Math.min(tallest, lines * lineHeight(fontSize + larger));
}

/** 15 points for the usual 11. */
export function lineHeight(fontSize: number): number {
  return Math.ceil(fontSize * 1.36);
}

/** How many lines a text takes when it is broken at spaces, and inside words only where they are longer than a line. */
export function linesOf(text: string, width: number): number {
  const most = Math.max(1, width);
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = widthOf(word);
      if (used > 0 && used + space + wide <= most) {
        used += space + wide;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(wide / most) - 1);
      used = wide % most || (wide > 0 ? most : 0);
    }
    return sum + lines;
  }, 0);
}

/** Excel's own limit. */
const tallest = 409;

/** A column's width is counted in digits, and the cell keeps a margin. */
function roomIn(width: number): number {
  return width - 1;
}

/** In digits. A little more than the usual typefaces take, for a line too few cuts text off. */
function widthOf(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (narrow.has(letter) ? 0.6 : /[A-Z\u00c0-\u00de]/.test(letter) ? 1.25 : wide.test(letter) ? 1.6 : 1),
    0,
  );
}

const space = 0.6;
const narrow: ReadonlySet<string> = new Set("iljtfrI.,;:'|!()[]-");
const wide = /[mw%@\u2014\u2190-\u21ff\u2e80-\uffff]/;
