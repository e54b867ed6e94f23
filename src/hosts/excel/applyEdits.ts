import { HostError, type CellsByHeader, type WorkbookEdit } from "../../workbook/port";
import { addComments } from "./addComments";
import { appendRows, deleteRow, updateRow } from "./changeRows";
import { changeReplies, isReplyEdit, type ReplyEdit } from "./changeReplies";
import { changeMarks, isMarkEdit } from "./changeMarks";
import { createTable } from "./createTable";
import { draftTables, lower, type Drafts } from "./draftTables";
import { drawChart, eraseChart } from "./drawChart";
import { draftColumns, setColumns } from "./setColumns";
import { bottomOf, checkHeaders, type TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";
import { isMadeMeanwhile, knownRows, takeBackHalf, type HalfWritten } from "./takeBackHalf";
import { isMoved, requireDeleted, requirePlaces } from "./requirePlaces";
import { changePage, isPageEdit, type PageEdit } from "./page/changePage";
import { Witnesses } from "./witnesses";
import { writeList } from "./writeList";

/**
 * Carries out edits in three round trips: what there is, where it stands, and everything written at once. A fourth only where Excel
 * did not let a table grow by itself, and one per comment; again where somebody moved things between looking and writing. Marks come last, and have round trips of their own.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly WorkbookEdit[], patience: number): Promise<void> {
  const marks = edits.filter(isMarkEdit);
  const others = edits.filter(isTableOrComment);
  if (others.length > 0) await applyTableEdits(context, others, patience);
  await changeReplies(context, edits.filter(isReplyEdit));
  await changePage(context, edits.filter(isPageEdit), patience);
  await changeMarks(context, marks, patience);
}

type TableOrComment = Exclude<WorkbookEdit, { readonly do: "mark" | "unmark" } | ReplyEdit | PageEdit>;

/** So often a write is tried again where somebody moved things between looking and writing. */
const mostTries = 3;

async function applyTableEdits(context: Excel.RequestContext, edits: readonly TableOrComment[], patience: number): Promise<void> {
  await writeTables(context, edits, patience, mostTries);
  await addComments(
    context,
    edits.filter((edit) => edit.do === "add-comment"),
  );
}

async function writeTables(
  context: Excel.RequestContext,
  edits: readonly TableOrComment[],
  patience: number,
  tries: number,
): Promise<void> {
  if (tries === 0) throw new HostError("cells-changed", tablesIn(edits)[0]);
  const mending = await writeOnce(context, edits, patience, true);
  if (mending === "moved") await writeTables(context, edits, patience, tries - 1);
  else if (mending.length > 0) await writeTables(context, mending.filter(isTableOrComment), patience, tries - 1);
}

/** What has to be written still, because rows had changed places; "moved": nothing was written, because a table had. */
async function writeOnce(
  context: Excel.RequestContext,
  edits: readonly TableOrComment[],
  patience: number,
  takesBack: boolean,
): Promise<readonly WorkbookEdit[] | "moved"> {
  const drafts = await draftTables(context, edits, patience);
  const known = knownRows(drafts);
  const steps = joinedWithRows(edits, drafts);
  const before = new Map(drafts.tables);
  for (const { edit } of steps) if (edit.do === "set-columns") draftColumns(drafts, edit.table, edit.columns);
  for (const { edit } of steps) checkEdit(edit, drafts);
  const witnesses = new Witnesses();
  requirePlaces(context, { ...drafts, tables: before }, edits);
  // Each write would make Excel calculate all that depends on it, and what is volatile in the user's model too.
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const deleting = steps.findIndex(({ edit }) => edit.do !== "delete-row");
  const first = deleting < 0 ? steps : steps.slice(0, deleting);
  for (const { edit, rows } of first) carryOut(context, drafts, edit, rows, before, witnesses);
  requireDeleted(
    context,
    first.flatMap(({ edit }) => (edit.do === "delete-row" ? (drafts.tables.get(lower(edit.table)) ?? []) : [])),
  );
  for (const { edit, rows } of steps.slice(first.length)) carryOut(context, drafts, edit, rows, before, witnesses);
  calculateByHand(context, drafts);
  const half = (): HalfWritten => ({ edits, drafts, known, restoring: witnesses.restoring() });
  const takeBack = async (cause: unknown): Promise<void> => {
    if (!takesBack) return;
    await takeBackHalf(context, half(), patience, cause, async (back) => {
      await writeOnce(context, back.filter(isTableOrComment), patience, false);
    });
  };
  try {
    await growWhereNeeded(context, [...drafts.tables.values()]);
  } catch (problem) {
    const isUntouched = isMoved(problem) && !witnesses.wereReached();
    if (!isUntouched) await takeBack(problem);
    if (isMoved(problem)) return "moved";
    if (takesBack && (await isMadeMeanwhile(context, half()))) return "moved";
    throw problem;
  }
  const changed = witnesses.changed();
  if (changed !== undefined) {
    const problem = new HostError("cells-changed", changed);
    await takeBack(problem);
    throw problem;
  }
  return witnesses.mending();
}

function isTableOrComment(edit: WorkbookEdit): edit is TableOrComment {
  return !isMarkEdit(edit) && !isReplyEdit(edit) && !isPageEdit(edit);
}

function tablesIn(edits: readonly TableOrComment[]): readonly string[] {
  return edits.flatMap((edit) => ("table" in edit && typeof edit.table === "string" ? [edit.table] : []));
}

interface Step {
  readonly edit: TableOrComment;
  /** For a new table: those that it begins with and that later edits append, written along with it. */
  readonly rows: readonly CellsByHeader[];
}

/** A table that is there already is not made again: somebody was faster, and their table is the one to write to. */
function joinedWithRows(edits: readonly TableOrComment[], { tables }: Drafts): readonly Step[] {
  const created = edits.flatMap((edit) =>
    edit.do === "create-table" && !tables.has(lower(edit.table.name)) ? [lower(edit.table.name)] : [],
  );
  const isJoined = (edit: TableOrComment): boolean => edit.do === "append-rows" && created.includes(lower(edit.table));
  return edits.flatMap((edit): readonly Step[] => {
    if (isJoined(edit)) return [];
    if (edit.do !== "create-table") return [{ edit, rows: [] }];
    const name = lower(edit.table.name);
    if (!created.includes(name)) return [];
    const appended = edits.flatMap((other) => (other.do === "append-rows" && lower(other.table) === name ? other.rows : []));
    return [{ edit, rows: [...(edit.rows ?? []), ...appended] }];
  });
}

/** What can be refused is refused before the first cell is written. */
function checkEdit(edit: TableOrComment, { tables }: Drafts): void {
  if (edit.do !== "append-rows" && edit.do !== "update-row") return;
  const draft = tables.get(lower(edit.table));
  if (!draft) return;
  const rows = edit.do === "append-rows" ? edit.rows : [edit.cells];
  for (const cells of rows) checkHeaders(draft, cells);
}

function carryOut(
  context: Excel.RequestContext,
  drafts: Drafts,
  edit: TableOrComment,
  rows: readonly CellsByHeader[],
  before: Drafts["tables"],
  witnesses: Witnesses,
): void {
  if (edit.do === "add-comment") return;
  if (edit.do === "set-list") {
    writeList(context, drafts, edit.list, edit.lines, witnesses);
    return;
  }
  if (edit.do === "create-table") {
    drafts.tables.set(lower(edit.table.name), createTable(context, drafts, edit.sheet, edit.table, rows));
    return;
  }
  const draft = drafts.tables.get(lower(edit.table));
  if (!draft) return;
  if (edit.do === "draw-chart") drawChart(context, drafts, draft, edit.chart);
  else if (edit.do === "erase-chart") eraseChart(context, drafts, draft, edit.chart);
  else if (edit.do === "append-rows") appendRows(context, drafts, draft, edit.rows);
  else if (edit.do === "update-row") updateRow(context, draft, edit.key, edit.cells, witnesses);
  else if (edit.do === "set-columns") setColumns(context, before.get(lower(edit.table)) ?? draft, draft, edit.columns);
  else deleteRow(context, draft, edit.key, witnesses);
}

/**
 * In manual mode our own sheets would go on showing what was before the write. The person's sheets are left alone: calculating them may take minutes. Twice,
 * because our sheets refer to one another.
 */
function calculateByHand(context: Excel.RequestContext, { toCalculate }: Drafts): void {
  for (const name of [...toCalculate, ...toCalculate]) context.workbook.worksheets.getItem(name).calculate(false);
}

/** Excel's hosts differ in whether a table takes in what is written below it, so each is measured, in the same round trip. */
async function growWhereNeeded(context: Excel.RequestContext, drafts: readonly TableDraft[]): Promise<void> {
  const measured = drafts
    .filter(({ hasGrown }) => hasGrown)
    .map((draft) => {
      const table = context.workbook.tables.getItem(draft.name);
      return { draft, table, range: usedOnce(table.getRange()).load("rowIndex,rowCount,columnCount") };
    });
  await context.sync();
  const short = measured.filter(({ draft, range }) => range.rowIndex + range.rowCount < bottomOf(draft));
  if (short.length === 0) return;
  for (const { draft, table, range } of short) {
    const sheet = context.workbook.worksheets.getItem(draft.sheet);
    table.resize(usedOnce(sheet.getRangeByIndexes(draft.top, draft.left, draft.rows.length + 1, range.columnCount)));
  }
  await context.sync();
}
