import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import { HostError, type HostErrorCode, type WorkbookEdit, type WorkbookHost } from "../../workbook/port";
import { tableNameOf } from "../../workbook/tables/foundTable";
import type { Check } from "../check/check";
import { applyEdits } from "./applyEdits";
import type { Deed } from "./deed";
import { editsToLog } from "./editsToLog";
import { keepMarketFormulas } from "./keepOwnFormulas";
import { leftBehind } from "./leftBehind";
import { reverseEdits } from "./reverseEdits";
import type { Writing } from "./writing";

export interface Done {
  readonly check: Check;
  /** What takes the deed back. Absent: no write does. */
  readonly undo?: readonly WorkbookEdit[];
  /** Its number in the log. */
  readonly action?: string;
  /** It is written, but the log could not be: why. */
  readonly unlogged?: HostErrorCode;
}

/**
 * Does a deed, and gives the check as it is then; or all that is wrong with what was asked, and then nothing is written. Tables of a later version are left
 * alone: rejects with a `HostError` "made-later".
 */
export async function perform<Input>(
  host: WorkbookHost,
  writing: Writing,
  deed: Deed<string, Input>,
  input: Input,
): Promise<Result<Done, PlanProblem>> {
  const { laterVersion } = writing.check.tables;
  if (laterVersion !== undefined) throw new HostError("made-later", laterVersion);
  await deed.guard?.(host, writing, input);
  const asked = deed.edits(writing, input);
  if (!asked.ok) return asked;
  const edits = asked.value;
  const { check, action, unlogged } = await applyLogged(host, writing, deed.name, keepMarketFormulas(writing, edits));
  const undo = (deed.undo ?? reverseEdits)({ before: writing.check, after: { ...writing, check }, edits }, input);
  leftBehind.set(undo, check);
  return good({
    check,
    ...(undo.length > 0 && { undo }),
    ...(action !== undefined && { action }),
    ...(unlogged !== undefined && { unlogged }),
  });
}

/** With its lines of the log in the same request. What a filter on the log or a protected sheet refuses is written without them. */
async function applyLogged(
  host: WorkbookHost,
  writing: Writing,
  deed: string,
  edits: readonly WorkbookEdit[],
): Promise<Omit<Done, "undo">> {
  const log = editsToLog(writing, deed, edits);
  if (log.action === undefined) return { check: await applyEdits(host, writing.check, edits) };
  try {
    return { check: await applyEdits(host, writing.check, [...edits, ...log.edits]), action: log.action };
  } catch (problem) {
    if (!(problem instanceof HostError) || !isAboutLog(writing.check, problem)) throw problem;
    return { check: await applyEdits(host, writing.check, edits), unlogged: problem.code };
  }
}

/** Refused before anything was written, and for the log alone. */
function isAboutLog({ tables: { found } }: Check, { code, subject }: HostError): boolean {
  const own = [tableNameOf(found, "changes"), ...(found.changes ? [found.changes.sheet] : [])];
  return refusedAhead.includes(code) && own.some((name) => subject.toLowerCase().startsWith(name.toLowerCase()));
}

const refusedAhead: readonly HostErrorCode[] = ["table-filtered", "sheet-protected", "headers-hidden", "table-missing", "column-missing"];
