import type { Area } from "../../workbook/area";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { readOnce } from "../../scan/sheet/readOnce";
import type { Check } from "../check/check";
import type { ImportField } from "./headerWords";
import type { MarketPreview } from "./marketPreview";
import { previewMarkets } from "./previewMarkets";
import { readHeader } from "./readHeader";
import { readRemembered } from "./rememberedColumns";

const known = new WeakMap<Workbook, readonly MarketPreview[]>();

/** Tables of the person's own that look like market data: headers that name a market size and more beside it, above rows that can be read as markets. Read once for a workbook. */
export function marketTablesIn({ workbook, tables, settings }: Check): readonly MarketPreview[] {
  const found =
    known.get(workbook) ??
    workbook.sheets
      .filter(({ name, visibility }) => visibility === "visible" && !tables.ownSheets.includes(name))
      .flatMap((sheet) => tablesOn(sheet, workbook, readRemembered(settings.importColumns)))
      .slice(0, mostTables);
  known.set(workbook, found);
  return found;
}

const mostTables = 3;
const longestHeader = 60;
/** Beside the size: what makes a row of names and sizes market data. */
const besideSize: readonly ImportField[] = ["marketGrowth", "share", "volume", "revenue", "marketPotential"];

function tablesOn(sheet: Sheet, workbook: Workbook, remembered: ReturnType<typeof readRemembered>): readonly MarketPreview[] {
  let below = -1;
  return [...sheet.cells.usedRows()].flatMap((row): readonly MarketPreview[] => {
    const columns = row <= below ? undefined : columnsOfHeader(sheet, row);
    const area = columns && blockBelow(sheet, row, columns);
    const preview = area && previewMarkets(workbook, { sheet: sheet.name, area }, { headerRow: row, remembered });
    if (!preview?.rows.some(isMarket)) return [];
    below = preview.place.area.bottom;
    return [preview];
  });
}

/** Of the cells that stand together in a row, those that hold the headers of a market table. */
function columnsOfHeader({ cells }: Sheet, row: number): readonly [number, number] | undefined {
  const { start, end } = cells.rowSpan(row);
  const texts: string[] = [];
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (typeof value === "string" && value.length <= longestHeader) texts.push(value);
  }
  if (texts.length < 3) return undefined;
  const fields = new Set(texts.map(fieldOf));
  if (!fields.has("marketSize") || !besideSize.some((field) => fields.has(field))) return undefined;
  const size = cells.columnAt(start + columnIndexOf(cells, start, end));
  let [left, right] = [size, size];
  while (left > 0 && cells.value(row, left - 1) !== undefined) left -= 1;
  while (cells.value(row, right + 1) !== undefined) right += 1;
  // The column of names often has no header.
  return [left > 0 && typeof cells.value(row + 1, left - 1) === "string" ? left - 1 : left, right];
}

function columnIndexOf(cells: Sheet["cells"], start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (typeof value === "string" && value.length <= longestHeader && fieldOf(value) === "marketSize") return index - start;
  }
  return 0;
}

/** Down to the first row without anything. */
function blockBelow({ cells }: Sheet, top: number, [left, right]: readonly [number, number]): Area | undefined {
  let bottom = top;
  while (bottom < cells.lastRow && isFilled(cells, bottom + 1, left, right)) bottom += 1;
  return bottom === top ? undefined : { top, left, bottom, right };
}

function isFilled(cells: Sheet["cells"], row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (cells.value(row, column) !== undefined) return true;
  return false;
}

function isMarket({ segment, problems }: MarketPreview["rows"][number]): boolean {
  return problems.length === 0 && segment.segment !== "" && segment.marketSize !== undefined;
}

/** Workbooks say the same headers again and again. */
const fieldOf = readOnce((text) => readHeader(text).field, 5_000);
