import { bad, good } from "../../domain/ground/result";
import type { Place } from "../../workbook/port";
import type { PlacedComment } from "../check/commentsOn";
import type { Deed } from "./deed";

export interface CommentAnswer {
  /** The thread, as it was looked at. */
  readonly to: PlacedComment;
  readonly text: string;
}

/** Far below what Excel takes. */
export const longestAnswer = 2000;

/** Answers in a colleague's thread, under the person's own name: Excel sets it. */
export const answerComment: Deed<"answer-comment", CommentAnswer> = {
  name: "answer-comment",
  edits: (_, { to, text }) => {
    const answer = text.trim();
    if (answer === "") return bad({ path: "text", field: "text", code: "empty" });
    if (answer.length > longestAnswer) return bad({ path: "text", field: "text", code: "too-long", detail: String(longestAnswer) });
    return good([{ do: "add-reply", place: placeOfComment(to), to: to.text, text: answer }]);
  },
  undo: (_, { to, text }) => [{ do: "remove-reply", place: placeOfComment(to), text: text.trim() }],
};

export function placeOfComment({ sheet, row, column }: Pick<PlacedComment, "sheet" | "row" | "column">): Place {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
