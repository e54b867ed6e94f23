import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { builtInFormats } from "./builtInFormats";
import { childNamed, childrenNamed, xmlTree } from "../xml/xmlTree";

/** The number format code of each cell style, by its number (`s` of a cell). */
export function readStyles(bytes: Uint8Array, part: string): readonly string[] {
  const styles = xmlTree(bytes, part);
  const custom = new Map<number, string>();
  for (const { attributes } of childrenNamed(childNamed(styles, "numFmts"), "numFmt")) {
    custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  if (custom.size > bounds.formatCodes) throw new HostError("bomb", part);
  return childrenNamed(childNamed(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? 0);
    return custom.get(id) ?? builtInFormats.get(id) ?? "General";
  });
}
