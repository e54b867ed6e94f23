import type { Check } from "../../../app/check/check";
import { actionRoles, type ActionRole } from "../../../domain/action/action";
import { standingOfAction } from "../../../domain/action/standingOfAction";
import type { IsoDate } from "../../../domain/plan";

export type ActionRow = Check["tables"]["rows"]["actions"][number];

export interface ActionGroup {
  readonly role: ActionRole | "none";
  readonly rows: readonly ActionRow[];
}

/** What is still to be done, by department: the earliest day first, what has none last. */
export function actionGroups(rows: readonly ActionRow[], asOf: IsoDate): readonly ActionGroup[] {
  const open = rows.filter((row) => standingOfAction(row, asOf) !== "closed").sort(byDay);
  return ([...actionRoles, "none"] as const)
    .map((role) => ({ role, rows: open.filter((row) => (row.role ?? "none") === role) }))
    .filter((group) => group.rows.length > 0);
}

/** Done or dropped, the latest first. */
export function closedActions(rows: readonly ActionRow[], asOf: IsoDate): readonly ActionRow[] {
  return rows.filter((row) => standingOfAction(row, asOf) === "closed").sort((one, other) => byDay(other, one));
}

function byDay({ due: one = "9999" }: ActionRow, { due: other = "9999" }: ActionRow): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Days from one to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
