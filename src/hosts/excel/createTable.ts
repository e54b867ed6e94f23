import type { CellsByHeader, TableSpec } from "../../workbook/port";
import { excelInput } from "./cellInput";
import { lower, type Drafts } from "./draftTables";
import { dressColumn } from "./dressColumn";
import { fillFormula } from "./fillFormula";
import type { TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";

/** A blank row between tables, so that the upper one can tell where it ends. */
const gap = 1;

/** Writes headers and rows first and makes the table over them, as Microsoft advises; the name comes before formulas that use it. */
export function createTable(
  context: Excel.RequestContext,
  drafts: Drafts,
  sheetName: string,
  spec: TableSpec,
  rows: readonly CellsByHeader[],
): TableDraft {
  const { worksheets } = context.workbook;
  const known = drafts.sheets.get(lower(sheetName));
  const sheet = known ? worksheets.getItem(known.name) : addSheet(worksheets, drafts, sheetName);
  const top = known && known.nextRow > 0 ? known.nextRow + gap : 0;
  const { columns } = spec;
  const height = Math.max(1, rows.length);
  const draft = draftOf(
    spec,
    sheetName,
    top,
    Array.from({ length: height }, (_, index) => rows[index] ?? {}),
  );
  const at = (row: number, column: number, rowCount: number, columnCount: number): Excel.Range =>
    usedOnce(sheet.getRangeByIndexes(top + row, column, rowCount, columnCount));

  at(1, 0, height, columns.length).numberFormat = Array.from({ length: height }, () => [...draft.formats]);
  at(0, 0, 1, columns.length).values = [columns.map(({ header }) => excelInput(header, "General"))];
  if (rows.length > 0) at(1, 0, rows.length, columns.length).values = rows.map((cells) => inputsOf(spec, cells));
  const table = sheet.tables.add(at(0, 0, height + 1, columns.length), true);
  drafts.made.tables.set(lower(spec.name), table.load("id"));
  table.name = spec.name;
  columns.forEach((column, index) => {
    const body = at(1, index, height, 1);
    if (column.formula !== undefined) fillFormula(body, "formulas", column.formula);
    dressColumn(column, { head: () => at(0, index, 1, 1), body });
  });
  // Formulas of single rows last: they may name the table that they stand in.
  rows.forEach((cells, row) => {
    columns.forEach(({ header }, column) => {
      const input = cells[header];
      if (typeof input === "object" && input !== null) at(1 + row, column, 1, 1).values = [[input.formula]];
    });
  });
  drafts.sheets.set(lower(sheetName), { name: known?.name ?? sheetName, nextRow: top + height + 1 });
  return draft;
}

export function addSheet(worksheets: Excel.WorksheetCollection, { made }: Drafts, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name).load("id");
  made.sheets.set(lower(name), sheet);
  return sheet;
}

function inputsOf({ columns }: TableSpec, cells: CellsByHeader): unknown[] {
  return columns.map(({ header, format = "General" }) => {
    const input = cells[header] ?? null;
    return excelInput(typeof input === "object" ? null : input, format);
  });
}

function draftOf(spec: TableSpec, sheet: string, top: number, rows: readonly CellsByHeader[]): TableDraft {
  return {
    name: spec.name,
    sheet,
    hasTotals: false,
    top,
    left: 0,
    headers: spec.columns.map(({ header }) => header),
    rows: rows.map((cells) => spec.columns.map(({ header }) => cells[header] ?? "")),
    blankBelow: Infinity,
    formats: spec.columns.map(({ format }) => format ?? "General"),
    formulas: spec.columns.map(({ formula }) => formula),
    hasGrown: false,
  };
}
