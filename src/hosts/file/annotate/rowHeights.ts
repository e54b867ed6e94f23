import type { FindingsCell, FindingsColumn } from "../../../workbook/annotation";

/** A row's height in points, of its tallest wrapped text. LibreOffice gives a row without one a single line. */
export function heightOfRow(cells: readonly FindingsCell[], columns: readonly FindingsColumn[], fontSize: number): number {
  const lines = cells.map((cell, index) => linesOf(textOf(cell), charactersIn(columns[index]?.width ?? 10)));
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight(fontSize));
}

/** Room for the filter's button too. */
export function heightOfHeaders(columns: readonly FindingsColumn[], fontSize: number): number {
  return Math.max(1, ...columns.map(({ header, width }) => linesOf(header, charactersIn(width) - 3))) * lineHeight(fontSize);
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

function textOf(cell: FindingsCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}
