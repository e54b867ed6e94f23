import { good } from "../../domain/ground/result";
import { formatPlace } from "../../workbook/area";
import { HostError, type WorkbookEdit, type WorkbookReader } from "../../workbook/port";
import { encodeCells } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { Check } from "../check/check";
import type { Deed } from "../write/deed";
import { marketRowKey } from "../write/marketRowKey";
import { readChanged } from "../check/readChanged";
import { editsToImport, type MarketsToImport } from "./editsToImport";
import type { MarketPreview } from "./marketPreview";
import { previewMarkets } from "./previewMarkets";
import { fallbackLanguage } from "../../workbook/language";

/**
 * Takes a previewed range over into Markets. The range is read again first: what was looked at is what is written. Taken back, the new rows go, and the
 * changed cells get what stood in them, their formulas included.
 */
export const importMarkets: Deed<"import", MarketsToImport> = {
  name: "import",
  guard: (host, { check }, { preview }) => ensureUnchanged(host, check, preview),
  edits: (writing, input) => good(editsToImport(writing, input).edits),
  undo: ({ before, after, edits }) => edits.flatMap((edit) => undoing(edit, before, after.check)),
};

function undoing(edit: WorkbookEdit, before: Check, { tables: { found } }: Check): readonly WorkbookEdit[] {
  const table = tableNameOf(found, "markets");
  const header = headerOf(found, "markets", "id", fallbackLanguage);
  if (edit.do === "append-rows" && edit.table === table) {
    return edit.rows.flatMap((cells): readonly WorkbookEdit[] => {
      const id = cells[header];
      return typeof id === "string" ? [{ do: "delete-row", table, key: { header, value: id } }] : [];
    });
  }
  const there = before.tables.found.markets;
  if (edit.do !== "update-row" || edit.table !== table || !there) return [];
  const row = before.markets.find((market) => marketRowKey({ check: before, language: fallbackLanguage }, market).value === edit.key.value);
  if (!row) return [];
  const was = encodeCells(before.tables.found, "markets", fallbackLanguage, rowCells(before.workbook, there, row.place.row));
  return [{ ...edit, cells: Object.fromEntries(Object.keys(edit.cells).map((name) => [name, was[name] ?? null])) }];
}

async function ensureUnchanged(host: WorkbookReader, check: Check, preview: MarketPreview): Promise<void> {
  const { sheet, area } = preview.place;
  const known = check.workbook.sheets.find(({ name }) => name === sheet);
  const workbook = await readChanged(host, { previous: check, changedSheets: known ? [known.id] : [] });
  const now = previewMarkets(workbook, preview.place, preview.settings);
  if (JSON.stringify(now?.rows) !== JSON.stringify(preview.rows)) throw new HostError("cells-changed", formatPlace(sheet, area));
}
