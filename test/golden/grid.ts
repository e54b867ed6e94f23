import { parseArea } from "../../src/workbook/area";
import type { CellValue } from "../../src/workbook/cells";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import type { CellComment, DefinedName, Sheet, Table, Workbook } from "../../src/workbook/workbook";

/**
 * One cell, written as a person would read it:
 * `12` a number, `"Sales"` a text, `"15%"` a typed percentage, `"=B2*(1+4%) -> 104"` a formula and its result,
 * `"=C4/B4-1 -> 12.5%"` one that shows a percentage, `"'+15 %"` a text that looks like a number, `""` nothing.
 */
export type CellText = string | number | { readonly value: CellValue; readonly format: string; readonly formula?: string };

export interface SheetText {
  readonly name: string;
  readonly rows: readonly (readonly CellText[])[];
  readonly hidden?: boolean;
  readonly comments?: readonly CellComment[];
  readonly tables?: readonly Table[];
  /** "B2:D2" */
  readonly merges?: readonly string[];
}

export interface PlainCell {
  readonly value: CellValue | undefined;
  readonly formula?: string;
  readonly format: string;
}

export function workbookOf(sheets: readonly SheetText[], names: readonly DefinedName[] = []): Workbook {
  return { name: "golden.xlsx", date1904: false, sheets: sheets.map(sheetOf), names, warnings: [] };
}

export function sheetOf({ name, rows, hidden, comments, tables, merges }: SheetText): Sheet {
  const builder = new CellsBuilder();
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      const cell = cellOf(text);
      if (cell) builder.add(row, column, cell.value, cell.formula, cell.format);
    }),
  );
  return {
    id: name,
    name,
    visibility: hidden ? "hidden" : "visible",
    isProtected: false,
    cells: builder.build(),
    tables: tables ?? [],
    comments: comments ?? [],
    merges: (merges ?? []).flatMap((range) => parseArea(range) ?? []),
  };
}

export function cellOf(text: CellText): PlainCell | undefined {
  if (text === "") return undefined;
  if (typeof text === "number") return { value: text, format: "General" };
  if (typeof text === "object") return text;
  if (text.startsWith("'")) return { value: text.slice(1), format: "General" };
  if (!text.startsWith("=")) return constant(text);
  const [formula = "", result = ""] = text.split(" -> ");
  return { ...constant(result), formula };
}

function constant(text: string): PlainCell {
  const percent = /^[+-]?\d+(\.\d+)?%$/.test(text);
  if (percent) return { value: Math.round(Number(text.slice(0, -1)) * 1e10) / 1e12, format: text.includes(".") ? "0.0%" : "0%" };
  if (/^(19|20)\d\d$/.test(text)) return { value: Number(text), format: "General" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), format: "#,##0" };
  return { value: text === "" ? undefined : text, format: "General" };
}
