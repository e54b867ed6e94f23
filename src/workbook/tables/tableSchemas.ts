import { competitorsTable } from "./competitorsTable";
import { historyTable } from "./historyTable";
import { hypothesesTable } from "./hypothesesTable";
import { marketsTable } from "./marketsTable";
import { scenariosTable } from "./scenariosTable";
import { settingsTable } from "./settingsTable";
import type { TableKey } from "./tableRows";
import type { TableColumn, TableSchema } from "./tableSchema";
import { targetsTable } from "./targetsTable";
import { totalsTable } from "./totalsTable";

/** Every table of ours, in the order in which they are made: formulas of one refer to those before it. */
export const tableSchemas: readonly TableSchema[] = [
  settingsTable,
  marketsTable,
  hypothesesTable,
  competitorsTable,
  historyTable,
  scenariosTable,
  targetsTable,
  totalsTable,
];

export const schemaByKey: Readonly<Record<TableKey, TableSchema>> = {
  settings: settingsTable,
  markets: marketsTable,
  hypotheses: hypothesesTable,
  competitors: competitorsTable,
  history: historyTable,
  scenarios: scenariosTable,
  targets: targetsTable,
  totals: totalsTable,
};

/** The columns that are read: people's own, without the derived ones. */
export function inputColumns(table: TableKey): readonly TableColumn[] {
  return schemaByKey[table].columns.filter((column) => !column.formula);
}
