import { earliestYear, largestAmount, largestHorizon, largestRate, latestYear } from "../../domain/ground/limits";
import type { ColumnSpec, ColumnValidation, TableSpec } from "../port";
import { formulaSheet, headerOf, languageOfTables, tableNameOf, type FoundTables } from "./foundTable";
import type { TableKey } from "./tableRows";
import type { ColumnKind, TableColumn } from "./tableSchema";
import { schemaByKey } from "./tableSchemas";
import { choices } from "./words";
import type { Language } from "../language";

/** What Excel says to a person who types something else; one sentence for each kind of column that is checked. */
export type ValidationMessages = Readonly<
  Record<"amount" | "signedAmount" | "rate" | "share" | "date" | "years" | "calendarYear" | "choice", string>
>;

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
    const format = formats[column.kind];
    const validation = column.formula ? undefined : validationOf(column, language, messages);
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

const formats: Readonly<Partial<Record<ColumnKind, string>>> = {
  id: "@",
  volume: "#,##0",
  money: "#,##0",
  "signed-money": "#,##0",
  duration: "0.0",
  price: "#,##0.00",
  rate: "0.0%",
  share: "0.0%",
  "target-value": "0.0%",
  date: "yyyy-mm-dd",
  years: "0",
  "calendar-year": "0",
};

function validationOf(column: TableColumn, language: Language, messages: ValidationMessages): ColumnValidation | undefined {
  switch (column.kind) {
    case "volume":
    case "money":
    case "price":
      return { allow: "decimal", min: 0, max: largestAmount, message: messages.amount };
    case "signed-money":
      return { allow: "decimal", min: -largestAmount, max: largestAmount, message: messages.signedAmount };
    case "rate":
      return { allow: "decimal", min: -1, max: largestRate, message: messages.rate };
    case "share":
      return { allow: "decimal", min: 0, max: 1, message: messages.share };
    case "date":
      return { allow: "date", message: messages.date };
    case "years":
      return { allow: "whole", min: 1, max: largestHorizon, message: messages.years };
    case "calendar-year":
      return { allow: "whole", min: earliestYear, max: latestYear, message: messages.calendarYear };
    case "choice":
      return column.choice && { allow: "list", values: Object.values(choices[column.choice].words[language]), message: messages.choice };
    default:
      return undefined;
  }
}
