import { checkKpi } from "../../domain/kpi/checkKpi";
import { kpiKey, unexplainedTarget, type AgreedKpi, type KpiChangeRow, type KpiName, type KpiRow } from "../../domain/kpi/checkIn";
import { startOfQuarter } from "../../domain/kpi/quarter";
import { problemAt } from "../../domain/check/checkValue";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import type { IsoDate } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { undoSaving } from "./undoSaving";
import { without } from "./without";
import type { Writing } from "./writing";

export interface KpiInput {
  readonly row: AgreedKpi;
  /** Of the KPI that is changed; absent: a new one. */
  readonly id?: string | undefined;
  /** Why its target is changed; asked for within its quarter. */
  readonly reason?: string;
}

/**
 * Saves a KPI. A target that is changed within its quarter keeps the old value in a row of its own, with the reason; what was checked in and changed goes
 * along when the KPI gets another name. Problems by field; `reason` is one.
 */
export const saveKpi: Deed<"save-kpi", KpiInput> = {
  name: "save-kpi",
  edits,
  undo: (done, { id = "" }) => {
    const old = rowsOf(done.before, id);
    return ownTables.flatMap((table) => undoSaving(table, done, (row) => old[table].some((one) => one.id === row.id)));
  },
};

/** A KPI goes with its check-ins and changes, and comes back with them. */
export const deleteKpi: Deed<"delete-kpi", { readonly id: string }> = {
  name: "delete-kpi",
  edits: (writing, { id }) =>
    good(ownTables.flatMap((table) => rowsOf(writing.check, id)[table].map((row): WorkbookEdit => ownRowDeletion(writing, table, row)))),
  undo: ({ before, after }, { id }) =>
    ownTables.flatMap((table) => {
      const rows = rowsOf(before, id)[table];
      return rows.length === 0 ? [] : editsToRestoreRow(after, rowsToRemove(before, table, rows));
    }),
};

/** Whether the change of a KPI is one of its target, within the quarter that it was agreed for; or its target was typed over in the sheet. */
export function needsReason(known: KpiRow | undefined, target: number | undefined, asOf: IsoDate): boolean {
  const agreed = agreedTarget(known);
  if (!known || agreed === undefined || target === agreed) return false;
  return unexplainedTarget(known) !== undefined || asOf >= startOfQuarter(known.quarter);
}

function agreedTarget(known: KpiRow | undefined): number | undefined {
  return known?.agreed ?? known?.target;
}

const ownTables = ["checkIns", "kpiChanges", "kpis"] as const;

function edits(writing: Writing, { row: given, id, reason = "" }: KpiInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const row = withAgreed({ ...given, name: given.name.trim(), team: spelledTeam(check, given.team) });
  const known = check.tables.rows.kpis.find((one) => one.id === id);
  const isChange = needsReason(known, row.target, check.asOf);
  const isTaken = check.tables.rows.kpis.some((one) => one.id !== known?.id && kpiKey(nameOf(one)) === kpiKey(nameOf(row)));
  const problems = [
    ...checkKpi(row),
    ...(isTaken ? [problemAt("name", "duplicate-kpi", row.name)] : []),
    ...(isChange && row.target === undefined ? [problemAt("target", "missing")] : []),
    ...(isChange && reason.trim() === "" ? [problemAt("reason", "missing")] : []),
  ];
  if (problems.length > 0) return bad(...problems);
  const change: KpiChangeRow = {
    ...nameOf(row),
    date: check.asOf,
    from: agreedTarget(known) ?? 0,
    to: row.target ?? 0,
    reason: reason.trim(),
  };
  return good([
    ...editsToSaveRows(writing, "kpis", { present: known ? [known] : [], wanted: [{ row, id: known?.id }] }),
    ...renamedRows(writing, known, row, isChange ? [change] : []),
  ]);
}

/** What is saved is what was agreed. */
export function withAgreed(row: AgreedKpi): KpiRow {
  const { target } = row;
  return { ...without(row as KpiRow, ["agreed"]), ...(target !== undefined && { agreed: target }) };
}

/** What is about the KPI follows its name; a change is added. */
function renamedRows(
  writing: Writing,
  known: (AgreedKpi & { readonly id: string }) | undefined,
  row: AgreedKpi,
  added: readonly KpiChangeRow[],
): readonly WorkbookEdit[] {
  const { checkIns, kpiChanges } = rowsOf(writing.check, known?.id ?? "");
  const named = <Row extends KpiName & { readonly id: string }>(rows: readonly Row[]) =>
    rows.map((one) => ({ row: { ...one, ...nameOf(row) }, id: one.id }));
  return [
    ...editsToSaveRows(writing, "checkIns", { present: checkIns, wanted: named(checkIns) }),
    ...editsToSaveRows(writing, "kpiChanges", {
      present: kpiChanges,
      wanted: [...named(kpiChanges), ...added.map((one) => ({ row: one }))],
    }),
  ];
}

/** A KPI's row with those that are about it. */
function rowsOf({ tables: { rows } }: Pick<Check, "tables">, id: string) {
  const kpis = rows.kpis.filter((one) => one.id === id);
  const keys = new Set(kpis.map((one) => kpiKey(nameOf(one))));
  return {
    kpis,
    checkIns: rows.checkIns.filter((one) => keys.has(kpiKey(one))),
    kpiChanges: rows.kpiChanges.filter((one) => keys.has(kpiKey(one))),
  };
}

export function nameOf({ quarter, team, name }: Pick<AgreedKpi, "quarter" | "team" | "name">): KpiName {
  return { quarter, team, kpi: name };
}

/** A team is one, in whichever case it is typed. */
function spelledTeam({ tables }: Check, team: string): string {
  return tables.rows.kpis.find((one) => segmentKey(one.team) === segmentKey(team))?.team ?? team.trim();
}
