import type { CellsByHeader, RowKey, WorkbookEdit } from "../../workbook/port";
import type { FoundTable } from "../../workbook/table/foundTable";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import { encodeCells } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { Check } from "../check/check";
import type { Undoing } from "./deed";
import { withLinks } from "./withLinks";

/**
 * What takes back what edits did to rows of ours: new ones go, changed cells hold what they held, deleted ones come back. Tables, columns and lines of the
 * list of links that were made stay, as nothing refers to them.
 */
export function reverseEdits({ before, after, edits }: Undoing): readonly WorkbookEdit[] {
  const { found } = after.check.tables;
  const keys = new Map(tableKeys.map((key) => [tableNameOf(found, key).toLowerCase(), key]));
  const gone = new Set(edits.flatMap((edit) => (edit.do === "delete-row" ? [`${edit.table} ${edit.key.value}`] : [])));
  const reversed = [...edits].reverse().flatMap((edit): readonly WorkbookEdit[] => {
    if (edit.do === "set-list") return earlierLines(edit, before);
    if (edit.do !== "append-rows" && edit.do !== "update-row" && edit.do !== "delete-row") return [];
    const { table } = edit;
    const key = keys.get(table.toLowerCase());
    if (key === undefined) return [];
    if (edit.do === "append-rows") {
      const header = headerOf(found, key, "id", after.language);
      const ids = edit.rows.map((row) => row[header]).filter((id) => typeof id === "string");
      return ids.filter((id) => !gone.has(`${table} ${id}`)).map((value) => ({ do: "delete-row", table, key: { header, value } }));
    }
    const held = heldBefore(before, after, key, edit.key);
    if (held === undefined) return [];
    if (edit.do === "delete-row") return [{ do: "append-rows", table, rows: [held] }];
    const cells = Object.fromEntries(Object.keys(edit.cells).flatMap((header) => (header in held ? [[header, held[header] ?? null]] : [])));
    const named = edit.cells[edit.key.header];
    const now = typeof named === "string" ? { ...edit.key, value: named } : edit.key;
    return Object.keys(cells).length === 0 ? [] : [{ do: "update-row", table, key: now, cells }];
  });
  return withLinks(after, reversed);
}

/** What the row held in the columns that people fill. Undefined: it was not there, or not to be told from another. */
function heldBefore(before: Check, { language }: Undoing["after"], key: TableKey, { header, value }: RowKey): CellsByHeader | undefined {
  const { workbook, tables } = before;
  const table = tables.found[key];
  const rows = table ? rowsWith(before, table, header, value) : [];
  const [row] = rows;
  return table && row !== undefined && rows.length === 1
    ? encodeCells(tables.found, key, language, rowCells(workbook, table, row))
    : undefined;
}

function rowsWith({ workbook }: Check, { sheetId, area, columns }: FoundTable, header: string, value: string): readonly number[] {
  const cells = workbook.sheets.find(({ id }) => id === sheetId)?.cells;
  const column = [...columns.values()].find((one) => one.header === header);
  if (!cells || !column) return [];
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return rows.filter((row) => String(cells.value(row, area.left + column.offset) ?? "") === value);
}

/** A line that was there says what it said. */
function earlierLines(
  { list, lines }: Extract<WorkbookEdit, { readonly do: "set-list" }>,
  { tables: { links } }: Check,
): readonly WorkbookEdit[] {
  const known = lines.flatMap(({ key, cells }) => {
    const was = links?.rows.get(key);
    const earlier = [was?.cells, was?.value].map((formula, index) =>
      cells[index] === undefined ? undefined : formula === undefined ? null : { formula },
    );
    return was ? [{ key, cells: earlier }] : [];
  });
  return known.length === 0 ? [] : [{ do: "set-list", list, lines: known }];
}
