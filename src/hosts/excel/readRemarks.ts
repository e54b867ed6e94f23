import type { CellComment } from "../../workbook/workbook";
import { excelCode } from "./hostErrorOf";
import { supports } from "./runExcel";
import { usedOnce } from "./usedOnce";

/** What is asked for: notes came to Excel after threaded comments, and some builds have neither. */
export type Remarks = "comments-and-notes" | "comments" | "none";

export interface ListedRemarks {
  readonly comments: Excel.CommentCollection | undefined;
  readonly notes: Excel.NoteCollection | undefined;
}

export interface PlacedRemark {
  readonly kind: CellComment["kind"];
  readonly remark: Excel.Comment | Excel.Note;
  readonly location: Excel.Range;
  readonly replies: Excel.CommentReplyCollection | undefined;
}

export function remarksToAskFor(): Remarks {
  return supports("1.18") ? "comments-and-notes" : "comments";
}

/** A build that does not know them refuses the whole request because of them. Undefined: it was refused for something else. */
export function lessAfter(asked: Remarks, problem: unknown): Remarks | undefined {
  const code = excelCode(problem) ?? "";
  if (asked === "comments-and-notes" && [...unknownThere, "InvalidArgument", "GeneralException", "InvalidRequest"].includes(code))
    return "comments";
  return asked === "comments" && unknownThere.includes(code) ? "none" : undefined;
}

export function listRemarks(workbook: Excel.Workbook, asked: Remarks): ListedRemarks {
  const comments = asked === "none" ? undefined : workbook.comments;
  // The copy of Office.js may be older than the Excel that it talks to.
  const notes = asked === "comments-and-notes" && "notes" in workbook ? workbook.notes : undefined;
  comments?.load("items/id,items/content,items/authorName");
  notes?.load("items/content,items/authorName");
  return { comments, notes };
}

export function placeRemarks({ comments, notes }: ListedRemarks): readonly PlacedRemark[] {
  return [
    ...(comments?.items ?? []).map((comment): PlacedRemark => {
      const replies = comment.replies;
      replies.load("items/content,items/authorName");
      return { kind: "comment", remark: comment, location: locate(comment), replies };
    }),
    ...(notes?.items ?? []).map((note): PlacedRemark => ({ kind: "note", remark: note, location: locate(note), replies: undefined })),
  ];
}

export function remarkOf({ kind, remark, location, replies }: PlacedRemark): CellComment {
  const answers = (replies?.items ?? []).map(({ authorName, content }) => ({ author: authorName, text: content }));
  return {
    row: location.rowIndex,
    column: location.columnIndex,
    kind,
    author: remark.authorName,
    text: remark.content,
    ...(answers.length > 0 && { replies: answers }),
  };
}

const unknownThere = ["NotImplemented", "ApiNotFound", "ApiNotAvailable"];

function locate(remark: Excel.Comment | Excel.Note): Excel.Range {
  return usedOnce(remark.getLocation()).load("rowIndex,columnIndex,worksheet/id");
}
