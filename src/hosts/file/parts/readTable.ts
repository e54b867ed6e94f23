import { parseArea } from "../../../workbook/area";
import type { Table } from "../../../workbook/workbook";
import { unescapeText } from "../xml/escapedText";
import { childNamed, childrenNamed, xmlTree } from "../xml/xmlTree";

/** One table part; undefined when it names no area. */
export function readTable(bytes: Uint8Array, part: string): Table | undefined {
  const table = xmlTree(bytes, part);
  const area = parseArea(table.attributes["ref"] ?? "");
  if (!area) return undefined;
  return {
    name: table.attributes["displayName"] ?? table.attributes["name"] ?? "",
    area,
    headers: childrenNamed(childNamed(table, "tableColumns"), "tableColumn").map(({ attributes }) =>
      unescapeText(attributes["name"] ?? ""),
    ),
    hasTotals: Number(table.attributes["totalsRowCount"] ?? 0) > 0,
  };
}
