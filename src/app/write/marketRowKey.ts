import type { RowKey } from "../../workbook/port";
import { headerOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Writing } from "./writing";

/** By its id; a row that was typed in the sheet has none yet, and is found by its name. */
export function marketRowKey({ check, language }: Pick<Writing, "check" | "language">, { id, hasOwnId, segment }: MarketRow): RowKey {
  const key = hasOwnId ? "id" : "segment";
  return { header: headerOf(check.tables.found, "markets", key, language), value: hasOwnId ? id : segment.segment };
}
