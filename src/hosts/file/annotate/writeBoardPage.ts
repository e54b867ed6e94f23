import { boardDataName, boardPageName, findPage, type FoundPage } from "../../../workbook/page/findPage";
import { layOutPage, type LaidOutPage } from "../../../workbook/page/layOutPage";
import type { Page } from "../../../workbook/page/page";
import { HostError } from "../../../workbook/port";
import { readWorkbookPart } from "../parts/readWorkbookPart";
import { declarePart } from "./declarePart";
import { defineNames } from "./definedNames";
import { forgetCalculation } from "./forgetCalculation";
import { linkPart } from "./linkParts";
import { pageLooks, pageSheetXml } from "./pageXml";
import type { PartEdits } from "./partEdits";
import { refreshCells } from "./refreshCells";
import { refreshHeader } from "./refreshHeader";
import { styleNumbers } from "./styleNumbers";
import { writeCharts } from "./writeCharts";
import { listSheet, workbookSheets, type WorkbookSheets } from "./workbookSheets";
import { worksheetType } from "./writePage";

/** Writes the page for the board: where it stands, with what people wrote around it, or as a new sheet behind the others. */
export function writeBoardPage(edits: PartEdits, workbook: WorkbookSheets, page: Page): void {
  const found = findPage(readWorkbookPart(edits.bytes(workbook.part) ?? new Uint8Array(), workbook.part).names);
  const before = found && isAsWide(found, page) && workbook.sheets.some(({ name }) => name === found.sheet) ? found : undefined;
  const { sheet, laidOut } = before ? refresh(edits, workbook, page, before) : create(edits, workbook, page);
  const now = workbookSheets(edits, workbook.part);
  const index = now.names.indexOf(sheet);
  defineNames(edits, workbook.part, [
    { name: boardPageName, on: sheet, area: laidOut.area },
    ...(laidOut.data ? [{ name: boardDataName, on: sheet, area: laidOut.data }] : []),
    { name: "_xlnm.Print_Area", sheet: index, on: sheet, area: laidOut.area },
  ]);
}

/** A column that somebody put into it, or took out, is no place for a new page: the old one stays and a new sheet is made. */
function isAsWide({ area }: FoundPage, { columns }: Page): boolean {
  return area.right - area.left + 1 === columns.length;
}

function create(edits: PartEdits, workbook: WorkbookSheets, page: Page): { readonly sheet: string; readonly laidOut: LaidOutPage } {
  const { namespaces } = workbook;
  const part = edits.freeName("xl/worksheets/sheet", "xml");
  const laidOut = layOutPage(page, { top: 0, left: 0 });
  const styles = styleNumbers(edits, workbook.stylesPart, pageLooks(page, laidOut));
  const sheet = listSheet(edits, workbook, page.sheetName, linkPart(edits, namespaces, workbook.part, "worksheet", part));
  const drawing = writeCharts(edits, namespaces, part, sheet, laidOut.charts, undefined);
  edits.set(part, pageSheetXml(page, laidOut, styles, namespaces, { ...(drawing && { drawing }), tables: [] }, workbook.hasViews));
  declarePart(edits, part, worksheetType, "part");
  return { sheet, laidOut };
}

function refresh(
  edits: PartEdits,
  workbook: WorkbookSheets,
  page: Page,
  before: FoundPage,
): { readonly sheet: string; readonly laidOut: LaidOutPage } {
  const { sheet, area, data } = before;
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part ?? "";
  const text = edits.text(part);
  if (text === undefined) throw new HostError("sheet-missing", sheet);
  const laidOut = layOutPage(page, { top: area.top, left: area.left, ...(data && { data: data.left }) });
  const styles = styleNumbers(edits, workbook.stylesPart, pageLooks(page, laidOut));
  edits.set(part, refreshHeader(refreshCells(text, part, before, laidOut, styles), part, page.print.header));
  writeCharts(edits, workbook.namespaces, part, sheet, laidOut.charts, "drawing");
  forgetCalculation(edits, workbook, sheet);
  return { sheet, laidOut };
}
