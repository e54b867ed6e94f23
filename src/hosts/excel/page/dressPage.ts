import type { Area } from "../../../workbook/area";
import type { LaidOutPage } from "../../../workbook/page/layOutPage";
import { styleRule, type StyleRule } from "../../../workbook/page/pageStyles";
import { usedOnce } from "../usedOnce";

/** How the page's cells look: the same look on neighbouring cells is asked for once. `fontSize` is the workbook's plain one. */
export function dressPage(sheet: Excel.Worksheet, { rows }: LaidOutPage, fontSize: number): void {
  for (const { area, rule } of looksOf(rows)) {
    const range = usedOnce(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1));
    dress(range.format, rule, area.bottom > area.top, fontSize);
  }
}

function dress(format: Excel.RangeFormat, rule: StyleRule, isTall: boolean, fontSize: number): void {
  if (rule.fill !== undefined) format.fill.color = `#${rule.fill}`;
  if (rule.color !== undefined) format.font.color = `#${rule.color}`;
  if (rule.isBold === true) format.font.bold = true;
  if (rule.isUnderlined === true) format.font.underline = "Single";
  if (rule.larger !== undefined) format.font.size = fontSize + rule.larger;
  if (rule.wraps === true) format.wrapText = true;
  if (rule.wraps === true || rule.isAtTop === true) format.verticalAlignment = "Top";
  if (rule.align !== undefined) format.horizontalAlignment = rule.align === "left" ? "Left" : "Right";
  if (rule.isIndented === true) format.indentLevel = 1;
  if (rule.line === undefined) return;
  const edges = [rule.line === "above" ? "EdgeTop" : "EdgeBottom", ...(isTall ? ["InsideHorizontal"] : [])] as const;
  for (const edge of edges) {
    const border = format.borders.getItem(edge as "EdgeTop" | "EdgeBottom" | "InsideHorizontal");
    border.style = "Continuous";
    border.color = `#${rule.lineColor ?? "000000"}`;
  }
}

interface Dressed {
  readonly area: Area;
  readonly rule: StyleRule;
}

/** Rectangles of one look: down each column, then joined with their like in the column before. */
function looksOf(rows: LaidOutPage["rows"]): readonly Dressed[] {
  const byColumn = new Map<number, { top: number; bottom: number; style: Parameters<typeof styleRule>[0] }[]>();
  for (const { row, cells } of rows) {
    for (const { column, look } of cells) {
      const runs = byColumn.get(column) ?? [];
      byColumn.set(column, runs);
      const last = runs.at(-1);
      if (last && last.bottom === row - 1 && last.style === look.style) last.bottom = row;
      else runs.push({ top: row, bottom: row, style: look.style });
    }
  }
  const joined: { area: { top: number; left: number; bottom: number; right: number }; style: Parameters<typeof styleRule>[0] }[] = [];
  for (const [column, runs] of [...byColumn].sort(([one], [other]) => one - other)) {
    for (const { top, bottom, style } of runs) {
      const before = joined.find(
        ({ area, style: own }) => own === style && area.right === column - 1 && area.top === top && area.bottom === bottom,
      );
      if (before) before.area.right = column;
      else joined.push({ area: { top, left: column, bottom, right: column }, style });
    }
  }
  return joined.filter(({ style }) => style !== "bare").map(({ area, style }) => ({ area, rule: styleRule(style) }));
}
