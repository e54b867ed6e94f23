import { columnName, quoteSheet, type Area } from "../../../workbook/area";
import { HostError } from "../../../workbook/port";
import type { PartEdits } from "./partEdits";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { attributeXml, textXml } from "./xmlText";

/** A name for an area; `sheet` is the place among all tabs of the one that it is for, absent for the whole workbook. */
export interface DefinedArea {
  readonly name: string;
  readonly sheet?: number;
  readonly on: string;
  readonly area: Area;
}

/** Gives names to areas; one that is there already gets its new area. */
export function defineNames(edits: PartEdits, workbookPart: string, areas: readonly DefinedArea[]): void {
  for (const { name, sheet, on, area } of areas) {
    const text = edits.text(workbookPart);
    if (text === undefined) throw new HostError("broken", workbookPart);
    const root = xmlOutline(text, workbookPart, 3);
    const prefix = prefixOf(root);
    const list = childOf(root, "definedNames");
    const patch = new XmlPatch(text);
    const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    const xml = `<${prefix}definedName name="${attributeXml(name)}"${scope}>${textXml(absolute(on, area))}</${prefix}definedName>`;
    const known = list?.children.find(
      ({ attributes }) =>
        attributes["name"]?.toLowerCase() === name.toLowerCase() &&
        attributes["localSheetId"] === (sheet === undefined ? undefined : String(sheet)),
    );
    if (known) {
      patch.remove(known);
      patch.insert(known.end, xml);
    } else if (list) patch.append(list, xml);
    else patch.insert(endOfSheets(root, workbookPart), `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
    edits.set(workbookPart, patch.result());
  }
}

function absolute(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoteSheet(sheet)}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** The schema has names behind the sheets and what is referred to outside. */
export function endOfSheets(root: ReturnType<typeof xmlOutline>, part: string): number {
  const before = root.children.filter(({ name }) => name === "sheets" || name === "functionGroups" || name === "externalReferences");
  const last = before.at(-1);
  if (!last) throw new HostError("broken", part);
  return last.end;
}
