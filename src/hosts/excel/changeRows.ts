import type { CellInput, CellsByHeader, RowKey } from "../../workbook/port";
import { excelInput } from "./cellInput";
import type { Drafts } from "./draftTables";
import { fillFormula } from "./fillFormula";
import { bottomOf, columnOf, hasOnlyEmptyRow, rowOf, type TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";

/**
 * Writes rows right below the table, which takes them in; never `TableRowCollection.add`, which loses a colleague's edits when both
 * write at once. Where something stands beneath, or a totals row, sheet rows are put in between first.
 */
export function appendRows(context: Excel.RequestContext, drafts: Drafts, draft: TableDraft, rows: readonly CellsByHeader[]): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  if (hasOnlyEmptyRow(draft)) {
    writeRows(context, draft, draft.top + 1, [first]);
    draft.rows[0] = valuesOf(draft, first);
    appendRows(context, drafts, draft, others);
    return;
  }
  const at = bottomOf(draft);
  makeRoom(context, drafts, draft, rows.length);
  writeRows(context, draft, at, rows);
  draft.rows.push(...rows.map((cells) => valuesOf(draft, cells)));
  draft.blankBelow -= rows.length;
  draft.hasGrown = true;
}

/** Writes the cells given that differ from what is there. */
export function updateRow(context: Excel.RequestContext, draft: TableDraft, key: RowKey, cells: CellsByHeader): void {
  const index = rowOf(draft, key);
  const before = draft.rows[index] ?? [];
  const changed = Object.entries(cells).filter(([header, input]) => !isSame(before[columnOf(draft, header)], input));
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  for (const [header, input] of changed) {
    const column = columnOf(draft, header);
    const cell = usedOnce(sheet.getRangeByIndexes(draft.top + 1 + index, draft.left + column, 1, 1));
    cell.values = [[excelInput(input, draft.formats[column] ?? "General")]];
  }
  const after = valuesOf(draft, cells);
  draft.rows[index] = before.map((value, column) => (after[column] === "" && !isGiven(draft, cells, column) ? value : after[column]));
}

/** The last row that is left is emptied instead: a table always keeps one. */
export function deleteRow(context: Excel.RequestContext, draft: TableDraft, key: RowKey): void {
  const index = rowOf(draft, key);
  if (draft.rows.length > 1) {
    context.workbook.tables.getItem(draft.name).rows.getItemAt(index).delete();
    draft.rows.splice(index, 1);
    draft.blankBelow += 1;
    return;
  }
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  draft.headers.forEach((_, column) => {
    if (draft.formulas[column] === undefined) usedOnce(sheet.getRangeByIndexes(draft.top + 1, draft.left + column, 1, 1)).values = [[""]];
  });
  draft.rows[0] = draft.headers.map(() => "");
}

/** Rows inside a table, above its totals, make it larger; rows beneath it only push down what stands there. */
function makeRoom(context: Excel.RequestContext, drafts: Drafts, draft: TableDraft, count: number): void {
  const missing = draft.hasTotals ? count : Math.max(0, count + 1 - draft.blankBelow);
  if (missing === 0) return;
  const at = bottomOf(draft);
  const beneath = usedOnce(context.workbook.worksheets.getItem(draft.sheet).getRange(`${at + 1}:${at + missing}`));
  usedOnce(beneath.insert("Down"));
  for (const other of drafts.tables.values()) {
    if (other !== draft && other.sheet === draft.sheet && other.top >= at) other.top += missing;
  }
  draft.blankBelow += missing;
}

/** Formats first, those of the row above as Excel itself does it, so that text columns take text as text; formulas of calculated columns last. */
function writeRows(context: Excel.RequestContext, draft: TableDraft, top: number, rows: readonly CellsByHeader[]): void {
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const at = (column: number, width: number): Excel.Range =>
    usedOnce(sheet.getRangeByIndexes(top, draft.left + column, rows.length, width));
  const width = draft.headers.length;
  if (top > draft.top + 1) at(0, width).copyFrom(usedOnce(sheet.getRangeByIndexes(top - 1, draft.left, 1, width)), "Formats");
  at(0, width).values = rows.map((cells) =>
    draft.headers.map((header, column) => {
      const input = cells[header];
      if (input === undefined) return null;
      return excelInput(input, draft.formats[column] ?? "General");
    }),
  );
  draft.formulas.forEach((formula, column) => {
    const isGivenSomewhere = rows.some((cells) => isGiven(draft, cells, column));
    if (formula !== undefined && !isGivenSomewhere) fillFormula(at(column, 1), "formulasR1C1", formula);
  });
}

function valuesOf(draft: TableDraft, cells: CellsByHeader): unknown[] {
  return draft.headers.map((header) => cells[header] ?? "");
}

function isGiven(draft: TableDraft, cells: CellsByHeader, column: number): boolean {
  const header = draft.headers[column];
  return header !== undefined && cells[header] !== undefined;
}

function isSame(before: unknown, input: CellInput): boolean {
  return typeof input !== "object" ? before === input : input === null && before === "";
}
