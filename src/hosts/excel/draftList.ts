import type { ListSpec } from "../../workbook/port";

/** A plain list as it stands: where its headers are, and its keys from the row below them on. */
export interface ListDraft {
  readonly sheet: string;
  readonly top: number;
  readonly columns: readonly number[];
  readonly keys: string[];
}

/** Undefined: the sheet holds no such list. `values` begin at the row and column given. */
export function draftList(sheet: string, spec: ListSpec, used: Excel.Range): ListDraft | undefined {
  const values: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
  const header = values.findIndex((line) => spec.headers.every((text) => line.includes(text)));
  if (header < 0) return undefined;
  const places = spec.headers.map((text) => values[header]?.indexOf(text) ?? 0);
  const [key = 0] = places;
  return {
    sheet,
    top: used.rowIndex + header,
    columns: places.map((column) => used.columnIndex + column),
    keys: values.slice(header + 1).map((line) => String(line[key] ?? "")),
  };
}
