import { languages, type Language } from "../language";
import { inputColumns, type TableColumn, type TableSchema } from "./tables";

/** What the columns of a table of ours are called, as headers are compared: every look at a workbook compares all of ours with all of its own. */
export interface KnownHeaders {
  /** The first column that is called so in any of our languages. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly byLanguage: Readonly<Record<Language, ReadonlyMap<string, TableColumn>>>;
  readonly names: ReadonlyMap<TableColumn, ReadonlySet<string>>;
  /** Of each column that people fill and that was there from the first version on. */
  readonly inputs: readonly ReadonlySet<string>[];
}

export function knownHeaders(schema: TableSchema): KnownHeaders {
  const seen = known.get(schema);
  if (seen) return seen;
  const made = headersOf(schema);
  known.set(schema, made);
  return made;
}

const known = new WeakMap<TableSchema, KnownHeaders>();

function headersOf({ key, columns }: TableSchema): KnownHeaders {
  const namesOf = ({ header }: { readonly header: TableColumn["header"] }): ReadonlySet<string> =>
    new Set(languages.map((language) => comparable(header[language])));
  const names = new Map(columns.map((column) => [column, namesOf(column)]));
  const inLanguage = (language: Language): ReadonlyMap<string, TableColumn> =>
    byName(columns.map((column) => [comparable(column.header[language]), column]));
  return {
    columns: byName([...names].flatMap(([column, own]) => [...own].map((name) => [name, column] as const))),
    byLanguage: Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as KnownHeaders["byLanguage"],
    names,
    inputs: inputColumns(key).flatMap((column) => (column.isLater === true ? [] : [namesOf(column)])),
  };
}

/** Of two with one name the first. */
function byName(named: readonly (readonly [string, TableColumn])[]): ReadonlyMap<string, TableColumn> {
  return new Map([...named].reverse());
}

export function comparable(header: string): string {
  return header.trim().replace(/\s+/g, " ").toLowerCase();
}
