import type { BorderLook, BorderSide, CellLook, FontLook } from "../../../workbook/looks";
import { readStyles } from "../parts/readStyles";
import { isTrue } from "../xml/readXml";
import { childNamed, childrenNamed, xmlTree, type XmlElement } from "../xml/xmlTree";
import { colorOf } from "./colors";

/** The look of each cell style, by its number (`s` of a cell). */
export function readStyleLooks(bytes: Uint8Array, part: string, theme: readonly string[]): readonly CellLook[] {
  const styles = xmlTree(bytes, part);
  const fonts = childrenNamed(childNamed(styles, "fonts"), "font").map((font) => fontLook(font, theme));
  const fills = childrenNamed(childNamed(styles, "fills"), "fill").map((fill) => fillColor(fill, theme));
  const borders = childrenNamed(childNamed(styles, "borders"), "border").map((border) => borderLooks(border, theme));
  const formats = readStyles(bytes, part);
  return childrenNamed(childNamed(styles, "cellXfs"), "xf").map((format, index) => {
    const { attributes } = format;
    const fill = fills[Number(attributes["fillId"] ?? 0)];
    return {
      font: fonts[Number(attributes["fontId"] ?? 0)] ?? plainFont,
      ...(fill === undefined ? {} : { fill }),
      borders: borders[Number(attributes["borderId"] ?? 0)] ?? {},
      format: formats[index] ?? "General",
      ...alignment(childNamed(format, "alignment")),
    };
  });
}

const plainFont: FontLook = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false };

function fontLook(font: XmlElement, theme: readonly string[]): FontLook {
  const value = (name: string): string | undefined => childNamed(font, name)?.attributes["val"];
  const isOn = (name: string): boolean => {
    const element = childNamed(font, name);
    return element !== undefined && (element.attributes["val"] === undefined || isTrue(element.attributes["val"]));
  };
  const name = value("name");
  const size = Number(value("sz"));
  const color = colorOf(childNamed(font, "color")?.attributes, theme);
  return {
    ...(name ? { name } : {}),
    ...(size > 0 && size <= 409 ? { size } : {}),
    ...(color === undefined ? {} : { color }),
    isBold: isOn("b"),
    isItalic: isOn("i"),
    isUnderlined: childNamed(font, "u") !== undefined && value("u") !== "none",
    isStruck: isOn("strike"),
  };
}

/** A pattern that is not solid shows mostly its background: its lines are left out. */
function fillColor(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (kind === "none") return undefined;
  return colorOf(childNamed(pattern, kind === "solid" ? "fgColor" : "bgColor")?.attributes, theme);
}

function borderLooks(border: XmlElement, theme: readonly string[]): CellLook["borders"] {
  const looks: Partial<Record<BorderSide, BorderLook>> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const element = childNamed(border, side) ?? childNamed(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = element?.attributes["style"];
    if (!element || !style || style === "none") continue;
    looks[side] = { style, color: colorOf(childNamed(element, "color")?.attributes, theme) ?? "#000000" };
  }
  return looks;
}

function alignment(element: XmlElement | undefined): Pick<CellLook, "horizontal" | "vertical" | "wraps" | "indent"> {
  const horizontal = horizontals[element?.attributes["horizontal"] ?? ""];
  const vertical = verticals[element?.attributes["vertical"] ?? ""];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wraps: isTrue(element?.attributes["wrapText"]),
    indent: Math.min(15, Math.max(0, Number(element?.attributes["indent"] ?? 0) || 0)),
  };
}

const horizontals: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
};
const verticals: Readonly<Record<string, CellLook["vertical"]>> = { top: "top", center: "center", bottom: "bottom" };
