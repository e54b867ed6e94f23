import { marketsTable } from "./marketsTable";
import { settingsTable } from "./settingsTable";
import type { TableKey } from "./tableRows";
import type { TableColumn, TableSchema } from "./tableSchema";
import { targetsTable } from "./targetsTable";

/** Every table of ours, in the order in which they are made: formulas of one refer to those before it. */
export const tableSchemas: readonly TableSchema[] = [settingsTable, marketsTable, targetsTable];

export const schemaByKey: Readonly<Record<TableKey, TableSchema>> = { settings: settingsTable, markets: marketsTable, targets: targetsTable };

/** The columns that are read: people's own, without the derived ones. */
export function inputColumns(table: TableKey): readonly TableColumn[] {
  return schemaByKey[table].columns.filter((column) => !column.formula);
}
