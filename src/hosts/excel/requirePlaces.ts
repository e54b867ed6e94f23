import type { WorkbookEdit } from "../../workbook/port";
import { appendedRows, type Drafts, type SheetDraft } from "./draftTables";
import { bottomOf, type TableDraft } from "./tableDraft";
import { excelCode } from "./hostErrorOf";
import { usedOnce } from "./usedOnce";

/**
 * First in a request that writes: Excel refuses it as a whole when a table no longer stands where it was drafted, or cells that were blank are not, because
 * somebody was there since. An intersection that does not exist is the one question that Excel answers with a refusal.
 */
export function requirePlaces(context: Excel.RequestContext, { tables, sheets }: Drafts, edits: readonly WorkbookEdit[]): void {
  for (const draft of tables.values()) {
    requireCorners(context, draft);
    const added = Math.min(appendedRows(edits, draft.name), draft.blankBelow);
    if (added > 0 && !draft.hasTotals) requireBlankBelow(context, draft, added);
  }
  for (const sheet of sheets.values()) requireLastRow(context, sheet);
}

/** Right after deletions that come first in a request: of a table that is filtered since, Excel deletes no row, and would go on without a word. */
export function requireDeleted(context: Excel.RequestContext, drafts: readonly TableDraft[]): void {
  for (const draft of new Set(drafts)) requireCorners(context, draft);
}

/** One of these questions was refused: nothing after it was written. */
export function isMoved(problem: unknown): boolean {
  return excelCode(problem) === "ItemNotFound" && locationOf(problem).includes("getIntersection");
}

function requireCorners(context: Excel.RequestContext, draft: TableDraft): void {
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const range = usedOnce(context.workbook.tables.getItem(draft.name).getRange());
  const last = bottomOf(draft) - 1 + Number(draft.hasTotals);
  requireMeeting(usedOnce(range.getCell(0, 0)), usedOnce(sheet.getRangeByIndexes(draft.top, draft.left, 1, 1)));
  const right = draft.left + draft.headers.length - 1;
  requireMeeting(usedOnce(range.getLastCell()), usedOnce(sheet.getRangeByIndexes(last, right, 1, 1)));
}

/** From the table's last row down: what is used there ends with that row. */
function requireBlankBelow(context: Excel.RequestContext, draft: TableDraft, added: number): void {
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const last = bottomOf(draft) - 1;
  const at = (rows: number): Excel.Range => usedOnce(sheet.getRangeByIndexes(last, draft.left, rows, draft.headers.length));
  requireMeeting(usedOnce(usedOnce(at(added + 1).getUsedRange(true)).getLastRow()), at(1));
}

function requireLastRow(context: Excel.RequestContext, { name, nextRow }: SheetDraft): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = usedOnce(sheet.getUsedRange(false));
  // What is used of an empty sheet is its first cell.
  if (nextRow === 0) requireMeeting(usedOnce(used.getLastCell()), usedOnce(sheet.getRange("A1")));
  else requireMeeting(usedOnce(used.getLastRow()), usedOnce(sheet.getRange(`${nextRow}:${nextRow}`)));
}

function requireMeeting(now: Excel.Range, then: Excel.Range): void {
  usedOnce(now.getIntersection(then)).load("rowIndex");
}

function locationOf(problem: unknown): string {
  const { debugInfo } = problem as { readonly debugInfo?: { readonly errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}
