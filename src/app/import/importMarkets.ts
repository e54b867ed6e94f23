import type { WorkbookHost } from "../../workbook/port";
import type { SheetLanguage } from "../../workbook/tables/tableRows";
import { applyEdits } from "../applyEdits";
import type { Check } from "../check";
import type { WriteOptions } from "../link";
import { editsToImport, type ImportMode } from "./editsToImport";
import type { MarketPreview } from "./marketPreview";

/** Takes a previewed range over into Markets, and gives the check as it is then. */
export async function importMarkets(host: WorkbookHost, check: Check, preview: MarketPreview, mode: ImportMode, language: SheetLanguage, options: WriteOptions): Promise<Check> {
  return applyEdits(host, check, editsToImport(check, preview, mode, language, options).edits);
}
