import { good } from "../../domain/ground/result";
import { tableNameOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { marketRowKey } from "./marketRowKey";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";

/** Targets, hypotheses and the like that name the market stay, and say that there is no such market. */
export const deleteMarket: Deed<"delete-market", { readonly id: string }> = {
  name: "delete-market",
  edits: (writing, { id }) => {
    const { check } = writing;
    const [row] = rowsOf(check, id);
    return good(row ? [{ do: "delete-row", table: tableNameOf(check.tables.found, "markets"), key: marketRowKey(writing, row) }] : []);
  },
  undo: ({ before, after }, { id }) => editsToRestoreRow(after, rowsToRemove(before, "markets", rowsOf(before, id))),
};

function rowsOf({ markets }: Check, id: string): readonly MarketRow[] {
  return markets.filter((row) => row.id === id);
}
