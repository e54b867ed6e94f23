import type { PlanProblem } from "../../domain/ground/problem";
import type { Result } from "../../domain/ground/result";
import { formatPlace } from "../../workbook/area";
import { isCellError } from "../../workbook/cells";
import { HostError, type CellInput, type RowKey, type WorkbookEdit, type WorkbookReader } from "../../workbook/port";
import type { FoundTable } from "../../workbook/table/foundTable";
import { decodeTables, type DecodedTables } from "../../workbook/tables/decodeTables";
import type { Workbook } from "../../workbook/workbook";
import type { Check } from "../check/check";
import { readChanged } from "../check/readChanged";

/**
 * Looks again at the rows of ours that are to be changed: what somebody else has written into one of the same cells since the check is never written over without a word.
 * Rejects with a `HostError` "cells-changed".
 */
export async function ensureRowsUnchanged(
  host: WorkbookReader,
  check: Check,
  asked: Result<readonly WorkbookEdit[], PlanProblem>,
): Promise<void> {
  const updates = asked.ok ? asked.value.filter((edit) => edit.do === "update-row") : [];
  const tables = Object.values(check.tables.found).filter(({ name }) => updates.some((edit) => edit.table === name));
  if (tables.length === 0) return;
  const workbook = await readChanged(host, { previous: check, changedSheets: [...new Set(tables.map(({ sheetId }) => sheetId))] });
  const now = decodeTables(workbook);
  for (const { table, key, cells } of updates) {
    const before = rowAt(check.workbook, check.tables, table, key);
    const after = rowAt(workbook, now, table, key);
    if (!before || !after) continue;
    for (const [header, wanted] of Object.entries(cells)) {
      const [was, is] = [before.cellAt(header), after.cellAt(header)];
      if (was && is && was.holds !== is.holds && is.holds !== textOf(wanted)) throw new HostError("cells-changed", is.place);
    }
  }
}

interface RowAt {
  readonly cellAt: (header: string) => { readonly holds: string; readonly place: string } | undefined;
}

/** Undefined: there is none with this key, or more than one; the host says so. */
function rowAt(workbook: Workbook, { found }: DecodedTables, name: string, { header, value }: RowKey): RowAt | undefined {
  const table = Object.values(found).find((one) => one.name === name);
  const cells = workbook.sheets.find(({ id }) => id === table?.sheetId)?.cells;
  const at = table && columnOf(table, header);
  if (!table || !cells || at === undefined) return undefined;
  const rows: number[] = [];
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) if (cells.value(row, at) === value) rows.push(row);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  return {
    cellAt: (wanted) => {
      const column = columnOf(table, wanted);
      if (column === undefined) return undefined;
      const cell = cells.value(row, column);
      const holds = cells.formula(row, column) ?? (isCellError(cell) ? cell.error : textOf(cell ?? null));
      return { holds, place: formatPlace(table.sheet, { top: row, left: column, bottom: row, right: column }) };
    },
  };
}

function columnOf({ area, columns }: FoundTable, header: string): number | undefined {
  const column = [...columns.values()].find((one) => one.header === header);
  return column && area.left + column.offset;
}

function textOf(input: CellInput): string {
  if (input === null) return "";
  return typeof input === "object" ? input.formula : String(input);
}
