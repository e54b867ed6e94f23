import { HostError, type WorkbookEdit } from "../../workbook/port";
import { draftTables, lower, type Drafts } from "./draftTables";
import { takeBackCharts } from "./takeBackCharts";
import { bottomOf, type TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";

/** A request that Excel refused in the middle: what came before the refusal is written. */
export interface HalfWritten {
  readonly edits: readonly WorkbookEdit[];
  /** As they were carried out: where everything was meant to be. */
  readonly drafts: Drafts;
  readonly known: KnownRows;
  /** What puts back the cells that were reached. */
  readonly restoring: readonly WorkbookEdit[];
}

/** By table, and by the sheet of a list, the keys of its rows before the write. */
export interface KnownRows {
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

export function knownRows({ tables, lists }: Drafts): KnownRows {
  return {
    tables: new Map([...tables].map(([name, { rows }]) => [name, new Set(rows.map(keyOf))])),
    lists: new Map([...lists].map(([sheet, { keys }]) => [sheet, new Set(keys)])),
  };
}

/**
 * Puts the workbook back as it was before the write: new rows, tables and sheets go, changed cells get back what they held. Where Excel refuses that too,
 * the person hears that a part of it stands: "partly-written".
 */
export async function takeBackHalf(
  context: Excel.RequestContext,
  half: HalfWritten,
  patience: number,
  cause: unknown,
  write: (edits: readonly WorkbookEdit[]) => Promise<void>,
): Promise<void> {
  try {
    await takeBackCharts(context, half.edits, half.drafts);
    await removeNewTables(context, half);
    const old = half.edits.filter((edit) => "table" in edit && typeof edit.table === "string" && half.known.tables.has(lower(edit.table)));
    const lists = half.edits.filter((edit) => edit.do === "set-list" && half.drafts.sheetNames.has(lower(edit.list.sheet)));
    const now = await draftTables(context, [...old, ...lists], patience, false);
    await clearLooseRows(context, half, now);
    await clearNewLines(context, half, now);
    const back = [...removals(half, now), ...half.restoring.filter((edit) => isNeeded(edit, now))];
    if (back.length > 0) await write(back);
  } catch (problem) {
    console.warn("What was half written could not be taken back:", problem);
    throw new HostError("partly-written", tableOf(half.edits), { cause });
  }
}

/** Sheets and tables that this write has made, not those that somebody else made by the same name while it was on its way. */
async function removeNewTables(context: Excel.RequestContext, { edits, drafts, known }: HalfWritten): Promise<void> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id");
  tables.load("items/id");
  await context.sync();
  const newSheets = worksheets.items.filter(({ id }) => [...drafts.made.sheets.values()].some((sheet) => idOf(sheet) === id));
  for (const edit of edits) {
    // On a sheet that is new here, its going takes the table along; where the sheet itself was refused, there is nothing to clear.
    if (edit.do !== "create-table" || known.tables.has(lower(edit.table.name)) || !drafts.sheetNames.has(lower(edit.sheet))) continue;
    const own = drafts.made.tables.get(lower(edit.table.name));
    const table = tables.items.find(({ id }) => own !== undefined && id === idOf(own));
    const draft = drafts.tables.get(lower(edit.table.name));
    if (table) table.delete();
    else if (draft) areaOf(context, draft, draft.top, draft.rows.length + 1).clear();
  }
  for (const sheet of newSheets) sheet.delete();
  await context.sync();
}

/** Undefined where Excel had refused before it was made. */
function idOf(made: Excel.Worksheet | Excel.Table): string | undefined {
  return (made.toJSON() as { readonly id?: string }).id;
}

/** Somebody has made a sheet or a table meanwhile that these edits were to make: it is the one to write to. */
export async function isMadeMeanwhile(context: Excel.RequestContext, { drafts, edits, known }: HalfWritten): Promise<boolean> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  const now = { sheets: worksheets.items.map(({ name }) => lower(name)), tables: tables.items.map(({ name }) => lower(name)) };
  const isNew = (sheet: string): boolean => now.sheets.includes(lower(sheet)) && !drafts.sheetNames.has(lower(sheet));
  return edits.some((edit) => {
    if (edit.do === "set-list") return isNew(edit.list.sheet);
    if (edit.do !== "create-table") return false;
    const name = lower(edit.table.name);
    return isNew(edit.sheet) || (now.tables.includes(name) && !known.tables.has(name));
  });
}

