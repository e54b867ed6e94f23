import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";

/**
 * All that a workbook holds, as one text: equal where two hold the same, whatever Univer calls its sheets, rules and styles. How a blank cell would look is
 * left out, and how the grid colours tables, which is made anew each time a workbook is opened.
 */
export function leftIn(workbook: FWorkbook): string {
  const { styles, sheets = {}, resources = [], ...saved } = workbook.save();
  const filled = Object.entries(sheets).map(([id, { cellData = {}, ...sheet }]) => [id, sheet, filledCells(cellData)]);
  const plain = JSON.stringify(
    { ...saved, filled, resources: resources.filter(({ name }) => name !== "SHEET_RANGE_THEME_MODEL_PLUGIN") },
    (key, value: unknown) => (key === "s" && typeof value === "string" ? styles[value] : value),
  );
  const ids = new Map<string, number>();
  return plain.replace(/(?<![\w-])[\w-]{21}(?![\w-])/g, (id) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return `#${ids.get(id) ?? ""}`;
  });
}

function filledCells(rows: NonNullable<IWorksheetData["cellData"]>): readonly unknown[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Readonly<Record<string, ICellData | null>>).flatMap(([column, cell]) =>
      hasContent(cell) ? [[row, column, cell]] : [],
    ),
  );
}

function hasContent(cell: ICellData | null | undefined): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return [f, si, p].some(Boolean) || (v !== undefined && v !== null && v !== "");
}

/** What people may enter, by sheet, column and rows. */
export function validationsIn(workbook: FWorkbook): readonly string[] {
  const { resources = [], sheets } = workbook.save();
  const data = resources.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN")?.data;
  const rules = JSON.parse(data === undefined || data === "" ? "{}" : data) as Record<string, readonly Rule[]>;
  return Object.entries(rules)
    .flatMap(([id, ofSheet]) => {
      const rows = new Map<string, number[]>();
      for (const { ranges, ...named } of ofSheet) {
        const rule = { ...named, uid: undefined };
        for (const { startRow, endRow, startColumn, endColumn } of ranges) {
          for (let column = startColumn; column <= endColumn; column += 1) {
            const line = `${sheets?.[id]?.name ?? id} column ${column}: ${JSON.stringify(rule)}`;
            const known = rows.get(line) ?? [];
            for (let row = startRow; row <= endRow; row += 1) known.push(row);
            rows.set(line, known);
          }
        }
      }
      return [...rows].map(([line, found]) => `${line} in rows ${[...new Set(found)].sort((one, other) => one - other).join(",")}`);
    })
    .sort();
}

interface Rule {
  readonly uid: string;
  readonly ranges: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
}
