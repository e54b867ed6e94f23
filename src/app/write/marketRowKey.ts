import { segmentKey } from "../../domain/scope/scope";
import { HostError, type RowKey } from "../../workbook/port";
import { headerOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Writing } from "./writing";

/**
 * By its id; a row that was typed in the sheet has none yet, and is found by its name as it stands there, spaces and all. Rejects with "row-missing"
 * where two rows have it: the wrong one would be hit.
 */
export function marketRowKey(
  { check, language }: Pick<Writing, "check" | "language">,
  { id, hasOwnId, segment, place }: MarketRow,
): RowKey {
  const { found } = check.tables;
  if (hasOwnId) return { header: headerOf(found, "markets", "id", language), value: id };
  const isAlone = check.markets.filter((row) => segmentKey(row.segment.segment) === segmentKey(segment.segment)).length === 1;
  if (!isAlone) throw new HostError("row-missing", segment.segment);
  const written = found.markets && rowCells(check.workbook, found.markets, place.row)["segment"];
  return { header: headerOf(found, "markets", "segment", language), value: typeof written === "string" ? written : segment.segment };
}
