import type { IStyleData } from "@univerjs/core";
import type { CellLook } from "../../workbook/looks";

/** What of a cell's look is another than before; undefined: nothing that a file is told of. */
export function lookChange(was: IStyleData, is: IStyleData): Partial<CellLook> | undefined {
  if (was === is) return undefined;
  const [before, now] = [lookOf(was), lookOf(is)];
  const isFont = JSON.stringify(before.font) !== JSON.stringify(now.font);
  const change: Partial<CellLook> = {
    ...(before.format === now.format ? {} : { format: now.format }),
    ...(isFont ? { font: now.font } : {}),
    ...(before.fill === now.fill ? {} : { fill: now.fill }),
    ...(before.horizontal === now.horizontal || now.horizontal === undefined ? {} : { horizontal: now.horizontal }),
    ...(before.wraps === now.wraps ? {} : { wraps: now.wraps }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

interface LookOfGrid extends Pick<CellLook, "font" | "format" | "wraps"> {
  readonly fill: string;
  readonly horizontal: CellLook["horizontal"];
}

function lookOf({ n, bl, it, ul, st, cl, fs, ff, bg, ht, tb }: IStyleData): LookOfGrid {
  return {
    format: n?.pattern ?? "General",
    font: {
      ...(ff ? { name: ff } : {}),
      ...(fs === undefined ? {} : { size: fs }),
      ...(cl?.rgb ? { color: hexOf(cl.rgb) } : {}),
      isBold: bl === 1,
      isItalic: it === 1,
      isUnderlined: ul?.s === 1,
      isStruck: st?.s === 1,
    },
    fill: bg?.rgb ? hexOf(bg.rgb) : "",
    horizontal: ht === 1 ? "left" : ht === 2 ? "center" : ht === 3 ? "right" : undefined,
    wraps: tb === 3,
  };
}

/** The grid's colours are "#rgb", "#rrggbb" or "rgb(r, g, b)". */
export function hexOf(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)?.slice(1);
  return (short ? `#${short.map((digit) => digit + digit).join("")}` : color).toUpperCase();
}
