import { formatPlace } from "../../workbook/area";
import { HostError, type WorkbookEdit } from "../../workbook/port";
import { excelCode } from "./hostErrorOf";

type CommentEdit = Extract<WorkbookEdit, { readonly do: "add-comment" }>;

/** Each in a round trip of its own: a cell that has a comment already gets a reply, and Excel says so only by refusing. */
export async function addComments(context: Excel.RequestContext, edits: readonly CommentEdit[]): Promise<void> {
  for (const edit of edits) await addComment(context, edit);
}

async function addComment(context: Excel.RequestContext, { place, text }: CommentEdit): Promise<void> {
  const { comments } = context.workbook;
  const address = formatPlace(place.sheet, { ...place.area, bottom: place.area.top, right: place.area.left });
  comments.add(address, text);
  try {
    await context.sync();
  } catch (problem) {
    if (!alreadyThere.includes(excelCode(problem) ?? "")) throw problem;
    comments.getItemByCell(address).replies.add(text);
    try {
      await context.sync();
    } catch (second) {
      // There is no comment to answer: it was refused for what the cell holds, such as a note.
      throw excelCode(second) === "ItemNotFound" ? new HostError("comments-left-out", "1", { cause: problem }) : second;
    }
  }
}

/** Microsoft does not say which it is. */
const alreadyThere = ["InvalidOperation", "InvalidArgument", "ItemAlreadyExists", "GeneralException"];
