import { formatArea } from "../../workbook/area";
import { shortened } from "../../workbook/shortened";
import type { CommentReply } from "../../workbook/workbook";
import type { Check, CheckItem } from "./check";
import { commentsOn, type PlacedComment } from "./commentsOn";

/** A thread or a note on a finding's cells, as `check --json` carries it. */
export interface ReportComment {
  /** A1 */
  readonly cell: string;
  readonly kind: "comment" | "note";
  /** As the file names them; "" where it does not. */
  readonly author: string;
  readonly text: string;
  /** Oldest first. */
  readonly replies?: readonly CommentReply[];
  /** How many older answers are not carried. */
  readonly repliesLeftOut?: number;
}

/** A line of JSON stays readable whatever colleagues wrote: longer texts end in "…", further threads are counted. */
export const mostComments = 20;
export const mostReplies = 20;
export const longestComment = 2000;

export interface ReportComments {
  readonly comments?: readonly ReportComment[];
  /** How many more threads and notes stand there. */
  readonly commentsLeftOut?: number;
}

export function reportComments(item: CheckItem, check: Check): ReportComments {
  const comments = commentsOn(item, check);
  if (comments.length === 0) return {};
  const leftOut = comments.length - mostComments;
  return { comments: comments.slice(0, mostComments).map(reportComment), ...(leftOut > 0 && { commentsLeftOut: leftOut }) };
}

function reportComment({ row, column, kind, author, text, replies = [] }: PlacedComment): ReportComment {
  const leftOut = replies.length - mostReplies;
  return {
    cell: formatArea({ top: row, left: column, bottom: row, right: column }),
    kind,
    author,
    text: shortened(text, longestComment),
    ...(replies.length > 0 && {
      replies: replies.slice(-mostReplies).map((reply) => ({ author: reply.author, text: shortened(reply.text, longestComment) })),
    }),
    ...(leftOut > 0 && { repliesLeftOut: leftOut }),
  };
}
