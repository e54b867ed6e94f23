import { isCellError } from "../cells";
import type { CellInput } from "../port";
import type { Workbook } from "../workbook";
import type { CellsByKey } from "./encodeCells";
import type { FoundTable } from "../table/foundTable";
import { inputColumns } from "./tables";

/** What a row of ours holds in the columns that people fill, as it can be written again: formulas as formulas. */
export function rowCells(workbook: Workbook, table: FoundTable, row: number): CellsByKey {
  const cells = workbook.sheets.find(({ id }) => id === table.sheetId)?.cells;
  return Object.fromEntries(
    inputColumns(table.key).flatMap(({ key }): readonly (readonly [string, CellInput])[] => {
      const column = table.columns.get(key);
      if (!column || !cells) return [];
      const at = table.area.left + column.offset;
      const formula = cells.formula(row, at);
      if (formula !== undefined) return [[key, { formula }]];
      const value = cells.value(row, at);
      return [[key, value === undefined || isCellError(value) ? null : value]];
    }),
  );
}
