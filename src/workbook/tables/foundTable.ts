import { invariant } from "../../domain/ground/invariant";
import type { FormulaSheet } from "../table/formulaSheet";
import type { FoundTables } from "../table/foundTable";
import { cellReference, columnReference } from "../table/sheetFormula";
import { tableKeys, type TableKey } from "../tableKey";
import { schemaByKey } from "./tables";
import type { Language } from "../language";

/** The language of the tables that are there, else the one wanted. */
export function languageOfTables(found: FoundTables, wanted: Language): Language {
  return (
    (["markets", "targets", ...tableKeys] as const).map((key) => found[key]?.language).find((language) => language !== undefined) ?? wanted
  );
}

/** The header that a column has, or would have. */
export function headerOf(found: FoundTables, table: TableKey, key: string, wanted: Language): string {
  const there = found[table];
  const existing = there?.columns.get(key)?.header;
  if (existing !== undefined) return existing;
  const column = schemaByKey[table].columns.find((candidate) => candidate.key === key);
  invariant(column !== undefined, `no column ${key} in ${table}`);
  return column.header[there?.language ?? languageOfTables(found, wanted)];
}

export function tableNameOf(found: FoundTables, table: TableKey): string {
  return found[table]?.name ?? schemaByKey[table].name;
}

/** What the formulas of a table are written with, by the names that tables and headers have now. `made` are the tables that the same write makes. */
export function formulaSheet(found: FoundTables, table: TableKey, wanted: Language, made: readonly TableKey[] = []): FormulaSheet {
  return {
    has: (other) => other === table || found[other] !== undefined || made.includes(other),
    language: found[table]?.language ?? languageOfTables(found, wanted),
    cell: (key) => cellReference(tableNameOf(found, table), headerOf(found, table, key, wanted)),
    column: (other, key) => columnReference(tableNameOf(found, other), headerOf(found, other, key, wanted)),
  };
}
