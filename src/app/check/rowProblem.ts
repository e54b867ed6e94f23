import { formatArea } from "../../workbook/area";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { TableProblem, TableProblemCode } from "../../workbook/table/tableProblem";
import type { TargetRow } from "../../workbook/tables/tableRows";

/** A problem with a row of Targets that shows only beside the findings. */
export function rowProblem(
  row: TargetRow,
  { found }: DecodedTables,
  code: TableProblemCode,
  field: string,
  text?: string,
  detail?: string,
): TableProblem {
  const column = found.targets?.columns.get(field);
  const left = (found.targets?.area.left ?? 0) + (column?.offset ?? 0);
  return {
    code,
    table: "targets",
    sheet: row.place.sheet,
    address: formatArea({ top: row.place.row, left, bottom: row.place.row, right: left }),
    field,
    ...(column && { header: column.header }),
    ...(row.label !== "" && { row: row.label }),
    ...(text !== undefined && { found: text }),
    ...(detail !== undefined && { detail }),
  };
}
