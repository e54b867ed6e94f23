import type { ListSpec } from "../port";
import type { Workbook } from "../workbook";
import type { Language } from "../language";
import { linkSheetNames } from "../tables/words";

/**
 * The list of what rows of our tables refer to: an id, a live reference to cells, a formula for the row's value. It stands on a sheet of its own,
 * outside of any table: Excel makes the newest formula of a table column that of all its rows, so different ones cannot stand in one.
 */
export const linkHeaders = ["GrowthLinks", "Cells", "Value"] as const;

export interface FoundLinks {
  readonly sheet: string;
  readonly sheetId: string;
  /** Of the list's three columns, counted from 0 on the sheet. */
  readonly columns: readonly [number, number, number];
  /** By the id of the row that they belong to. */
  readonly rows: ReadonlyMap<string, Link>;
}

/** The formulas of one line of the list. */
export interface Link {
  readonly cells?: string;
  readonly value?: string;
}

/** Found by its first header, wherever the sheet stands, whatever it is called and whatever was put in beside it. */
export function findLinks({ sheets }: Workbook): FoundLinks | undefined {
  for (const { id, name, cells } of sheets) {
    for (const row of cells.usedRows().slice(0, mostRowsAbove)) {
      const { start, end } = cells.rowSpan(row);
      const places = Array.from({ length: end - start }, (_, index) => cells.columnAt(start + index));
      const at = linkHeaders.map((header) => places.find((column) => cells.value(row, column) === header));
      const [key, reference, value] = at;
      if (key === undefined || reference === undefined || value === undefined) continue;
      const columns = [key, reference, value] as const;
      return { sheet: name, sheetId: id, columns, rows: rowsOf(cells, row, columns) };
    }
  }
  return undefined;
}

/** The list that is there, or the one to make: under the first of its names that no sheet has. */
export function linkListSpec(workbook: Workbook, found: FoundLinks | undefined, language: Language): ListSpec {
  if (found) return { sheet: found.sheet, headers: linkHeaders };
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const [first = ""] = linkSheetNames[language];
  let sheet = linkSheetNames[language].find((name) => !taken.has(name.toLowerCase())) ?? first;
  for (let number = 2; taken.has(sheet.toLowerCase()); number += 1) sheet = `${first} ${number}`;
  return { sheet, headers: linkHeaders };
}

/** Rows put in above the header by hand; looking through whole sheets of the user's would cost more than it helps. */
const mostRowsAbove = 5;

type Cells = Workbook["sheets"][number]["cells"];

function rowsOf(cells: Cells, header: number, [key, reference, value]: readonly [number, number, number]): ReadonlyMap<string, Link> {
  const rows = new Map<string, Link>();
  for (const row of cells.usedRows()) {
    const id = cells.value(row, key);
    if (row <= header || id === undefined || typeof id === "object" || rows.has(String(id))) continue;
    const [cellsFormula, valueFormula] = [cells.formula(row, reference), cells.formula(row, value)];
    rows.set(String(id), { ...(cellsFormula && { cells: cellsFormula }), ...(valueFormula && { value: valueFormula }) });
  }
  return rows;
}
