import type { Hypothesis } from "../../domain/plan";
import { formatPlace } from "../../workbook/area";
import { shortened } from "../../workbook/shortened";
import { commentsIn, type PlacedComment } from "../check/commentsOn";
import type { Check } from "../check/check";

/** What a hypothesis keeps of the comment that it was made of. */
export type CommentOrigin = Pick<Hypothesis, "comment" | "commentBy" | "commentCell">;

/** A cell of our table is read by people too: the thread itself keeps all of it. */
const longestKept = 500;

export function originOf({ sheet, row, column, author, text }: PlacedComment): Required<CommentOrigin> {
  return {
    comment: shortened(text.trim(), longestKept),
    commentBy: author.trim(),
    commentCell: formatPlace(sheet, { top: row, left: column, bottom: row, right: column }),
  };
}

/**
 * The comment that a hypothesis was made of, wherever its cell has moved since: by who wrote it and its first words. Of several that say the same the one in
 * the old place. Undefined: it was deleted or reworded.
 */
export function commentOfOrigin({ comment, commentBy = "", commentCell }: CommentOrigin, check: Pick<Check, "workbook">) {
  if (comment === undefined) return undefined;
  const same = commentsIn(check).filter((one) => {
    const own = originOf(one);
    return own.comment === comment && own.commentBy === commentBy;
  });
  return same.find((one) => originOf(one).commentCell === commentCell) ?? same[0];
}
