import type { Area } from "../../workbook/area";
import { isCellError, type CellValue } from "../../workbook/cells";
import type { Sheet } from "../../workbook/workbook";
import { unaccented, readHeader, type HeaderReading } from "./readHeader";
import { readImportNumber } from "./readImportCell";
import type { ColumnCorrection, PreviewColumn, PreviewSettings } from "./marketPreview";
import { percentFields, textFields, type ImportField } from "./headerWords";

const sampleCount = 3;

/** The row of headers: the first row of the area, or the one above it, in which at least two columns are named; else a first row of words above numbers. */
export function findHeaderRow(sheet: Sheet, area: Area): number | undefined {
  const named = (row: number): number => headersIn(sheet, area, row).filter((header) => readHeader(header).field !== undefined).length;
  return [area.top, area.top - 1].find((row) => row >= 0 && named(row) >= 2) ?? (isAllWords(sheet, area) ? area.top : undefined);
}

export function previewColumns(
  sheet: Sheet,
  area: Area,
  headerRow: number | undefined,
  { columns: corrections = {}, remembered = {} }: PreviewSettings,
): readonly PreviewColumn[] {
  const named = headerRow === undefined ? [] : headersIn(sheet, area, headerRow);
  const units = hasUnitsRow(sheet, area, headerRow) ? headersIn(sheet, area, headerRow + 1) : [];
  const headers = named.map((header, index) => [header, units[index] ?? ""].filter((part) => part !== "").join(" "));
  const readings = Array.from({ length: area.right - area.left + 1 }, (_, index) => readHeader(headers[index] ?? ""));
  const said = readings.map((_, index) => corrections[area.left + index] ?? rememberedOf(headers[index] ?? "", remembered));
  const taken = new Set(said.map(({ field }) => field));
  const owners = bestColumns(
    readings.map((reading, index) => (said[index]?.field === undefined ? reading : { ...reading, field: undefined })),
  );
  const first = firstRow(sheet, area, headerRow);
  return readings.map((reading, index): PreviewColumn => {
    const column = area.left + index;
    const correction = said[index] ?? {};
    const isOwner =
      reading.field !== undefined && (reading.field === "segment" || (owners.get(reading.field) === index && !taken.has(reading.field)));
    const field = correction.field === null ? undefined : (correction.field ?? (isOwner ? reading.field : undefined));
    const values = valuesIn(sheet, first, area.bottom, column);
    const percent = field !== undefined && percentFields.has(field) ? readPercent(values, reading) : undefined;
    const isCorrected = Object.keys(correction).length > 0;
    return {
      column,
      header: headers[index] ?? "",
      ...(field !== undefined && { field }),
      scale: field !== undefined && isCounted(field) ? (correction.scale ?? reading.scale) : 1,
      ...(percent && { percent: correction.percent ?? percent.as }),
      isSure: isCorrected || (percent?.isSure ?? true),
      samples: values.slice(0, sampleCount).map(shown),
    };
  });
}

/** The first row that holds a market. */
export function firstRow(sheet: Sheet, area: Area, headerRow: number | undefined): number {
  if (hasUnitsRow(sheet, area, headerRow)) return headerRow + 2;
  return headerRow !== undefined && headerRow >= area.top ? headerRow + 1 : area.top;
}

/** Below the headers stands a row of units, such as "x 1,000", "%" and "€", and nothing else. */
function hasUnitsRow(sheet: Sheet, area: Area, headerRow: number | undefined): headerRow is number {
  if (headerRow === undefined || headerRow + 1 < area.top || headerRow + 1 > area.bottom) return false;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const values = columns.flatMap((column) => sheet.cells.value(headerRow + 1, column) ?? []);
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "string" && (value.trim() === "" || isUnit(value))) &&
    values.some((value) => value !== "")
  );
}

function isUnit(text: string): boolean {
  const { scale, hasPercent, currency, field } = readHeader(text);
  // "x 1,000" is a unit, "1.2 mln" a value.
  const isValue = /\d/.test(text.replace(/1(?:[., ]?000)+|['’]000/g, ""));
  return (
    field === undefined &&
    !isValue &&
    (scale !== 1 || hasPercent || currency !== undefined || /^\(?(units?|pieces|pcs|stuks|st[üu]ck|pi[èe]ces)\)?$/i.test(text.trim()))
  );
}

/** Amounts may be given in thousands or millions. */
export function isCounted(field: ImportField): boolean {
  return !percentFields.has(field) && !textFields.has(field) && field !== "sourceDate";
}

export function headerKey(header: string): string {
  return unaccented(header).replace(/\s+/g, " ").trim();
}

function rememberedOf(header: string, remembered: Exclude<PreviewSettings["remembered"], undefined>): ColumnCorrection {
  const key = headerKey(header);
  return key !== "" && Object.hasOwn(remembered, key) ? (remembered[key] ?? {}) : {};
}

function isAllWords(sheet: Sheet, area: Area): boolean {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const words = columns.filter((column) => typeof sheet.cells.value(area.top, column) === "string");
  const others = columns.filter((column) => sheet.cells.value(area.top, column) !== undefined);
  const hasNumbers = words.some((column) => typeof sheet.cells.value(area.top + 1, column) === "number");
  return words.length >= 2 && words.length === others.length && area.bottom > area.top && hasNumbers;
}

function headersIn(sheet: Sheet, area: Area, row: number): readonly string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const value = sheet.cells.value(row, area.left + index);
    return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  });
}

/** For each field the column whose header says it most plainly; the leftmost of equals. */
function bestColumns(
  readings: readonly (Omit<HeaderReading, "field"> & { readonly field?: ImportField | undefined })[],
): ReadonlyMap<ImportField, number> {
  const best = new Map<ImportField, number>();
  readings.forEach(({ field, weight }, index) => {
    if (field === undefined) return;
    const known = best.get(field);
    if (known === undefined || weight > (readings[known]?.weight ?? 0)) best.set(field, index);
  });
  return best;
}

interface FormattedValue {
  readonly value: CellValue;
  readonly format: string;
}

function valuesIn(sheet: Sheet, top: number, bottom: number, column: number): readonly FormattedValue[] {
  const values: FormattedValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = sheet.cells.value(row, column);
    if (value !== undefined) values.push({ value, format: sheet.cells.format(row, column) });
  }
  return values;
}

/** A percent format or sign settles it; so does a number above 1, which no rate of ours reaches as a fraction in practice. */
function readPercent(
  values: readonly FormattedValue[],
  { hasPercent }: HeaderReading,
): { readonly as: "whole" | "fraction"; readonly isSure: boolean } {
  const numbers = values.flatMap(({ value, format }) => readImportNumber(value, format) ?? []);
  if (numbers.some(({ isPercent }) => isPercent)) return { as: "fraction", isSure: true };
  const largest = Math.max(0, ...numbers.map(({ value }) => Math.abs(value)));
  if (largest > 1) return { as: "whole", isSure: true };
  // Under "growth %", 0.5 may be half a percent; 0.03 hardly ever is three hundredths of one.
  if (hasPercent && largest >= 0.3) return { as: "whole", isSure: false };
  return { as: "fraction", isSure: numbers.length === 0 || !hasPercent };
}

function shown({ value, format }: FormattedValue): string {
  if (typeof value === "number") return format.includes("%") ? `${tidy(value * 100)} %` : String(tidy(value));
  return (isCellError(value) ? value.error : String(value)).slice(0, 40);
}

/** As many digits as a person compares; what is taken over keeps all of them. */
function tidy(number: number): number {
  return Number(number.toPrecision(6));
}
