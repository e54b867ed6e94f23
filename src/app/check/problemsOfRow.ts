import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "./check";

/** What is said to be wrong in one row of ours. */
export function problemsOfRow({ problems }: Check, table: TableKey, { place }: { readonly place: RowPlace }): readonly TableProblem[] {
  return problems.filter((problem) => problem.table === table && problem.address?.replace(/^[A-Z]+/, "") === String(place.row + 1));
}
