import { problemAt, within } from "../../domain/check/checkValue";
import { checkCapacityHead, checkTeamSeller, type CapacityHead, type TeamSeller } from "../../domain/capacity/capacityRows";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { WorkbookEdit } from "../../workbook/port";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { editsToChangeRows } from "./editsToSaveRows";
import { editsToCreate } from "./editsToCreate";
import { marketNames } from "./marketNames";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { asNamed, checkOneMarket } from "./saveRow";
import { undoSaving } from "./undoSaving";
import type { Writing } from "./writing";

export interface CapacityInput {
  readonly head: CapacityHead;
  /** Of the team's row; absent: a new team. */
  readonly id?: string | undefined;
  /** `id`: of the row that it is already. Those not given any more are deleted. */
  readonly sellers: readonly (Omit<TeamSeller, "team"> & { readonly id?: string | undefined })[];
}

/** Everything that saving a team with its people would write, or all that is wrong with it by path: `attrition`, `sellers[2].leavesAfter`. */
export const saveCapacity: Deed<"save-capacity", CapacityInput> = {
  name: "save-capacity",
  edits,
  undo: (done, { id = "" }) => [
    ...undoSaving("capacity", done, (row) => row.id === id),
    ...undoSaving("sellers", done, (row) => sellersOf(done.before, id).some((one) => one.id === row.id)),
  ],
};

/** Its people go with it; it can be taken back. */
export const deleteCapacity: Deed<"delete-capacity", { readonly id: string }> = {
  name: "delete-capacity",
  edits: (writing, { id }) =>
    good([
      ...sellersOf(writing.check, id).map((row) => ownRowDeletion(writing, "sellers", row)),
      ...headsOf(writing.check, id).map((row) => ownRowDeletion(writing, "capacity", row)),
    ]),
  undo: ({ before, after }, { id }) => [
    ...editsToRestoreRow(after, rowsToRemove(before, "capacity", headsOf(before, id))),
    ...restoredSellers(before, after, id),
  ],
};

function restoredSellers(before: Check, after: Writing, id: string): readonly WorkbookEdit[] {
  const rows = sellersOf(before, id);
  return rows.length === 0 ? [] : editsToRestoreRow(after, rowsToRemove(before, "sellers", rows));
}

function edits(writing: Writing, { head: given, id, sellers: givenSellers }: CapacityInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const names = marketNames(check);
  const { scope, ...rest } = given;
  const name = given.name.trim().replace(/ {2,}/g, " ");
  const head = { ...rest, name, ...(scope !== undefined && { scope: asNamed(scope, names) }) };
  const isTaken = check.tables.rows.capacity.some((row) => row.id !== id && segmentKey(row.name) === segmentKey(name));
  const problems = [
    ...(scope === undefined ? [] : checkOneMarket(scope, names)),
    ...checkCapacityHead(head, new Set(names.keys())),
    ...(isTaken && name !== "" ? [problemAt("name", "duplicate-name", name)] : []),
    ...givenSellers.flatMap((seller, index) => within(`sellers[${index}]`, checkTeamSeller({ ...seller, team: name || "-" }))),
  ];
  if (problems.length > 0) return bad(...problems);
  const rows = [
    ...editsToChangeRows(writing, "capacity", { present: headsOf(check, id ?? ""), wanted: [{ row: head, id }] }),
    ...editsToChangeRows(writing, "sellers", {
      present: sellersOf(check, id ?? ""),
      wanted: givenSellers.map(({ id: own, ...seller }) => ({ row: { ...seller, team: name }, id: own })),
    }),
  ];
  return good(rows.length === 0 ? [] : [...editsToCreate(writing, "sellers"), ...rows]);
}

function headsOf({ tables }: Check, id: string): readonly (CapacityHead & OwnRow)[] {
  return tables.rows.capacity.filter((row) => row.id === id);
}

function sellersOf(check: Check, id: string): readonly (TeamSeller & OwnRow)[] {
  const keys = headsOf(check, id).map(({ name }) => segmentKey(name));
  return check.tables.rows.sellers.filter(({ team }) => keys.includes(segmentKey(team)));
}
