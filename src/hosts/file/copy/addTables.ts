import { formatArea } from "../../../workbook/area";
import type { SheetAdditions } from "../../../workbook/changes";
import { HostError } from "../../../workbook/port";
import { declarePart } from "../annotate/declarePart";
import { linkPart, type Namespaces } from "../annotate/linkParts";
import { pageTableXml } from "../annotate/pageXml";
import type { PartEdits } from "../annotate/partEdits";
import { relationshipId } from "../annotate/workbookSheets";
import { childOf, prefixOf, xmlOutline } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";

/** New tables on a sheet. */
export function addTables(edits: PartEdits, namespaces: Namespaces, sheetPart: string, tables: SheetAdditions["addedTables"]): void {
  for (const table of tables) {
    const part = edits.freeName("xl/tables/table", "xml");
    edits.set(part, pageTableXml(table, namespaces, freeTableId(edits)));
    declarePart(edits, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml", "part");
    const relationship = linkPart(edits, namespaces, sheetPart, "table", part);
    const text = edits.text(sheetPart);
    if (text === undefined) throw new HostError("broken", `${sheetPart} ${formatArea(table.area)}`);
    const root = xmlOutline(text, sheetPart, 3);
    const prefix = prefixOf(root);
    const patch = new XmlPatch(text);
    const xml = `<${prefix}tablePart ${relationshipId(root, namespaces, relationship)}/>`;
    const list = childOf(root, "tableParts");
    const behind = childOf(root, "extLst");
    const whole = `<${prefix}tableParts count="1">${xml}</${prefix}tableParts>`;
    if (list) {
      patch.append(list, xml);
      patch.setAttribute(list, "count", String(list.children.length + 1));
    } else if (behind) patch.insert(behind.start, whole);
    else patch.append(root, whole);
    edits.set(sheetPart, patch.result());
  }
}

/** Tables have numbers of their own, one for each in the whole workbook. */
function freeTableId(edits: PartEdits): number {
  let highest = 0;
  for (const name of edits.names()) {
    if (!/^xl\/tables\/[^/]+\.xml$/i.test(name)) continue;
    const id = /<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(edits.text(name) ?? "")?.[1];
    highest = Math.max(highest, Number(id ?? 0));
  }
  return highest + 1;
}
