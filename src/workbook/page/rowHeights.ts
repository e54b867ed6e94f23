/** How many lines a row takes, of its tallest wrapped text. LibreOffice gives a row without a height a single line. */
export function linesOfRow(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...texts.map((text, index) => linesOf(text, charactersIn(widths[index] ?? 10))));
}

/** Room for a filter's button too. */
export function linesOfHeaders(headers: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...headers.map((header, index) => linesOf(header, charactersIn(widths[index] ?? 10) - 3)));
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
      if (used > 0 && used + 1 + word.length <= most) {
        used += 1 + word.length;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / most) - 1);
      used = word.length % most || (word.length > 0 ? most : 0);
    }
    return sum + lines;
  }, 0);
}

/** Excel's own limit. */
const tallest = 409;

/** A column's width is counted in digits; letters are narrower, bold or capital ones wider, and the cell keeps a margin. */
function charactersIn(width: number): number {
  return Math.floor(width * 0.95) - 1;
}