/** Rows that were written below a table and not taken in by it. */
async function clearLooseRows(context: Excel.RequestContext, { drafts, known }: HalfWritten, now: Drafts): Promise<void> {
  const below = [...now.tables].flatMap(([name, draft]) => {
    const meant = drafts.tables.get(name);
    const count = (meant?.rows.length ?? 0) - draft.rows.length;
    if (!meant?.hasGrown || count <= 0 || draft.hasTotals) return [];
    const range = areaOf(context, draft, bottomOf(draft), count);
    return [
      { draft, keys: new Set(meant.rows.map(keyOf).filter((key) => !known.tables.get(name)?.has(key))), range: range.load("values") },
    ];
  });
  if (below.length === 0) return;
  await context.sync();
  for (const { draft, keys, range } of below) {
    (range.values as unknown[][]).forEach((row, index) => {
      if (keys.has(keyOf(row))) areaOf(context, draft, bottomOf(draft) + index, 1).clear("Contents");
    });
  }
  await context.sync();
}

/** Lines of a list that was there before. */
async function clearNewLines(context: Excel.RequestContext, { known }: HalfWritten, now: Drafts): Promise<void> {
  for (const [name, list] of now.lists) {
    const sheet = context.workbook.worksheets.getItem(list.sheet);
    list.keys.forEach((key, index) => {
      if (key === "" || known.lists.get(name)?.has(key)) return;
      for (const column of list.columns) usedOnce(sheet.getRangeByIndexes(list.top + 1 + index, column, 1, 1)).clear("Contents");
    });
  }
  await context.sync();
}

/** Rows whose key is new are this write's. */
function removals({ edits, known }: HalfWritten, now: Drafts): readonly WorkbookEdit[] {
  return edits.flatMap((edit): readonly WorkbookEdit[] => {
    const draft = edit.do === "append-rows" ? now.tables.get(lower(edit.table)) : undefined;
    const header = draft?.headers[0];
    if (edit.do !== "append-rows" || !draft || header === undefined) return [];
    const ours = new Set(edit.rows.map((cells) => String(cells[header] ?? "")));
    return draft.rows
      .map(keyOf)
      .filter((key) => ours.has(key) && !known.tables.get(lower(edit.table))?.has(key))
      .map((value) => ({ do: "delete-row", table: edit.table, key: { header, value } }));
  });
}

/** A row that was to be deleted comes back only when it is gone; one that is changed back must still be there. */
function isNeeded(edit: WorkbookEdit, now: Drafts): boolean {
  if (edit.do !== "append-rows" && edit.do !== "update-row") return true;
  const draft = now.tables.get(lower(edit.table));
  const header = draft?.headers[0] ?? "";
  if (edit.do === "update-row") {
    const column = draft?.headers.indexOf(edit.key.header) ?? -1;
    return draft?.rows.some((row) => String(row[column] ?? "") === edit.key.value) ?? false;
  }
  const keys = new Set((draft?.rows ?? []).map(keyOf));
  return edit.rows.every((cells) => !keys.has(String(cells[header] ?? "")));
}

function areaOf(context: Excel.RequestContext, draft: TableDraft, top: number, rows: number): Excel.Range {
  return usedOnce(context.workbook.worksheets.getItem(draft.sheet).getRangeByIndexes(top, draft.left, rows, draft.headers.length));
}

/** The first column of each of our tables tells its rows apart. */
function keyOf(row: readonly unknown[]): string {
  return String(row[0] ?? "");
}

function tableOf(edits: readonly WorkbookEdit[]): string {
  const edit = edits.find((each) => "table" in each);
  return edit && "table" in edit ? (typeof edit.table === "string" ? edit.table : edit.table.name) : "";
}
