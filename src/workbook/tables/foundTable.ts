import type { Area } from "../area";
import { invariant } from "../../domain/ground/invariant";
import { cellReference, columnReference } from "./sheetFormula";
import { tableKeys, type TableKey } from "./tableRows";
import type { FormulaSheet } from "./tableSchema";
import { schemaByKey } from "./tableSchemas";
import type { Language } from "../language";

/** One of our tables as it stands in the workbook. */
export interface FoundTable {
  readonly key: TableKey;
  /** The Excel table's name now; ours when it is a plain range. */
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Headers, rows and totals. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly isTable: boolean;
  /** The one that most headers are written in. */
  readonly language: Language;
  /** By column key: its header, and how far right of the table's left edge it stands. */
  readonly columns: ReadonlyMap<string, { readonly header: string; readonly offset: number }>;
}

export type FoundTables = Readonly<Partial<Record<TableKey, FoundTable>>>;

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
