import { findWorkbookPart } from "../parts/findWorkbookPart";
import { readRelationships } from "../parts/readRelationships";
import type { PartEdits } from "./partEdits";
import type { WorkbookSheets } from "./workbookSheets";
import { childOf, xmlOutline } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";

/** Takes the sheet's cells out of the list of formulas that Excel keeps: one that names a cell without a formula makes Excel repair the file. */
export function forgetCalculation(edits: PartEdits, { part }: WorkbookSheets, sheet: string): void {
  const chain = readRelationships(edits.parts, part).find(({ kind }) => kind === "calcChain")?.target;
  const text = chain === undefined ? undefined : edits.text(chain);
  const workbook = edits.text(findWorkbookPart(edits.parts));
  if (chain === undefined || text === undefined || workbook === undefined) return;
  const listed = childOf(xmlOutline(workbook, part, 3), "sheets")?.children ?? [];
  const id = listed.find(({ attributes }) => attributes["name"] === sheet)?.attributes["sheetId"];
  const root = xmlOutline(text, chain, 2);
  const patch = new XmlPatch(text);
  let current = "";
  let said = "";
  for (const cell of root.children) {
    current = cell.attributes["i"] ?? current;
    if (current === id) patch.remove(cell);
    else {
      // The sheet is named once for the cells that follow; the one that named it may be gone.
      if (cell.attributes["i"] === undefined && said !== current) patch.insert(cell.start + cell.tag.length + 1, ` i="${current}"`);
      said = current;
    }
  }
  edits.set(chain, patch.result());
}
