import type { Language } from "../language";
import type { TableKey } from "../tableKey";
import { everyHeaders } from "./everyLanguage";

interface Headers {
  readonly sheets: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

const headers: Readonly<Partial<Record<Language, Readonly<Record<TableKey, Headers>>>>> = everyHeaders;

/** The header of a column, given the one in its definition. */
export function headerIn(language: Language, table: TableKey, { key, header }: { readonly key: string; readonly header: string }): string {
  return headers[language]?.[table].columns[key] ?? header;
}

export function sheetsIn(
  language: Language,
  { key, sheets }: { readonly key: TableKey; readonly sheets: readonly string[] },
): readonly string[] {
  return headers[language]?.[key].sheets ?? sheets;
}
