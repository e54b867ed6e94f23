import type { WorkbookEdit } from "../../workbook/port";
import { anchorFormula } from "../../workbook/tables/targets/anchor";
import { dateCell } from "../../workbook/table/kinds";
import { encodeCells, type CellsByKey } from "../../workbook/tables/encodeCells";
import { headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import type { TargetRow } from "../../workbook/tables/tableRows";
import { kindWords } from "../../workbook/tables/words";
import type { Check, CheckItem } from "../check/check";
import { appendRow, editsToCreate } from "./editsToCreate";
import type { Writing } from "./writing";
import { withLinks } from "./withLinks";

/** Writes a decision about a finding into its row of Targets, or into a new one; makes the tables when they are not there. */
export function editsToRemember(
  writing: Writing,
  item: CheckItem,
  cells: CellsByKey,
  needed: "targets" | "totals" = "targets",
): readonly WorkbookEdit[] {
  const { check, language, newId, by } = writing;
  const { found } = check.tables;
  const { finding } = item;
  const inUse = found.targets?.language ?? languageOfTables(found, language);
  const all: CellsByKey = {
    sheet: finding.sheet,
    label: finding.labels.join(" > "),
    cells: { formula: anchorFormula({ sheet: finding.sheet, area: finding.area }) },
    kind: kindWords[inUse][finding.kind],
    by: by ?? null,
    changedOn: dateCell(check.asOf, check.workbook.date1904),
    ...cells,
  };
  const creating = editsToCreate(writing, needed);
  if (item.target && isKnownById(check, item.target)) return withLinks(writing, [...creating, updateRow(writing, item.target.id, all)]);
  const id = newId();
  const blank = { metric: null, per: null, years: null, margin: null, scope: null, value: null, reason: null };
  const row = encodeCells(found, "targets", language, { id, ...blank, ...all });
  return withLinks(writing, [...creating, appendRow(tableNameOf(found, "targets"), row)]);
}

export function updateRow({ check, language }: Writing, id: string, cells: CellsByKey): WorkbookEdit {
  const { found } = check.tables;
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
