import { formatPlace } from "../../workbook/area";
import { HostError, type WorkbookEdit, type WorkbookHost } from "../../workbook/port";
import { encodeCells } from "../../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import { keepMarketFormulas } from "../write/keepOwnFormulas";
import { applyEdits } from "../write/applyEdits";
import type { Check } from "../check/check";
import type { WriteOptions } from "../write/link";
import { marketRowKey } from "../write/marketRowKey";
import { readChanged } from "../check/readChanged";
import { editsToImport, type ImportMode } from "./editsToImport";
import type { MarketPreview } from "./marketPreview";
import { previewMarkets } from "./previewMarkets";
import { fallbackLanguage, type Language } from "../../workbook/language";

export interface ImportChoice {
  readonly mode: ImportMode;
  /** Rows on the sheet, from 0, that are not wanted. */
  readonly unwanted?: readonly number[];
}

export interface Imported {
  readonly check: Check;
  /** What takes it back: the new rows go, the changed cells get what stood in them, their formulas included. */
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Takes a previewed range over into Markets, and gives the check as it is then. The range is read again first: what was looked at is what is
 * written, else it rejects with a `HostError` "cells-changed".
 */
export async function importMarkets(
  host: WorkbookHost,
  check: Check,
  preview: MarketPreview,
  choice: ImportChoice,
  language: Language,
  options: WriteOptions,
): Promise<Imported> {
  await ensureUnchanged(host, check, preview);
  const { edits } = editsToImport(check, preview, choice.mode, language, options, choice.unwanted);
  const after = await applyEdits(host, check, keepMarketFormulas(check, edits, language, options.newId));
  return { check: after, undo: edits.flatMap((edit) => undoing(edit, check, after)) };
}

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
  const row = before.markets.find((market) => marketRowKey(before, market, fallbackLanguage).value === edit.key.value);
  if (!row) return [];
  const was = encodeCells(before.tables.found, "markets", fallbackLanguage, rowCells(before.workbook, there, row.place.row));
  return [{ ...edit, cells: Object.fromEntries(Object.keys(edit.cells).map((name) => [name, was[name] ?? null])) }];
}

async function ensureUnchanged(host: WorkbookHost, check: Check, preview: MarketPreview): Promise<void> {
  const { sheet, area } = preview.place;
  const known = check.workbook.sheets.find(({ name }) => name === sheet);
  const workbook = await readChanged(host, { previous: check, changedSheets: known ? [known.id] : [] });
  const now = previewMarkets(workbook, preview.place, preview.settings);
  if (JSON.stringify(now?.rows) !== JSON.stringify(preview.rows)) throw new HostError("cells-changed", formatPlace(sheet, area));
}
