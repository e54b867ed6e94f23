import { checkSegment } from "../../domain/check/checkSegment";
import { isIsoDate } from "../../domain/ground/isoDate";
import type { Segment } from "../../domain/plan";
import { formatArea, type Area } from "../../workbook/area";
import { isCellError } from "../../workbook/cells";
import type { Place } from "../../workbook/port";
import { absoluteReference } from "../../workbook/reference";
import { dateOfSerial } from "../../workbook/table/dateSerial";
import type { MarketInput } from "../../workbook/tables/markets/marketInputs";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { textFields, totalWords, type ImportField } from "./headerWords";
import type { MarketPreview, PreviewColumn, PreviewRow, PreviewSettings } from "./marketPreview";
import { findHeaderRow, firstRow, previewColumns } from "./previewColumns";
import { unaccented, readHeader } from "./readHeader";
import { readImportNumber } from "./readImportCell";

/** Reads a selected range as markets, one a row. Undefined: the sheet is not there. Nothing is written. */
export function previewMarkets(workbook: Workbook, place: Place, settings: PreviewSettings = {}): MarketPreview | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return undefined;
  const area = {
    ...place.area,
    bottom: Math.min(place.area.bottom, sheet.cells.lastRow),
    right: Math.min(place.area.right, sheet.cells.lastColumn),
  };
  const headerRow = settings.headerRow === undefined ? findHeaderRow(sheet, area) : (settings.headerRow ?? undefined);
  const columns = previewColumns(sheet, area, headerRow, settings);
  const basis = settings.basis ?? basisOf(columns);
  const currency = columns.map(({ header }) => readHeader(header).currency).find((code) => code !== undefined);
  const rows: PreviewRow[] = [];
  for (let row = firstRow(sheet, area, headerRow); row <= area.bottom; row += 1) {
    const read = readRow(sheet, row, { columns, basis, currency, date1904: workbook.date1904 });
    if (read) rows.push(read);
  }
  return { place: { sheet: place.sheet, area }, ...(headerRow !== undefined && { headerRow }), columns, rows, basis, settings };
}

/** Where the market's size is an amount of money and no price is given, everything is counted in money. */
function basisOf(columns: readonly PreviewColumn[]): "units" | "money" {
  const has = (field: ImportField): boolean => columns.some((column) => column.field === field);
  const size = columns.find(({ field }) => field === "marketSize");
  const saysMoney =
    size !== undefined &&
    (readHeader(size.header).currency !== undefined || /\b(value|waarde|wert|valeur)|(waarde|wert)\b/.test(unaccented(size.header)));
  return !has("price") && (has("revenue") || saysMoney) ? "money" : "units";
}

interface RowReading {
  readonly columns: readonly PreviewColumn[];
  readonly basis: "units" | "money";
  /** That the headers name. */
  readonly currency: string | undefined;
  readonly date1904: boolean;
}

function readRow(sheet: Sheet, row: number, { columns, basis, currency: headerCurrency, date1904 }: RowReading): PreviewRow | undefined {
  const fields: Record<string, string | number> = {};
  const origins: Partial<Record<MarketInput, string>> = {};
  const unread: PreviewRow["unread"][number][] = [];
  const names: string[] = [];
  let revenue: FieldReading | undefined;
  for (const column of columns) {
    const { field } = column;
    const value = sheet.cells.value(row, column.column);
    if (field === undefined || value === undefined || (typeof value === "string" && value.trim() === "")) continue;
    const area = { top: row, left: column.column, bottom: row, right: column.column };
    const target = field === "revenue" ? "volume" : field;
    const reading = readField(sheet, area, column, date1904);
    if (reading === undefined)
      unread.push({ address: formatArea(area), field, found: (isCellError(value) ? value.error : String(value)).slice(0, 40) });
    else if (field === "segment") names.push(String(reading.value));
    else if (field === "revenue" && basis === "units") revenue = reading;
    else if (fields[target] === undefined) {
      fields[target] = reading.value;
      if (reading.formula !== undefined) origins[target] = reading.formula;
    }
  }
  if (names.length === 0 && Object.keys(fields).length === 0 && unread.length === 0) return undefined;
  if (names.some((name) => totalWords.includes(unaccented(name)))) return undefined;
  const price = fields["price"];
  if (revenue && fields["volume"] === undefined && typeof revenue.value === "number" && typeof price === "number" && price > 0) {
    fields["volume"] = revenue.value / price;
    if (revenue.formula !== undefined && origins.price !== undefined)
      origins.volume = `=(${revenue.formula.slice(1)})/(${origins.price.slice(1)})`;
  }
  const currency = typeof fields["currency"] === "string" ? fields["currency"] : headerCurrency;
  const segment = {
    ...fields,
    ...(currency !== undefined && { currency }),
    ...(basis === "money" && { price: 1, unit: fields["unit"] ?? currency ?? "" }),
    segment: names.join(" › "),
  } as Segment;
  return { row, segment, origins, unread, problems: checkSegment(segment) };
}

interface FieldReading {
  readonly value: string | number;
  readonly formula?: string;
}

function readField(sheet: Sheet, area: Area, column: PreviewColumn, date1904: boolean): FieldReading | undefined {
  const value = sheet.cells.value(area.top, area.left);
  if (value === undefined || isCellError(value) || column.field === undefined) return undefined;
  const reference = absoluteReference({ sheet: sheet.name, area });
  if (textFields.has(column.field)) return { value: String(value).trim().replace(/ {2,}/g, " ") };
  if (column.field === "sourceDate") {
    const date =
      typeof value === "number"
        ? dateOfNumber(value, date1904)
        : typeof value === "string" && isIsoDate(value.trim())
          ? value.trim()
          : undefined;
    return date === undefined ? undefined : { value: date };
  }
  const number = readImportNumber(value, sheet.cells.format(area.top, area.left));
  if (!number) return undefined;
  const isWhole = column.percent === "whole" && !number.isPercent;
  const scaled = isWhole ? number.value / 100 : number.value * (number.isScaled ? 1 : column.scale);
  const formula = isWhole ? `=${reference}/100` : column.scale === 1 ? `=${reference}` : `=${reference}*${column.scale}`;
  return { value: scaled, ...(number.isPlain && { formula }) };
}

/** A year alone is its last day. */
function dateOfNumber(value: number, date1904: boolean): string | undefined {
  return Number.isInteger(value) && value >= 1990 && value <= 2100 ? `${value}-12-31` : dateOfSerial(value, date1904);
}
