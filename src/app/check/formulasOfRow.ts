import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "./check";

/** Of the fields of a row of ours that follow other cells: their formulas, by column. */
export function formulasOfRow({ workbook, tables }: Check, table: TableKey, { row }: RowPlace): ReadonlyMap<string, string> {
  const found = tables.found[table];
  const cells = workbook.sheets.find(({ id }) => id === found?.sheetId)?.cells;
  if (!found || !cells) return new Map();
  return new Map(
    [...found.columns].flatMap(([key, { offset }]): readonly (readonly [string, string])[] => {
      const formula = cells.formula(row, found.area.left + offset);
      return formula === undefined ? [] : [[key, formula]];
    }),
  );
}
