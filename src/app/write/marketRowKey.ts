import type { RowKey } from "../../workbook/port";
import { headerOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { Language } from "../../workbook/language";

/** By its id; a row that was typed in the sheet has none yet, and is found by its name. */
export function marketRowKey({ tables: { found } }: Check, { id, hasOwnId, segment }: MarketRow, language: Language): RowKey {
  const key = hasOwnId ? "id" : "segment";
  return { header: headerOf(found, "markets", key, language), value: hasOwnId ? id : segment.segment };
}
