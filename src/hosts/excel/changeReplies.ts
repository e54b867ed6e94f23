import { formatPlace } from "../../workbook/area";
import { HostError, type WorkbookEdit } from "../../workbook/port";
import { excelCode } from "./hostErrorOf";

export type ReplyEdit = Extract<WorkbookEdit, { readonly do: "add-reply" | "remove-reply" }>;

export function isReplyEdit(edit: WorkbookEdit): edit is ReplyEdit {
  return edit.do === "add-reply" || edit.do === "remove-reply";
}

/** Each in round trips of its own: one to look whether the thread is still there and says what it said, one to write. */
export async function changeReplies(context: Excel.RequestContext, edits: readonly ReplyEdit[]): Promise<void> {
  for (const edit of edits) await changeReply(context, edit);
}

async function changeReply(context: Excel.RequestContext, edit: ReplyEdit): Promise<void> {
  const address = formatPlace(edit.place.sheet, edit.place.area);
  const changed = (cause?: unknown): HostError => new HostError("cells-changed", address, { cause });
  const thread = context.workbook.comments.getItemByCell(address).load("content");
  const { replies } = thread;
  replies.load("items/content");
  const { protection } = context.workbook.worksheets.getItem(edit.place.sheet).load("protection/protected");
  await throughExcel(context, changed);
  if (protection.protected) throw new HostError("sheet-protected", edit.place.sheet);
  if (edit.do === "add-reply") {
    if (thread.content !== edit.to) throw changed();
    replies.add(edit.text);
  } else {
    const last = replies.items.at(-1);
    if (last?.content !== edit.text) throw changed();
    last.delete();
  }
  await throughExcel(context, changed);
}

async function throughExcel(context: Excel.RequestContext, changed: (cause: unknown) => HostError): Promise<void> {
  try {
    await context.sync();
  } catch (problem) {
    throw excelCode(problem) === "ItemNotFound" ? changed(problem) : problem;
  }
}
