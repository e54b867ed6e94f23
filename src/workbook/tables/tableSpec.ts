import type { ColumnSpec, ColumnValidation, TableSpec } from "../port";
import type { FoundTables } from "../table/foundTable";
import type { Kind, ValidationMessage } from "../table/kind";
import type { TableKey } from "../tableKey";
import { formulaSheet, headerOf, languageOfTables, tableNameOf } from "./foundTable";
import { schemaByKey, type TableColumn } from "./tables";
import type { Language } from "../language";

/** What Excel says to a person who types something else. */
export type ValidationMessages = Readonly<Record<ValidationMessage, string>>;

/** One of our tables as a host makes it. */
export function tableSpec(
  table: TableKey,
  found: FoundTables,
  wanted: Language,
  messages: ValidationMessages,
  made: readonly TableKey[] = [],
): TableSpec {
  return { name: tableNameOf(found, table), columns: columnSpecs(table, schemaByKey[table].columns, found, wanted, messages, made) };
}

/** Columns of one of our tables as a host makes them. `made` are the tables that the same write makes. */
export function columnSpecs(
  table: TableKey,
  columns: readonly TableColumn[],
  found: FoundTables,
  wanted: Language,
  messages: ValidationMessages,
  made: readonly TableKey[],
): readonly ColumnSpec[] {
  const sheet = formulaSheet(found, table, wanted, made);
  const language = found[table]?.language ?? languageOfTables(found, wanted);
  return columns.map((column): ColumnSpec => {
    const header = headerOf(found, table, column.key, wanted);
    const { format } = column.kind;
    const validation = column.formula ? undefined : validationOf(column.kind, language, messages);
    return {
      header,
      ...(format !== undefined && { format }),
      ...(column.formula && { formula: column.formula(sheet) }),
      ...(validation && { validation }),
      ...(column.width !== undefined && { width: Math.max(column.width, header.length + filterButton) }),
      ...(column.isHidden === true && { isHidden: true }),
    };
  });
}

/** In characters: a header's button hides this much of a bold header. */
const filterButton = 6;

function validationOf(kind: Kind<unknown>, language: Language, messages: ValidationMessages): ColumnValidation | undefined {
  const validation = kind.validation?.(language);
  return validation && { ...validation, message: messages[validation.message] };
}
