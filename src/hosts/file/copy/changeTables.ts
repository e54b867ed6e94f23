import { formatArea, parseArea } from "../../../workbook/area";
import type { TableChange } from "../../../workbook/changes";
import { HostError } from "../../../workbook/port";
import type { PartEdits } from "../annotate/partEdits";
import { childOf, prefixOf, xmlOutline, type OutlineElement } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";
import { attributeXml } from "../annotate/xmlText";
import { readRelationships } from "../parts/readRelationships";

/** Gives the tables of a sheet their new size and headers. */
export function changeTables(edits: PartEdits, sheetPart: string, changes: readonly TableChange[]): void {
  if (changes.length === 0) return;
  const parts = readRelationships(edits.parts, sheetPart).flatMap(({ kind, target }) => (kind === "table" ? [target] : []));
  for (const change of changes) {
    const found = parts
      .map((part) => ({ part, text: edits.text(part) ?? "" }))
      .map(({ part, text }) => ({ part, text, root: xmlOutline(text, part, 4) }))
      .find(({ root }) => root.attributes["displayName"]?.toLowerCase() === change.name.toLowerCase());
    if (!found) throw new HostError("table-missing", change.name);
    edits.set(found.part, changedTable(found.text, found.root, change));
  }
}

function changedTable(text: string, root: OutlineElement, { moreRows, moreColumns, headers }: TableChange): string {
  const patch = new XmlPatch(text);
  const filter = childOf(root, "autoFilter");
  for (const element of [root, ...(filter ? [filter] : [])]) {
    const area = parseArea(element.attributes["ref"] ?? "");
    if (area) patch.setAttribute(element, "ref", formatArea({ ...area, bottom: area.bottom + moreRows, right: area.right + moreColumns }));
  }
  const columns = childOf(root, "tableColumns");
  const known = columns?.children ?? [];
  known.forEach((column, index) => {
    const header = headers[index];
    if (header === undefined) patch.remove(column);
    else if (column.attributes["name"] !== header && header !== "") patch.setAttribute(column, "name", attributeXml(header));
  });
  let id = Math.max(0, ...known.map(({ attributes }) => Number(attributes["id"]) || 0));
  for (const header of headers.slice(known.length)) {
    id += 1;
    if (columns) patch.append(columns, `<${prefixOf(root)}tableColumn id="${id}" name="${attributeXml(header)}"/>`);
  }
  if (columns) patch.setAttribute(columns, "count", String(headers.length));
  return patch.result();
}
