import type { RowsDefinition } from "../../workbook/table/defineTable";
import type { TableKey } from "../../workbook/tableKey";
import { tables } from "../../workbook/tables/tables";

/** Keys of the columns that people call a row by, the first that holds something. */
export function namedBy(table: TableKey): readonly string[] {
  const { calledBy } = tables[table] as Partial<RowsDefinition>;
  return calledBy ?? (table === "markets" ? ["segment"] : table === "targets" ? ["label"] : []);
}
