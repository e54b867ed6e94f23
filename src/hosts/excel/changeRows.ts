import type { CellInput, CellsByHeader, RowKey } from "../../workbook/port";
import { excelInput } from "./cellInput";
import type { Drafts } from "./draftTables";
import { fillFormula } from "./fillFormula";
import { bottomOf, columnOf, hasOnlyEmptyRow, rowOf, type TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";
import type { Witnesses } from "./witnesses";

/**
 * Writes rows right below the table, which takes them in, but for those that stand in it already: what two people take back, or write once more after an
 * answer that never came, is there once. Never `TableRowCollection.add`, which loses a colleague's edits when both
 * write at once. Where something stands beneath, or a totals row, sheet rows are put in between first.
 */
export function appendRows(context: Excel.RequestContext, drafts: Drafts, draft: TableDraft, given: readonly CellsByHeader[]): void {
  const rows = given.filter((cells) => !isThere(draft, cells));
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

/** The first column of each of our tables tells its rows apart. */
function isThere({ headers, rows }: TableDraft, cells: CellsByHeader): boolean {
  const key = cells[headers[0] ?? ""];
  return typeof key === "string" && key !== "" && rows.some(([own]) => own === key);
}

/** Writes the cells given that differ from what is there. */
export function updateRow(context: Excel.RequestContext, draft: TableDraft, key: RowKey, cells: CellsByHeader, witnesses: Witnesses): void {
  const index = rowOf(draft, key);
  const before = draft.rows[index] ?? [];
  const changed = Object.entries(cells).filter(([header, input]) => !isSame(before[columnOf(draft, header)], input));
  const cellOf = cellsOfRow(context, draft, index);
  const headers = changed.map(([header]) => header);
  if (headers.length > 0)
    witnesses.see(cellOf(key.header), key.value, headers.map(cellOf), {
      restore: (found, old) => [
        { do: "update-row", table: draft.name, key: { header: key.header, value: found }, cells: byHeader(headers, old) },
      ],
      again: [{ do: "update-row", table: draft.name, key, cells }],
    });
  for (const [header, input] of changed) {
    const column = columnOf(draft, header);
    cellOf(header).values = [[excelInput(input, draft.formats[column] ?? "General")]];
  }
  const after = valuesOf(draft, cells);
  draft.rows[index] = before.map((value, column) => (after[column] === "" && !isGiven(draft, cells, column) ? value : after[column]));
}

/** The last row that is left is emptied instead: a table always keeps one. */
export function deleteRow(context: Excel.RequestContext, draft: TableDraft, key: RowKey, witnesses: Witnesses): void {
  const index = rowOf(draft, key);
  const cellOf = cellsOfRow(context, draft, index);
  const headers = draft.headers.filter((_, column) => draft.formulas[column] === undefined);
  witnesses.see(cellOf(key.header), key.value, headers.map(cellOf), {
    restore: (_found, old) => [{ do: "append-rows", table: draft.name, rows: [byHeader(headers, old)] }],
    again: [{ do: "delete-row", table: draft.name, key }],
  });
  if (draft.rows.length > 1) {
    context.workbook.tables.getItem(draft.name).rows.getItemAt(index).delete();
    draft.rows.splice(index, 1);
    draft.blankBelow += 1;
    return;
  }
  // All at once: a row that is half emptied would be neither there nor gone.
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const row = usedOnce(sheet.getRangeByIndexes(draft.top + 1, draft.left, 1, draft.headers.length));
  row.values = [draft.headers.map((_, column) => (draft.formulas[column] === undefined ? "" : null))];
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

/** A new range at each call: what is loaded from one must not be written through it. */
function cellsOfRow(context: Excel.RequestContext, draft: TableDraft, index: number): (header: string) => Excel.Range {
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const { top, left } = draft;
  return (header) => usedOnce(sheet.getRangeByIndexes(top + 1 + index, left + columnOf(draft, header), 1, 1));
}

function byHeader(headers: readonly string[], inputs: readonly CellInput[]): CellsByHeader {
  return Object.fromEntries(headers.map((header, index) => [header, inputs[index] ?? null]));
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
