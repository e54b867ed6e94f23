import { formatPlace } from "../../workbook/area";
import { HostError, type WorkbookHost } from "../../workbook/port";
import type { SheetLanguage } from "../../workbook/tables/tableRows";
import { applyEdits } from "../applyEdits";
import type { Check } from "../check";
import type { WriteOptions } from "../link";
import { readChanged } from "../readChanged";
import { editsToImport, type ImportMode } from "./editsToImport";
import type { MarketPreview } from "./marketPreview";
import { previewMarkets } from "./previewMarkets";

export interface ImportChoice {
  readonly mode: ImportMode;
  /** Rows on the sheet, from 0, that are not wanted. */
  readonly unwanted?: readonly number[];
}

/**
 * Takes a previewed range over into Markets, and gives the check as it is then. The range is read again first: what was looked at is what is
 * written, else it rejects with a `HostError` "cells-changed".
 */
export async function importMarkets(host: WorkbookHost, check: Check, preview: MarketPreview, choice: ImportChoice, language: SheetLanguage, options: WriteOptions): Promise<Check> {
  await ensureUnchanged(host, check, preview);
  return applyEdits(host, check, editsToImport(check, preview, choice.mode, language, options, choice.unwanted).edits);
}

async function ensureUnchanged(host: WorkbookHost, check: Check, preview: MarketPreview): Promise<void> {
  const { sheet, area } = preview.place;
  const known = check.workbook.sheets.find(({ name }) => name === sheet);
  const workbook = await readChanged(host, { previous: check, changedSheets: known ? [known.id] : [] });
  const now = previewMarkets(workbook, preview.place, preview.settings);
  if (JSON.stringify(now?.rows) !== JSON.stringify(preview.rows)) throw new HostError("cells-changed", formatPlace(sheet, area));
}
