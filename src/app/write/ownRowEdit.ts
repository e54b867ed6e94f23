import { HostError, type RowKey, type WorkbookEdit } from "../../workbook/port";
import { encodeCells, type CellsByKey } from "../../workbook/tables/encodeCells";
import type { RowTable } from "../../workbook/tables/rowTables";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { FoundTable } from "../../workbook/table/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { Check } from "../check/check";
import type { Writing } from "./writing";

/** Changes the cells given of a row that is there. */
export function ownRowEdit(writing: Writing, table: RowTable, row: OwnRow, cells: CellsByKey): WorkbookEdit {
  const { check, language } = writing;
  const { found } = check.tables;
  return {
    do: "update-row",
    table: tableNameOf(found, table),
    key: ownRowKey(writing, table, row),
    cells: encodeCells(found, table, language, cells),
  };
}

export function ownRowDeletion(writing: Writing, table: RowTable, row: OwnRow): WorkbookEdit {
  return { do: "delete-row", table: tableNameOf(writing.check.tables.found, table), key: ownRowKey(writing, table, row) };
}

/** By its id; a row that was typed in the sheet has none, and is found by a text that no other row has. Rejects with "row-missing" where there is none. */
function ownRowKey({ check, language }: Writing, table: RowTable, row: OwnRow): RowKey {
  const { found } = check.tables;
  if (row.hasOwnId) return { header: headerOf(found, table, "id", language), value: row.id };
  const there = found[table];
  const own = there ? Object.entries(rowCells(check.workbook, there, row.place.row)) : [];
  for (const [key, value] of own) {
    if (there && typeof value === "string" && value !== "" && timesIn(check, there, key, value) === 1)
      return { header: headerOf(found, table, key, language), value };
  }
  throw new HostError("row-missing", `${tableNameOf(found, table)} ${row.place.row + 1}`);
}

function timesIn({ workbook }: Check, table: FoundTable, key: string, value: string): number {
  const cells = workbook.sheets.find(({ id }) => id === table.sheetId)?.cells;
  const column = table.area.left + (table.columns.get(key)?.offset ?? 0);
  let times = 0;
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) if (cells?.value(row, column) === value) times += 1;
  return times;
}
