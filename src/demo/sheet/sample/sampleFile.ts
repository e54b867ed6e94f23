import ExcelJS from "exceljs";
import type { SampleCell, SampleLook, SampleSheet } from "./sampleSheet";

/** What a formula gives, by sheet and cell; undefined: not known yet. */
export type FormulaResults = (sheet: string, at: string) => number | string | undefined;

/** The sample as an .xlsx, with the results of its formulas as far as they are known. */
export async function sampleFile(sheets: readonly SampleSheet[], results: FormulaResults): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Growth Ceiling";
  workbook.created = workbook.modified = new Date("2026-11-12T09:00:00Z");
  for (const sheet of sheets) addSheet(workbook, sheet, (at) => results(sheet.name, at));
  const bytes: ArrayBuffer | Uint8Array = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

const font = { name: "Arial", size: 10 };
const petrol = "FF14505C";
const looks: Readonly<Record<SampleLook, Partial<ExcelJS.Style>>> = {
  title: { font: { ...font, size: 16, bold: true, color: { argb: petrol } } },
  subtitle: { font: { ...font, color: { argb: "FF5F6B6D" } } },
  header: headerLook(petrol),
  "text-header": { ...headerLook(petrol), alignment: {} },
  "plan-header": headerLook("FF2E7D86"),
  section: { font: { ...font, bold: true, color: { argb: petrol } }, fill: solid("FFDDEBED") },
  label: { font },
  unit: { font: { ...font, color: { argb: "FF7A8688" } } },
  figure: { font },
  input: { font: { ...font, color: { argb: "FF1F3FBF" } } },
  "total-label": { font: { ...font, bold: true } },
  total: { font: { ...font, bold: true }, border: { top: { style: "thin", color: { argb: "FF14505C" } } } },
  remark: { font: { ...font, italic: true, color: { argb: "FF5F6B6D" } } },
};

function headerLook(fill: string): Partial<ExcelJS.Style> {
  return { font: { ...font, bold: true, color: { argb: "FFFFFFFF" } }, fill: solid(fill), alignment: { horizontal: "center" } };
}

function solid(argb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet, result: (at: string) => number | string | undefined): void {
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: "frozen", xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, showGridLines: true }],
    properties: { defaultRowHeight: 15 },
  });
  sheet.widths.forEach((width, index) => (page.getColumn(index + 1).width = width));
  for (const cell of sheet.cells) putCell(page.getCell(cell.at), cell, result(cell.at));
  for (const area of sheet.merges ?? []) page.mergeCells(area);
  for (const { at, author, text } of sheet.notes ?? []) page.getCell(at).note = { texts: [{ text: `${author}: ${text}` }] };
  if (sheet.table) addTable(page, sheet.table, result);
  page.getRow(1).height = 24;
}

function putCell(target: ExcelJS.Cell, { content, look, format }: SampleCell, result: number | string | undefined): void {
  target.style = { ...looks[look], ...(format === undefined ? {} : { numFmt: format }) };
  if (typeof content === "string" && content.startsWith("=")) {
    target.value = { formula: content.slice(1), ...(result === undefined ? {} : { result }) };
  } else if (content !== undefined && content !== "") target.value = content;
}

/** The table's cells get their formulas and looks one by one: the library itself writes only the values. */
function addTable(
  page: ExcelJS.Worksheet,
  table: NonNullable<SampleSheet["table"]>,
  result: (at: string) => number | string | undefined,
): void {
  const { columns, rows } = table;
  page.addTable({
    name: table.name,
    ref: table.at,
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  const start = page.getCell(table.at);
  columns.forEach(({ format, formula }, column) => {
    const header = page.getCell(start.fullAddress.row, start.fullAddress.col + column);
    header.style = { ...headerLook("FF2E7D86"), alignment: {} };
    rows.forEach((row, index) => {
      const cell = page.getCell(start.fullAddress.row + index + 1, start.fullAddress.col + column);
      const known = result(cell.address);
      if (formula !== undefined) cell.value = { formula, ...(known === undefined ? {} : { result: known }) };
      cell.style = {
        ...(formula === undefined && typeof row[column] === "number" ? looks.input : looks.figure),
        ...(format === undefined ? {} : { numFmt: format }),
      };
    });
  });
}
