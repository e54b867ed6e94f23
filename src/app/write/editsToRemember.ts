import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { anchorFormula } from "../../workbook/tables/targets/anchor";
import { dateCell } from "../../workbook/table/kinds";
import { encodeCells, type CellsByKey } from "../../workbook/tables/encodeCells";
import { headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import type { PlanSettings, TargetRow } from "../../workbook/tables/tableRows";
import { kindWords } from "../../workbook/tables/words";
import type { Check, CheckItem } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import { referringLines } from "./referringLines";
import type { Writing } from "./writing";
import { settingsEdit } from "./saveSettings";
import { withLinks } from "./withLinks";

/** What is to be remembered of a finding, by the keys of Targets' columns. */
export interface Decision {
  readonly item: CheckItem;
  readonly cells: CellsByKey;
}

/** Writes a decision about a finding into its row of Targets, or into a new one; makes the tables when they are not there. */
export function editsToRemember(
  writing: Writing,
  item: CheckItem,
  cells: CellsByKey,
  needed: "targets" | "totals" = "targets",
  plan?: Partial<PlanSettings>,
): readonly WorkbookEdit[] {
  return editsToRememberAll(writing, [{ item, cells }], needed, plan);
}

/** The same for several at once; `plan`: what its settings say from now on. */
export function editsToRememberAll(
  writing: Writing,
  decisions: readonly Decision[],
  needed: "targets" | "totals",
  plan?: Partial<PlanSettings>,
): readonly WorkbookEdit[] {
  const { check } = writing;
  const isOld = ({ item: { target } }: Decision): boolean => target !== undefined && isKnownById(check, target);
  const remembered = decisions.map((decision) => ({
    ...decision,
    id: isOld(decision) ? (decision.item.target?.id ?? "") : writing.newId(),
  }));
  const updates = remembered.filter(isOld).map((decision) => updateRow(writing, decision.id, cellsOf(writing, decision)));
  const rows = remembered.filter((decision) => !isOld(decision)).map((decision) => newRow(writing, decision, decision.id));
  const table = tableNameOf(check.tables.found, "targets");
  const appended: readonly WorkbookEdit[] = rows.length > 0 ? [{ do: "append-rows", table, rows }] : [];
  const settling = plan && check.tables.found.settings ? [settingsEdit(writing, { ...check.settings, ...plan })] : [];
  const edits = withLinks(writing, [...editsToCreate(writing, needed, plan), ...settling, ...updates, ...appended]);
  return remembered.reduce((all, { item, id }) => referringLines(all, check, item, id), edits);
}

function newRow(writing: Writing, decision: Decision, id: string): CellsByHeader {
  const blank = { metric: null, per: null, years: null, margin: null, scope: null, value: null, reason: null };
  const cells = { id, ...blank, ...cellsOf(writing, decision) };
  return encodeCells(writing.check.tables.found, "targets", writing.language, cells);
}

function cellsOf({ check, language, by }: Writing, { item: { finding }, cells }: Decision): CellsByKey {
  const { found } = check.tables;
  const inUse = found.targets?.language ?? languageOfTables(found, language);
  return {
    sheet: finding.sheet,
    label: finding.labels.join(" > "),
    cells: { formula: anchorFormula({ sheet: finding.sheet, area: finding.area }) },
    kind: kindWords[inUse][finding.kind],
    by: by ?? null,
    changedOn: dateCell(check.asOf, check.workbook.date1904),
    ...cells,
  };
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
