import type { Attributes } from "../xml/readXml";
import { childNamed, type XmlElement } from "../xml/xmlTree";

/** The theme's twelve colours in the order in which cells number them; what is missing is black. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  return themeNames.map((name) => {
    const [color] = childNamed(scheme, name)?.children ?? [];
    return hexColor(color?.attributes["lastClr"] ?? color?.attributes["val"]) ?? "#000000";
  });
}

/** A `color` element's colour: direct, of the theme with its tint, or of the old palette. Undefined: automatic. */
export function colorOf(attributes: Attributes | undefined, theme: readonly string[]): string | undefined {
  if (!attributes) return undefined;
  const base =
    hexColor(attributes["rgb"]) ??
    (attributes["theme"] === undefined ? undefined : theme[Number(attributes["theme"])]) ??
    (attributes["indexed"] === undefined ? undefined : palette[Number(attributes["indexed"])]);
  return base === undefined ? undefined : tinted(base, Number(attributes["tint"] ?? 0));
}

/** `tint` -1 to 1 moves the lightness towards black or white (ECMA-376 18.8.19). */
export function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation(high, low, lightness);
  // The hue stays when every channel keeps its place between the lowest and the highest.
  const moved = channels.map((channel) => wanted + chroma * (high === low ? 0 : (channel - low) / (high - low) - 0.5));
  return `#${moved
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
}

/** Light and dark stand swapped in cells: theme="0" is the light one. */
const themeNames = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** Excel 97's palette; 0 to 7 stand in it twice. 64 is the window's text, 65 its background. */
const palette = [
  basic,
  basic,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
  "000000 FFFFFF",
].flatMap((line) => line.split(" ").map((color) => `#${color}`));

function hexColor(text: string | undefined): string | undefined {
  const digits = text?.slice(-6).toUpperCase();
  return digits !== undefined && /^[0-9A-F]{6}$/.test(digits) ? `#${digits}` : undefined;
}

function saturation(high: number, low: number, lightness: number): number {
  const range = 1 - Math.abs(2 * lightness - 1);
  return range === 0 ? 0 : (high - low) / range;
}
