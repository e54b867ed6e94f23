import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "./check";
import { problemsOfRow } from "./problemsOfRow";

/**
 * A row for a form: where a cell could not be read, what stands there. The nought that the row itself holds in its place would look like a figure, and
 * be saved over what somebody wrote.
 */
export function rowAsTyped<Row extends { readonly place: RowPlace; readonly id: string }>(
  check: Check,
  table: TableKey,
  row: Row,
): { readonly id: string } & Readonly<Record<string, unknown>> {
  const refused = problemsOfRow(check, table, row).flatMap(({ field, found = "", code }) =>
    field === undefined || field === "id" || code === "number-as-text" ? [] : [[field, found] as const],
  );
  return { ...row, ...Object.fromEntries(refused) };
}
