import type { WorkbookEdit } from "../../workbook/port";
import { formulaSheet, languageOfTables } from "../../workbook/tables/foundTable";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import type { TableColumn } from "../../workbook/tables/tables";
import { schemaByKey } from "../../workbook/tables/tables";
import { columnSpecs } from "../../workbook/tables/tableSpec";
import { wordsFor } from "../../wording/catalogues";
import type { Language } from "../../workbook/language";

/**
 * Brings the tables that are there up to date: columns of a later version are added, with the formulas of the whole table, and formulas that can
 * name a table that is made now, or are of an earlier version, are written anew. `made` are the tables of the same write.
 */
export function editsToAlign(
  { found, isEarlier }: Pick<DecodedTables, "found" | "isEarlier">,
  made: readonly TableKey[],
  language: Language,
): readonly WorkbookEdit[] {
  const { validation } = wordsFor(languageOfTables(found, language)).sheet;
  return tableKeys.flatMap((key): readonly WorkbookEdit[] => {
    const table = found[key];
    if (!table?.isTable) return [];
    const before = formulaSheet(found, key, language);
    const after = formulaSheet(found, key, language, made);
    const isChanged = ({ formula }: TableColumn): boolean => made.length > 0 && formula !== undefined && formula(before) !== formula(after);
    const { columns: all } = schemaByKey[key];
    const lacksColumns = all.some((column) => column.isLater === true && !table.columns.has(column.key));
    // A table that it cannot do without was deleted and is made anew: its formulas refer to what is gone.
    const isCutOff = schemaByKey[key].needs.some((needed) => made.includes(needed));
    const isDue = (column: TableColumn): boolean =>
      isChanged(column) || ((isEarlier || lacksColumns || isCutOff) && column.formula !== undefined);
    const columns = all.filter((column) => (table.columns.has(column.key) ? isDue(column) : column.isLater === true));
    return columns.length === 0
      ? []
      : [{ do: "set-columns", table: table.name, columns: columnSpecs(key, columns, found, language, validation, made) }];
  });
}
