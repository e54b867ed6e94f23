import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLook, CellLook } from "../../workbook/looks";

/** A cell's look in Univer's words. Numbers are Univer's own codes; its enums stay out so that the grid can be loaded later. */
export function univerStyle(look: CellLook): IStyleData {
  const { font, fill, borders, horizontal, vertical, wraps, indent, format } = look;
  const lines = Object.entries(borders).map(([side, border]) => [side[0], borderStyle(border)] as const);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(font.isBold ? { bl: 1 } : {}),
    ...(font.isItalic ? { it: 1 } : {}),
    ...(font.isUnderlined ? { ul: { s: 1 } } : {}),
    ...(font.isStruck ? { st: { s: 1 } } : {}),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(lines.length === 0 ? {} : { bd: Object.fromEntries(lines) }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    vt: verticals[vertical ?? "bottom"],
    ...(wraps ? { tb: 3 } : {}),
    // A step of indent is as wide as three spaces.
    ...(indent === 0 ? {} : { pd: horizontal === "right" ? { r: 2 + indent * 9 } : { l: 2 + indent * 9 } }),
    ...(format === "General" ? {} : { n: { pattern: format } }),
  };
}

const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, center: 2, bottom: 3 } as const;

function borderStyle({ style, color }: BorderLook): IBorderStyleData {
  return { s: borderCodes[style] ?? 1, cl: { rgb: color } };
}

const borderCodes: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
