import { tableNameOf } from "../../workbook/tables/foundTable";
import type { WorkbookEdit, WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { marketRowKey } from "./marketRowKey";
import { rowsToRemove, type Deletion } from "./removedRows";
import type { Language } from "../../workbook/language";

/** Everything that deleting a market would write. Targets, hypotheses and the like that name it stay, and say that there is no such market. */
export function editsToDeleteMarket(check: Check, id: string, language: Language): readonly WorkbookEdit[] {
  const row = check.markets.find((market) => market.id === id);
  return row ? [{ do: "delete-row", table: tableNameOf(check.tables.found, "markets"), key: marketRowKey(check, row, language) }] : [];
}

export async function deleteMarket(host: WorkbookHost, check: Check, id: string, language: Language): Promise<Deletion> {
  const removed = rowsToRemove(
    check,
    "markets",
    check.markets.filter((market) => market.id === id),
  );
  return { check: await applyEdits(host, check, editsToDeleteMarket(check, id, language)), removed };
}
