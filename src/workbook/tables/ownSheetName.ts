import type { Workbook } from "../workbook";
import type { TableKey } from "../tableKey";
import { schemaByKey } from "./tables";
import type { Language } from "../language";

/** The sheet for a table that is not there yet: the first of its names that no sheet has, in any case. */
export function ownSheetName(workbook: Workbook, table: TableKey, language: Language): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = schemaByKey[table].sheetNames[language];
  const free = names.find((name) => !taken.has(name.toLowerCase()));
  if (free !== undefined) return free;
  const last = names[names.length - 1] ?? table;
  let number = 2;
  while (taken.has(`${last} ${number}`.toLowerCase())) number += 1;
  return `${last} ${number}`;
}
