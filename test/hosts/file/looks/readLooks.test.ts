import ExcelJS from "exceljs";
import { readLooks } from "../../../../src/hosts/file/looks/readLooks";
import type { CellLook, SheetLooks, WorkbookLooks } from "../../../../src/workbook/looks";

let looks: WorkbookLooks;
let sheet: SheetLooks;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet("Budget", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 6, showGridLines: false }],
    properties: { tabColor: { argb: "FF14505C" }, defaultRowHeight: 18 },
  });
  page.getColumn(2).width = 34;
  page.getColumn(3).hidden = true;
  page.getRow(4).height = 30;
  page.getRow(5).hidden = true;
  page.getCell("A5").value = "hidden";
  const header = page.getCell("B2");
  header.value = "Omzet";
  header.font = { name: "Arial", size: 16, bold: true, italic: true, underline: true, strike: true, color: { argb: "FF14505C" } };
  header.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBED" } };
  header.border = { top: { style: "thin", color: { argb: "FFFF0000" } }, bottom: { style: "double" } };
  header.alignment = { horizontal: "center", vertical: "top", wrapText: true, indent: 2 };
  header.numFmt = "0.0%";
  page.getCell("D9").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
  looks = readLooks(new Uint8Array(await workbook.xlsx.writeBuffer()));
  sheet = [...looks.sheets.values()][0] as SheetLooks;
});

function lookAt(row: number, column: number): CellLook | undefined {
  const style = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.style;
  return style === undefined ? undefined : looks.styles[style];
}

test("a cell has its font, fill, borders, alignment and format", () => {
  expect(lookAt(1, 1)).toEqual({
    font: { name: "Arial", size: 16, color: "#14505C", isBold: true, isItalic: true, isUnderlined: true, isStruck: true },
    fill: "#DDEBED",
    borders: { top: { style: "thin", color: "#FF0000" }, bottom: { style: "double", color: "#000000" } },
    horizontal: "center",
    vertical: "top",
    wraps: true,
    indent: 2,
    format: "0.0%",
  });
});

test("an empty cell has its fill", () => {
  expect(lookAt(8, 3)?.fill).toBe("#00FF00");
});

test("a sheet has its widths, heights, hidden rows and columns, frozen panes, gridlines and tab", () => {
  expect(sheet.columns).toContainEqual(expect.objectContaining({ first: 1, last: 1, width: 34, isHidden: false }));
  expect(sheet.columns).toContainEqual(expect.objectContaining({ first: 2, last: 2, isHidden: true }));
  expect(sheet.rows).toContainEqual(expect.objectContaining({ row: 3, height: 30, isHidden: false }));
  expect(sheet.rows).toContainEqual(expect.objectContaining({ row: 4, isHidden: true }));
  expect(sheet).toMatchObject({ frozen: { rows: 6, columns: 1 }, showsGridlines: false, tabColor: "#14505C", defaultHeight: 18 });
});
