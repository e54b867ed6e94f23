import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { addComment, addReply, changeText, commentsOf, removeComment, removeReply, type GridComment } from "../grid/gridComments";
import type { Grid } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import type { ReplyRecord } from "../grid/sheetRecord";
import { entity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";

export interface CommentList {
  readonly grid: Grid;
  /** Of one sheet, or of the workbook. */
  readonly sheet?: FWorksheet;
  readonly list: () => readonly GridComment[];
}

const commentsKind: EntityKind<CommentList> = {
  type: "CommentCollection",
  items: ({ list }) => list().map(commentEntity),
  methods: {
    Add: ({ grid, sheet }, [cell, content]) => {
      if (typeof content !== "string") throw invalidArgument("the content of a comment");
      return commentEntity(addComment(rangeArgument({ grid, sheet: sheet ?? grid.workbook.getActiveSheet() }, cell), content));
    },
    GetCount: ({ list }) => list().length,
    GetItem: ({ list }, [id]) => commentEntity(required(list(), id)),
    GetItemAt: ({ list }, [index]) => commentEntity(required(list(), list()[Number(index)]?.id)),
    GetItemByCell: ({ grid, sheet, list }, [cell]) => {
      const range = rangeArgument({ grid, sheet: sheet ?? grid.workbook.getActiveSheet() }, cell);
      const found = list().find(
        (each) => each.sheet.getSheetId() === range.sheet.getSheetId() && each.row === range.area.top && each.column === range.area.left,
      );
      return commentEntity(required(list(), found?.id));
    },
  },
};

const commentKind: EntityKind<GridComment> = {
  type: "Comment",
  identity: ({ id }) => ({ Id: id }),
  get: {
    AuthorName: ({ author }) => author,
    Content: ({ text }) => text,
    CreationDate: ({ created }) => created,
    Id: ({ id }) => id,
    Resolved: () => false,
  },
  set: {
    Content: (comment, content) => {
      if (typeof content !== "string") throw invalidArgument("the content of a comment");
      changeText(comment, content);
    },
  },
  objects: { Replies: (comment) => entity(repliesKind, comment) },
  methods: {
    Delete: (comment) => {
      removeComment(comment);
      return null;
    },
    GetLocation: ({ grid, sheet, row, column }) =>
      grid.entities.range({ grid, sheet, area: { top: row, left: column, bottom: row, right: column } }),
  },
};

const repliesKind: EntityKind<GridComment> = {
  type: "CommentReplyCollection",
  items: (comment) => comment.replies.map((reply) => entity(replyKind, { comment, reply })),
  methods: {
    Add: (comment, [content]) => {
      if (typeof content !== "string") throw invalidArgument("the content of a reply");
      return entity(replyKind, { comment, reply: addReply(comment, content) });
    },
    GetCount: ({ replies }) => replies.length,
    GetItem: (comment, [id]) => {
      const found = comment.replies.find((reply) => reply.id === id);
      if (!found) throw itemNotFound(`reply ${String(id)}`);
      return entity(replyKind, { comment, reply: found });
    },
  },
};

interface GridReply {
  readonly comment: GridComment;
  readonly reply: ReplyRecord;
}

const replyKind: EntityKind<GridReply> = {
  type: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  get: {
    AuthorName: ({ reply }) => reply.author,
    Content: ({ reply }) => reply.text,
    CreationDate: ({ reply }) => reply.created,
    Id: ({ reply }) => reply.id,
  },
  methods: {
    Delete: ({ comment, reply }) => {
      removeReply(comment, reply.id);
      return null;
    },
  },
};

export function commentsEntity(comments: CommentList): Entity {
  return entity(commentsKind, comments);
}

function commentEntity(comment: GridComment): Entity {
  return entity(commentKind, commentsOf(comment.grid).find(({ id }) => id === comment.id) ?? comment);
}

function required(comments: readonly GridComment[], id: Argument): GridComment {
  const found = comments.find((comment) => comment.id === id);
  if (!found) throw itemNotFound(`comment ${String(id)}`);
  return found;
}
