import type { Change, LoggedValue } from "../../domain/change/change";
import type { Check } from "../check/check";
import { cellNow, isSameLogged } from "./loggedActions";

/** A cell that somebody else changed, or whose row they deleted, after this person had changed it. */
export interface Overwritten {
  /** What this person wrote last. */
  readonly line: Change;
  readonly is: "changed" | "deleted";
  readonly now?: LoggedValue;
  /** As typed by who did it in the pane; absent: without a name, or in the sheet itself. */
  readonly by?: string;
  readonly isInSheet: boolean;
}

/**
 * What of these actions was overwritten since; `own` are all actions of this person, `withSheet`: what was changed in the sheet itself counts too, because
 * others are at work there. What somebody wrote the same again is not overwritten.
 */
export function overwritten(
  { own, withSheet }: { readonly own: readonly string[]; readonly withSheet: boolean },
  check: Check,
): readonly Overwritten[] {
  const mine = new Set(own);
  const lines = check.tables.rows.changes;
  const last = new Map<string, { readonly line: Change; readonly at: number }>();
  lines.forEach((line, at) => {
    if (mine.has(line.action) && line.kind === "changed" && line.field !== undefined) last.set(keyOf(line), { line, at });
  });
  return [...last.values()].flatMap(({ line, at }): readonly Overwritten[] => {
    const later = lines.slice(at + 1).filter(({ table, about }) => table === line.table && about === line.about);
    const { isThere, now } = cellNow(check, line);
    const isDeleted = !isThere && later.some(({ kind }) => kind === "deleted");
    if ((!isThere && !isDeleted) || (isThere && isSameLogged(now, line.to))) return [];
    const cause = later.filter(({ kind, field }) => (isDeleted ? kind === "deleted" : kind === "changed" && field === line.field)).at(-1);
    if (cause ? mine.has(cause.action) : !withSheet) return [];
    return [
      {
        line,
        is: isDeleted ? "deleted" : "changed",
        isInSheet: cause === undefined,
        ...(now !== undefined && { now }),
        ...(cause?.by !== undefined && { by: cause.by }),
      },
    ];
  });
}

/** The same again is the same: who was told once is not told again. */
export function overwrittenKey({ line, is, now }: Overwritten): string {
  return `${line.action}\n${keyOf(line)}\n${is}\n${String(now ?? "")}`;
}

function keyOf({ table, about, field = "" }: Change): string {
  return `${table}\n${about}\n${field}`;
}
