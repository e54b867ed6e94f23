import type { Language } from "../language";
import type { TableKey } from "../tableKey";
import { de } from "./headers/de";
import { nl } from "./headers/nl";

interface Headers {
  readonly sheets: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

/** English stands in the definitions; every other language has a list of its own. */
export const headerLists = { nl, de };

const headers: Readonly<Partial<Record<Language, Readonly<Record<TableKey, Headers>>>>> = headerLists;

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
