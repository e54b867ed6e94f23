import type { BorderStyleTypes, BorderType } from "@univerjs/core";
import { setColumnWidth, setRowHeight } from "../grid/changeColumns";
import type { GridRange } from "../grid/Grid";
import { requireWritable } from "../grid/writeCells";
import { entity, type Entity, type EntityKind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, unknownMember } from "../protocol/RichApiError";

/** Excel measures widths in points, Univer in pixels of 1/96 inch. */
const pixelsPerPoint = 96 / 72;

/** Of cells whose font nobody has set, in Univer as in Excel. */
const plainSize = 11;

const rangeFormatKind: EntityKind<GridRange> = {
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
    HorizontalAlignment: (range, alignment) => {
      // Univer calls the right side "normal".
      const known: Readonly<Record<string, "left" | "normal">> = { Left: "left", Right: "normal" };
      const wanted = known[String(alignment)];
      if (wanted === undefined) throw invalidArgument(`alignment ${String(alignment)}`);
      write(range, (target) => target.setHorizontalAlignment(wanted));
    },
    // Univer has no indents by steps.
    IndentLevel: (range, level) => {
      requireWritable(range);
      if (typeof level !== "number") throw invalidArgument("an indent level");
    },
    RowHeight: (range, points) => {
      requireWritable(range);
      if (typeof points !== "number" || points < 0 || points > 409) throw invalidArgument("a row height in points");
      setRowHeight(range, Math.round(points * pixelsPerPoint));
    },
    VerticalAlignment: (range, alignment) => {
      if (alignment !== "Top") throw invalidArgument(`alignment ${String(alignment)}`);
      write(range, (target) => target.setVerticalAlignment("top"));
    },
    WrapText: (range, isWrapped) => {
      requireWritable(range);
      cells(range).setWrap(isWrapped === true);
    },
  },
  methods: {
    // Univer fits rows by itself, when it draws them.
    AutofitRows: (range) => {
      requireWritable(range);
      return null;
    },
  },
  objects: {
    Borders: (range) => entity(bordersKind, range),
    Fill: (range) => entity(fillKind, range),
    Font: (range) => entity(fontKind, range),
  },
};

const edges = { EdgeTop: "top", EdgeBottom: "bottom", InsideHorizontal: "horizontal" } as const;
type Edge = keyof typeof edges;

const bordersKind: EntityKind<GridRange> = {
  type: "RangeBorderCollection",
  items: () => [],
  methods: {
    GetItem: (range, [edge]) => {
      if (typeof edge !== "string" || !Object.hasOwn(edges, edge)) throw unknownMember("RangeBorderCollection", `getItem(${String(edge)})`);
      return entity(borderKind, { range, edge: edge as Edge });
    },
  },
};

/** Univer's number for it. */
const thin = 1 as BorderStyleTypes;

/** Drawn with its colour, which our host sets last. */
const borderKind: EntityKind<{ readonly range: GridRange; readonly edge: Edge }> = {
  type: "RangeBorder",
  set: {
    Style: ({ range }, style) => {
      requireWritable(range);
      if (style !== "Continuous") throw unknownMember("RangeBorder", `style ${String(style)}`);
    },
    Color: ({ range, edge }, color) => write(range, (target) => target.setBorder(edges[edge] as BorderType, thin, colorText(color))),
  },
};

const fillKind: EntityKind<GridRange> = {
  type: "RangeFill",
  get: { Color: (range) => cells(range).getBackground() },
  set: { Color: (range, color) => write(range, (target) => target.setBackground(colorText(color))) },
};

const fontKind: EntityKind<GridRange> = {
  type: "RangeFont",
  get: {
    Bold: (range) => cells(range).getCellStyleData()?.bl === 1,
    Size: (range) => cells(range).getCellStyleData()?.fs ?? plainSize,
  },
  set: {
    Bold: (range, isBold) => write(range, (target) => target.setFontWeight(isBold === true ? "bold" : "normal")),
    Color: (range, color) => write(range, (target) => target.setFontColor(colorText(color))),
    Size: (range, size) => {
      if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument("a font size in points");
      write(range, (target) => target.setFontSize(size));
    },
    Underline: (range, underline) => write(range, (target) => target.setFontLine(underline === "Single" ? "underline" : "none")),
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
