import { contains } from "../../workbook/area";
import { isOurComment } from "../../workbook/mark";
import type { CellComment } from "../../workbook/workbook";
import type { Check, CheckItem } from "./check";

/** A thread or a note, with the sheet that it stands on. */
export interface PlacedComment extends CellComment {
  /** The sheet's name. */
  readonly sheet: string;
}

/** What colleagues wrote in the cells of a finding, where these stand now, in the order of the cells; what we wrote ourselves is no claim. */
export function commentsOn({ finding, target }: CheckItem, check: Pick<Check, "workbook">): readonly PlacedComment[] {
  const { sheet, area } = target?.anchor ?? finding;
  return commentsIn(check)
    .filter((comment) => comment.sheet === sheet && contains(area, comment.row, comment.column))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

export function commentsIn({ workbook }: Pick<Check, "workbook">): readonly PlacedComment[] {
  return workbook.sheets.flatMap(({ name, comments }) =>
    comments.filter((comment) => !isOurComment(comment) && comment.text.trim() !== "").map((comment) => ({ ...comment, sheet: name })),
  );
}
