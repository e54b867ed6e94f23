import type { WorkbookChanges } from "../../../workbook/changes";
import { HostError } from "../../../workbook/port";
import type { PartEdits } from "../annotate/partEdits";
import { endOfSheets } from "../annotate/definedNames";
import type { WorkbookSheets } from "../annotate/workbookSheets";
import { childOf, prefixOf, xmlOutline } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";
import { attributeXml, textXml } from "../annotate/xmlText";
import { inFile } from "./inFile";

/** Names that are new, stand for something else, or are gone; and Excel is asked to calculate everything when it opens the copy. */
export function changeNames(
  edits: PartEdits,
  { part, names: tabs }: WorkbookSheets,
  { names, removedNames }: Pick<WorkbookChanges, "names" | "removedNames">,
): void {
  const text = edits.text(part);
  if (text === undefined) throw new HostError("broken", part);
  const root = xmlOutline(text, part, 3);
  const prefix = prefixOf(root);
  const list = childOf(root, "definedNames");
  const patch = new XmlPatch(text);
  const known = ({ name, sheet }: { readonly name: string; readonly sheet?: string }) =>
    list?.children.find(
      ({ attributes }) =>
        attributes["name"]?.toLowerCase() === name.toLowerCase() &&
        attributes["localSheetId"] === (sheet === undefined ? undefined : String(tabs.indexOf(sheet))),
    );
  for (const gone of removedNames) {
    const element = known(gone);
    if (element) patch.remove(element);
  }
  const added: string[] = [];
  for (const one of names) {
    const scope = one.sheet === undefined ? "" : ` localSheetId="${tabs.indexOf(one.sheet)}"`;
    const hidden = one.isHidden ? ' hidden="1"' : "";
    const xml = `<${prefix}definedName name="${attributeXml(one.name)}"${scope}${hidden}>${textXml(inFile(one.formula.slice(1)))}</${prefix}definedName>`;
    const element = known(one);
    if (element) {
      patch.remove(element);
      patch.insert(element.end, xml);
    } else if (list) patch.append(list, xml);
    else added.push(xml);
  }
  const calculation = childOf(root, "calcPr");
  const asked = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  if (added.length > 0)
    patch.insert(endOfSheets(root, part), `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>${calculation ? "" : asked}`);
  else if (!calculation) patch.insert(list ? list.end : endOfSheets(root, part), asked);
  if (calculation && calculation.attributes["fullCalcOnLoad"] === undefined)
    patch.insert(calculation.start + calculation.tag.length + 1, ' fullCalcOnLoad="1"');
  edits.set(part, patch.result());
}
