import ExcelJS from "exceljs";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import type { Finding } from "../../src/scan/finding";
import { isCellError } from "../../src/workbook/cells";
import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import type { GoldenCase } from "./goldenCase";
import { cellOf, workbookOf } from "./grid";

const places = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ sheet, area, kind, hardcoded, support }) => JSON.stringify([sheet, area, kind, hardcoded, support])).sort();

/** Defined names and tables are left out: what is written here is plain cells. */
const written = [...english, ...dutch, ...german, ...french].filter(({ names, sheets }) => !names && sheets.every(({ tables }) => !tables));

describe("through a file", () => {
  it.each(written.map((golden) => [golden.name, golden] as const))("%s", async (_, golden) => {
    const read = await readWorkbook(await fileOf(golden), "golden.xlsx");
    expect(places(scanWorkbook(read, { asOf: "2026-11-21" }))).toEqual(
      places(scanWorkbook(workbookOf(golden.sheets), { asOf: "2026-11-21" })),
    );
  });
});

async function fileOf({ sheets }: GoldenCase): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => {
        const plain = cellOf(text);
        if (!plain || isCellError(plain.value)) return;
        const cell = sheet.getCell(row + 1, column + 1);
        const value = plain.value ?? null;
        cell.value = plain.formula ? { formula: plain.formula.slice(1), ...(value === null ? {} : { result: value }) } : value;
        cell.numFmt = plain.format;
      }),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
