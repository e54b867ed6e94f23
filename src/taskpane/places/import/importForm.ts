import type { ImportField } from "../../../app/import/headerWords";
import type { MarketPreview, PreviewColumn } from "../../../app/import/marketPreview";
import { isCounted } from "../../../app/import/previewColumns";
import { percentFields } from "../../../app/import/headerWords";
import { columnName } from "../../../workbook/area";
import { marketInputs } from "../../../workbook/tables/markets/marketInputs";
import type { Words } from "../../../wording/catalogues";

/** What a column can hold, in the order of the form. */
export const importFields: readonly ImportField[] = [...marketInputs.slice(0, 9), "revenue", ...marketInputs.slice(9)];

export function importFieldName(field: ImportField, words: Words): string {
  return field === "revenue" ? words.import.revenue : words.market.field[field];
}

/** Its header, else its letter. */
export function importColumnName({ header, column }: PreviewColumn, words: Words): string {
  return header || words.import.column(columnName(column));
}

/** What may be said of a column's unit. */
export function unitKind({ field }: PreviewColumn): "amount" | "percent" | "none" {
  if (field === undefined) return "none";
  return percentFields.has(field) ? "percent" : isCounted(field) ? "amount" : "none";
}

/** The cell that a row's problem is about. */
export function cellOf({ columns }: MarketPreview, row: number, field: string | undefined): string | undefined {
  const column = columns.find((one) => one.field === field) ?? columns.find((one) => field === "volume" && one.field === "revenue");
  return column && `${columnName(column.column)}${row + 1}`;
}

export const scales = [
  [1, "one"],
  [1e3, "thousand"],
  [1e6, "million"],
  [1e9, "billion"],
] as const;
