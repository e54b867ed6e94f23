import type { CellInput, WorkbookEdit } from "../../workbook/port";
import type { InputColumn } from "../../workbook/table/column";
import type { OwnRow } from "../../workbook/table/ownRow";
import { valuesOfRow, writeContext, type CellsByKey } from "../../workbook/tables/encodeCells";
import { rowTables } from "../../workbook/tables/rowTables";
import { tables } from "../../workbook/tables/tables";
import { isKnownById, updateRow } from "./editsToRemember";
import { ownRowEdit } from "./ownRowEdit";
import type { Writing } from "./writing";

/** Everything that names the market by its old name, in every column of ours that names markets. */
export function renameMarket(writing: Writing, from: string, to: string): readonly WorkbookEdit[] {
  const { check } = writing;
  const targets = check.targets.flatMap((row) => {
    const cells = renamedCells(writing, "targets", row, from, to);
    return cells && isKnownById(check, row) ? [updateRow(writing, row.id, cells)] : [];
  });
  const others = rowTables.flatMap((table) =>
    (check.tables.rows[table] as readonly OwnRow[]).flatMap((row) => {
      const cells = renamedCells(writing, table, valuesOfRow(table, row), from, to);
      return cells ? [ownRowEdit(writing, table, row, cells)] : [];
    }),
  );
  return [...targets, ...others];
}

function renamedCells(
  { check, language }: Writing,
  table: keyof typeof tables,
  values: object,
  from: string,
  to: string,
): CellsByKey | undefined {
  const given = values as Readonly<Record<string, unknown>>;
  const context = writeContext(check.tables.found, table, language, check.workbook.date1904);
  const cells = (tables[table].inputs as readonly InputColumn[]).flatMap(({ key, kind }): readonly (readonly [string, CellInput])[] => {
    const renamed = given[key] === undefined ? undefined : kind.renamed?.(given[key], from, to);
    return renamed === undefined ? [] : [[key, kind.write(renamed, context)]];
  });
  return cells.length === 0 ? undefined : Object.fromEntries(cells);
}
