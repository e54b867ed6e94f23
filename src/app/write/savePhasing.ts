import { problemAt, within } from "../../domain/check/checkValue";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { checkPhasingHead, checkPhasingMonth, type PhasingHead, type PhasingMonth } from "../../domain/phasing/phasingRows";
import { segmentKey } from "../../domain/scope/scope";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { WorkbookEdit } from "../../workbook/port";
import type { Check } from "../check/check";
import { joinHead } from "../plan/phasings";
import type { Deed } from "./deed";
import { editsToChangeRows } from "./editsToSaveRows";
import { editsToCreate } from "./editsToCreate";
import { editsToDraw } from "./monthsChart";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { undoSaving } from "./undoSaving";
import type { Writing } from "./writing";

export interface PhasingInput {
  readonly head: PhasingHead;
  /** Of the head's row; absent: a new phasing. */
  readonly id?: string | undefined;
  readonly months: readonly Omit<PhasingMonth, "phasing">[];
}

/** Everything that saving a phasing with its months would write, or all that is wrong with it by path: `year`, `months[3].actual`. */
export const savePhasing: Deed<"save-phasing", PhasingInput> = {
  name: "save-phasing",
  edits,
  undo: (done, { id = "" }) => [
    ...undoSaving("phasing", done, (row) => row.id === id),
    ...undoSaving("months", done, (row) => monthsOf(done.before, id).some((one) => one.id === row.id)),
  ],
};

/** Its months go with it; it can be taken back. */
export const deletePhasing: Deed<"delete-phasing", { readonly id: string }> = {
  name: "delete-phasing",
  edits: (writing, { id }) =>
    good([
      ...monthsOf(writing.check, id).map((row) => ownRowDeletion(writing, "months", row)),
      ...headsOf(writing.check, id).map((row) => ownRowDeletion(writing, "phasing", row)),
    ]),
  undo: ({ before, after }, { id }) => [
    ...editsToRestoreRow(after, rowsToRemove(before, "phasing", headsOf(before, id))),
    ...editsToRestoreRow(after, rowsToRemove(before, "months", monthsOf(before, id))),
  ],
};

function edits(writing: Writing, { head: given, id, months: givenMonths }: PhasingInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const head = { ...given, name: given.name.trim().replace(/ {2,}/g, " ") };
  const months = givenMonths.map((month) => ({ ...month, phasing: head.name }));
  const isTaken = check.tables.rows.phasing.some((row) => row.id !== id && segmentKey(row.name) === segmentKey(head.name));
  const problems = [
    ...checkPhasingHead(head),
    ...(isTaken && head.name !== "" ? [problemAt("name", "duplicate-name", head.name)] : []),
    ...months.flatMap((month, index) => within(`months[${index}]`, checkPhasingMonth({ ...month, phasing: head.name || "-" }))),
  ];
  if (problems.length > 0) return bad(...problems);
  const joined = joinHead(head, months, check.items);
  if (!joined.ok) return bad(...joined.problems);
  const present = monthsOf(check, id ?? "");
  const rows = [
    ...editsToChangeRows(writing, "phasing", { present: headsOf(check, id ?? ""), wanted: [{ row: head, id }] }),
    ...editsToChangeRows(writing, "months", {
      present,
      wanted: months.map((row) => ({ row, id: present.find(({ month }) => month === row.month)?.id })),
    }),
  ];
  if (rows.length === 0) return good([]);
  const { months: isThere } = check.tables.found;
  // Once: a chart that somebody took away does not come back by itself.
  return good([
    ...editsToCreate(writing, "months"),
    ...rows,
    ...(isThere ? [] : editsToDraw(writing, idOf(writing, rows), ["phasing", "months"])),
  ]);
}

/** Of the new row. */
function idOf({ check, language }: Writing, rows: readonly WorkbookEdit[]): string {
  const { found } = check.tables;
  const head = rows.find((edit) => edit.do === "append-rows" && edit.table === tableNameOf(found, "phasing"));
  return head?.do === "append-rows" ? String(head.rows[0]?.[headerOf(found, "phasing", "id", language)] ?? "") : "";
}

function headsOf({ tables }: Check, id: string): readonly (PhasingHead & OwnRow)[] {
  return tables.rows.phasing.filter((row) => row.id === id);
}

function monthsOf(check: Check, id: string): readonly (PhasingMonth & OwnRow)[] {
  const keys = headsOf(check, id).map(({ name }) => segmentKey(name));
  return check.tables.rows.months.filter(({ phasing }) => keys.includes(segmentKey(phasing)));
}
