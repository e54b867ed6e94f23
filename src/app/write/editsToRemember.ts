import type { WorkbookEdit } from "../../workbook/port";
import { anchorFormula } from "../../workbook/tables/anchor";
import { dateCell, encodeCells, type CellsByKey } from "../../workbook/tables/encodeRows";
import { headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import type { TargetRow } from "../../workbook/tables/tableRows";
import { kindWords } from "../../workbook/tables/words";
import type { Check, CheckItem } from "../check/check";
import { appendRow, editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";
import { withLinks } from "./withLinks";
import type { Language } from "../../workbook/language";

/** Writes a decision about a finding into its row of Targets, or into a new one; makes the tables when they are not there. */
export function editsToRemember(
  check: Check,
  item: CheckItem,
  cells: CellsByKey,
  language: Language,
  options: WriteOptions,
  needed: "targets" | "totals" = "targets",
): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const { finding } = item;
  const inUse = found.targets?.language ?? languageOfTables(found, language);
  const all: CellsByKey = {
    sheet: finding.sheet,
    label: finding.labels.join(" > "),
    cells: { formula: anchorFormula({ sheet: finding.sheet, area: finding.area }) },
    kind: kindWords[inUse][finding.kind],
    by: options.by ?? null,
    changedOn: dateCell(check.asOf, check.workbook.date1904),
    ...cells,
  };
  const creating = editsToCreate(check, needed, language, options);
  if (item.target && isKnownById(check, item.target))
    return withLinks(check, [...creating, updateRow(check, item.target.id, all, language)], language);
  const id = options.newId();
  const blank = { metric: null, per: null, years: null, margin: null, scope: null, value: null, reason: null };
  const row = encodeCells(found, "targets", language, { id, ...blank, ...all });
  return withLinks(check, [...creating, appendRow(tableNameOf(found, "targets"), row)], language);
}

export function updateRow({ tables: { found } }: Check, id: string, cells: CellsByKey, language: Language): WorkbookEdit {
  return {
    do: "update-row",
    table: tableNameOf(found, "targets"),
    key: { header: headerOf(found, "targets", "id", language), value: id },
    cells: encodeCells(found, "targets", language, cells),
  };
}

/** Its id is there and no other row's: writing by it hits the right row. */
export function isKnownById({ targets }: Check, { id }: TargetRow): boolean {
  return id !== "" && targets.filter((row) => row.id === id).length === 1;
}
