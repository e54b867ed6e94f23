import { layOutPage } from "../../../workbook/page/layOutPage";
import type { Page } from "../../../workbook/page/page";
import { declarePart } from "./declarePart";
import { linkPart } from "./linkParts";
import { knownTables } from "./ownSheet";
import { pageLooks, pageSheetXml, pageTableXml } from "./pageXml";
import type { PartEdits } from "./partEdits";
import { styleNumbers } from "./styleNumbers";
import { listSheet, type WorkbookSheets } from "./workbookSheets";

/** Writes a page that is known by its Excel table: over that of an earlier run, sheet and all, or as a new sheet behind the others. */
export function writeListPage(edits: PartEdits, workbook: WorkbookSheets, page: Page, tableName: string): void {
  const { namespaces, hasViews } = workbook;
  const { own, highestId } = knownTables(edits, workbook, tableName);
  const sheet = own?.sheet ?? edits.freeName("xl/worksheets/sheet", "xml");
  const table = own?.table ?? edits.freeName("xl/tables/table", "xml");
  const laidOut = layOutPage(page, { top: 0, left: 0 });
  const [list] = laidOut.lists;
  const styles = styleNumbers(edits, workbook.stylesPart, pageLooks(page, laidOut));
  if (list) edits.set(table, pageTableXml(list, namespaces, own?.id ?? highestId + 1));
  const write = (relationship: string): void =>
    edits.set(sheet, pageSheetXml(page, laidOut, styles, namespaces, { tables: [relationship] }, hasViews));
  if (own) return write(own.relationship);
  write(linkPart(edits, namespaces, sheet, "table", table));
  declarePart(edits, sheet, worksheetType, "part");
  declarePart(edits, table, "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml", "part");
  listSheet(edits, workbook, page.sheetName, linkPart(edits, namespaces, workbook.part, "worksheet", sheet));
}

export const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
