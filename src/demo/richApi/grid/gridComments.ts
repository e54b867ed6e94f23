import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";
import type { Grid, GridRange, GridSheet } from "./Grid";
import { changeRecord, recordOf, type CommentRecord, type ReplyRecord } from "./sheetRecord";
import { requireWritable } from "./writeCells";

/** A threaded comment. Univer shows it as a note; author and replies stand in the sheet's record. */
export interface GridComment extends CommentRecord {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

export function commentsOf(grid: Grid): readonly GridComment[] {
  return grid.workbook.getSheets().flatMap((sheet) => commentsOnSheet({ grid, sheet }));
}

export function commentsOnSheet({ grid, sheet }: GridSheet): readonly GridComment[] {
  const records = recordOf(sheet).comments ?? {};
  const { hidesNotes } = grid.settings.facts;
  return sheet.getNotes().flatMap(({ id, row, col, note }) => {
    const record = records[id] ?? (hidesNotes ? undefined : { author: "", text: note, created: "1970-01-01T00:00:00Z", replies: [] });
    return record ? [{ ...record, grid, sheet, id, row, column: col }] : [];
  });
}

export function addComment(range: GridRange, text: string): GridComment {
  requireWritable(range);
  const { grid, area } = range;
  if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument("a comment belongs to one cell");
  if (commentsOnSheet(range).some(({ row, column }) => row === area.top && column === area.left)) {
    throw new RichApiError("InvalidOperation", "The cell already has a comment.");
  }
  if (range.sheet.getNotes().some(({ row, col }) => row === area.top && col === area.left)) {
    throw new RichApiError("GeneralException", "There was an internal error while processing the request.", 500);
  }
  const id = `comment-${range.sheet.getSheetId()}-${area.top}-${area.left}-${Date.now().toString(36)}`;
  const author = grid.settings.author;
  const place = { grid, sheet: range.sheet, id, row: area.top, column: area.left };
  const comment = { ...place, author, text, created: new Date().toISOString(), replies: [] };
  showNote(range, `${author}:\n${text}`, id);
  keep(comment);
  return comment;
}

export function addReply(comment: GridComment, text: string): ReplyRecord {
  requireWritable(comment);
  const reply = {
    id: `${comment.id}-${comment.replies.length + 1}`,
    author: comment.grid.settings.author,
    text,
    created: new Date().toISOString(),
  };
  change({ ...comment, replies: [...comment.replies, reply] });
  return reply;
}

export function removeReply(comment: GridComment, id: string): void {
  change({ ...comment, replies: comment.replies.filter((reply) => reply.id !== id) });
}

export function changeText(comment: GridComment, text: string): void {
  change({ ...comment, text });
}

export function removeComment(comment: GridComment): void {
  comment.sheet.getRange(comment.row, comment.column).deleteNote();
  const others = Object.entries(recordOf(comment.sheet).comments ?? {}).filter(([id]) => id !== comment.id);
  changeRecord(comment.sheet, { comments: Object.fromEntries(others) });
}

function change(comment: GridComment): void {
  const area = { top: comment.row, left: comment.column, bottom: comment.row, right: comment.column };
  const lines = [`${comment.author}:\n${comment.text}`, ...comment.replies.map(({ author, text }) => `${author}:\n${text}`)];
  showNote({ ...comment, area }, lines.join("\n\n"), comment.id);
  keep(comment);
}

function keep({ sheet, id, author, text, created, replies }: GridComment): void {
  changeRecord(sheet, { comments: { ...recordOf(sheet).comments, [id]: { author, text, created, replies } } });
}

function showNote({ sheet, area }: GridRange, note: string, id: string): void {
  sheet.getRange(area.top, area.left).createOrUpdateNote({
    row: area.top,
    col: area.left,
    note,
    width: 220,
    height: 100,
    show: false,
    id,
  });
}
