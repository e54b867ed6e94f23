import type { IWorkbookData } from "@univerjs/core";

interface TableBefore {
  readonly name: string;
  readonly range: { readonly endRow: number; readonly endColumn: number };
  readonly columns: readonly { readonly displayName: string }[];
}

/** As `univerResources` wrote them. */
export function tablesBefore(before: IWorkbookData | undefined, id: string): readonly TableBefore[] {
  const data = resource<Record<string, { readonly tables: readonly TableBefore[] } | undefined>>(before, "SHEET_TABLE_PLUGIN");
  return data?.[id]?.tables ?? [];
}

export function resource<Data>(book: IWorkbookData | undefined, name: string): Data | undefined {
  const text = book?.resources?.find((one) => one.name === name)?.data;
  return text === undefined || text === "" ? undefined : (JSON.parse(text) as Data);
}
