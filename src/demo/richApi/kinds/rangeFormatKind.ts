import { setColumnWidth } from "../grid/changeColumns";
import type { GridRange } from "../grid/Grid";
import { requireWritable } from "../grid/writeCells";
import { entity, type Entity, type Kind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument } from "../protocol/RichApiError";

/** Excel measures widths in points, Univer in pixels of 1/96 inch. */
const pixelsPerPoint = 96 / 72;

const rangeFormatKind: Kind<GridRange> = {
  type: "RangeFormat",
  get: {
    ColumnWidth: ({ sheet, area }) => sheet.getColumnWidth(area.left) / pixelsPerPoint,
    WrapText: (range) => cells(range).getWrap(),
  },
  set: {
    ColumnWidth: (range, points) => {
      requireWritable(range);
      if (typeof points !== "number" || points < 0) throw invalidArgument("a column width in points");
      setColumnWidth(range, Math.round(points * pixelsPerPoint));
    },
    WrapText: (range, isWrapped) => {
      requireWritable(range);
      cells(range).setWrap(isWrapped === true);
    },
  },
  objects: {
    Fill: (range) => entity(fillKind, range),
    Font: (range) => entity(fontKind, range),
  },
};

const fillKind: Kind<GridRange> = {
  type: "RangeFill",
  get: { Color: (range) => cells(range).getBackground() },
  set: { Color: (range, color) => write(range, (target) => target.setBackground(colorText(color))) },
};

const fontKind: Kind<GridRange> = {
  type: "RangeFont",
  get: { Bold: (range) => cells(range).getCellStyleData()?.bl === 1 },
  set: {
    Bold: (range, isBold) => write(range, (target) => target.setFontWeight(isBold === true ? "bold" : "normal")),
    Color: (range, color) => write(range, (target) => target.setFontColor(colorText(color))),
    Italic: (range, isItalic) => write(range, (target) => target.setFontStyle(isItalic === true ? "italic" : "normal")),
  },
};

export function rangeFormatEntity(range: GridRange): Entity {
  return entity(rangeFormatKind, range);
}

type Cells = ReturnType<GridRange["sheet"]["getRange"]>;

function cells({ sheet, area }: GridRange): Cells {
  return sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

function write(range: GridRange, change: (target: Cells) => unknown): void {
  requireWritable(range);
  change(cells(range));
}

function colorText(color: Json): string {
  if (typeof color !== "string") throw invalidArgument("a color such as #FFA500");
  return color;
}
