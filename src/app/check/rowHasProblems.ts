import type { OwnRow } from "../../workbook/table/ownRow";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "./check";

/** Whether something in the row is said to be wrong: then it is written as a whole. */
export function rowHasProblems({ problems }: Check, table: TableKey, { place }: Pick<OwnRow, "place">): boolean {
  return problems.some((problem) => problem.table === table && problem.address?.replace(/^[A-Z]+/, "") === String(place.row + 1));
}
