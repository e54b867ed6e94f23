import { good } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { tableKeys } from "../../workbook/tableKey";
import { columnSpecs } from "../../workbook/tables/tableSpec";
import { schemaByKey } from "../../workbook/tables/tables";
import { wordsFor } from "../../wording/catalogues";
import type { TableProblemCode } from "../../workbook/table/tableProblem";
import type { Deed } from "./deed";

/** What writing our columns anew can mend. */
export const mendable: readonly TableProblemCode[] = ["column-missing", "formula-replaced", "verdict-differs"];

/**
 * Writes the formulas of all our tables anew, and brings columns back that are missing; what people filled in stays as it is. Only when somebody asks: a formula that
 * a colleague put there on purpose goes as well.
 */
export const mendColumns: Deed<"mend-columns", object> = {
  name: "mend-columns",
  edits: ({ check, language }) => {
    const { found } = check.tables;
    const { validation } = wordsFor(languageOfTables(found, language)).sheet;
    return good(
      tableKeys.flatMap((key): readonly WorkbookEdit[] => {
        const table = found[key];
        if (!table?.isTable) return [];
        const columns = schemaByKey[key].columns.filter((column) => column.formula !== undefined || !table.columns.has(column.key));
        return columns.length === 0
          ? []
          : [{ do: "set-columns", table: table.name, columns: columnSpecs(key, columns, found, language, validation, []) }];
      }),
    );
  },
};
