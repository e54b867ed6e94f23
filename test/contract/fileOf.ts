import { Workbook as ExcelFile, type CellErrorValue, type CellValue as FileValue } from "exceljs";
import { isCellError } from "../../src/workbook/cells";
import { parseArea } from "../../src/workbook/area";
import type { CellContent, Content, SheetContent } from "./content";

/** The content as an .xlsx that somebody else's library wrote. Comments become notes: it knows no threads. */
export async function fileOf(content: Content): Promise<Uint8Array> {
  const file = new ExcelFile();
  for (const sheet of content.sheets) await addSheet(file, sheet);
  for (const { name, formula } of content.names ?? []) file.definedNames.add(formula.slice(1), name);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function addSheet(
  file: ExcelFile,
  { name, visibility = "visible", isProtected, cells, tables = [], comments = [] }: SheetContent,
): Promise<void> {
  const sheet = file.addWorksheet(name, { state: visibility });
  for (const { name: table, area, headers } of tables) {
    const { top, bottom, left } = parseArea(area) ?? { top: 0, bottom: 0, left: 0 };
    const rows = Array.from({ length: bottom - top }, (_, row) =>
      headers.map((_header, column) => fileValue(cells[`${String.fromCharCode(65 + left + column)}${top + row + 2}`] ?? {})),
    );
    sheet.addTable({
      name: table,
      ref: area.split(":")[0] ?? "A1",
      headerRow: true,
      columns: headers.map((header) => ({ name: header })),
      rows,
    });
  }
  for (const [address, content] of Object.entries(cells)) {
    const cell = sheet.getCell(address);
    cell.value = fileValue(content);
    if (content.format !== undefined) cell.numFmt = content.format;
  }
  for (const { at, author, text } of comments) {
    sheet.getCell(at).note = { texts: [{ font: { bold: true }, text: `${author}:` }, { text: `\n${text}` }] };
  }
  if (isProtected) await sheet.protect("", { spinCount: 1 });
}

function fileValue({ value, formula }: CellContent): FileValue {
  const plain = isCellError(value) ? ({ error: value.error } as CellErrorValue) : (value ?? null);
  return formula === undefined ? plain : { formula: formula.slice(1), result: plain as string | number | boolean };
}
