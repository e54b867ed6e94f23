import type { PlanProblemCode } from "../../domain/ground/problem";
import { formatArea } from "../../workbook/area";
import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { TableKey } from "../../workbook/tableKey";

/** A problem that shows only when rows of several tables are read together, at the cell that it is about. */
export function tableProblemAt(
  { found }: Pick<DecodedTables, "found">,
  table: TableKey,
  row: { readonly place: RowPlace; readonly name: string },
  { code, field, detail }: { readonly code: PlanProblemCode; readonly field: string; readonly detail?: string | undefined },
): TableProblem {
  const { place, name } = row;
  const column = found[table]?.columns.get(field);
  const left = (found[table]?.area.left ?? 0) + (column?.offset ?? 0);
  return {
    code,
    table,
    sheet: place.sheet,
    address: formatArea({ top: place.row, left, bottom: place.row, right: left }),
    field,
    ...(column && { header: column.header }),
    ...(name !== "" && { row: name }),
    ...(detail !== undefined && { found: detail, detail }),
  };
}
