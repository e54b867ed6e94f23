import { formatArea, type Area } from "../../../workbook/area";
import type { AddedSheet, ChangedCell } from "../../../workbook/changes";
import { declarePart } from "../annotate/declarePart";
import { linkPart } from "../annotate/linkParts";
import type { PartEdits } from "../annotate/partEdits";
import { listSheet, type WorkbookSheets } from "../annotate/workbookSheets";
import { worksheetType } from "../annotate/writePage";
import { declaration } from "../annotate/xmlText";
import { addTables } from "./addTables";
import { addToSheet } from "./addToSheet";
import type { CellStyles } from "./cellStyles";
import { newCellXml } from "./writeCells";

/** A sheet that the file does not have, behind its others. @returns its part. */
export function addSheet(edits: PartEdits, workbook: WorkbookSheets, sheet: AddedSheet, styles: CellStyles): string {
  const { namespaces } = workbook;
  const part = edits.freeName("xl/worksheets/sheet", "xml");
  const columns = sheet.columns.map(
    ({ column, width, isHidden }) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width ?? usualWidth}"${width === undefined ? "" : ' customWidth="1"'}${isHidden ? ' hidden="1"' : ""}/>`,
  );
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  const xml = [
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `<dimension ref="${formatArea(usedArea(sheet.cells))}"/>`,
    workbook.hasViews ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : "",
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${rowsXml(sheet.cells, styles)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    "</worksheet>",
  ].join("");
  edits.set(part, xml);
  declarePart(edits, part, worksheetType, "part");
  listSheet(edits, workbook, sheet.name, linkPart(edits, namespaces, workbook.part, "worksheet", part), sheet.isHidden);
  addToSheet(edits, part, sheet, styles);
  addTables(edits, namespaces, part, sheet.addedTables);
  return part;
}

const usualWidth = 9.14;

function rowsXml(cells: readonly ChangedCell[], styles: CellStyles): string {
  const rows = new Map<number, ChangedCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, own]) => {
      const inOrder = own.sort((one, other) => one.column - other.column).map((cell) => newCellXml(cell, "", styles));
      return `<row r="${row + 1}">${inOrder.join("")}</row>`;
    })
    .join("");
}

function usedArea(cells: readonly ChangedCell[]): Area {
  if (cells.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
