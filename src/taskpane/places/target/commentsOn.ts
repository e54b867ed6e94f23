import type { Check, CheckItem } from "../../../app/check/check";
import { annotationAuthor } from "../../../workbook/annotation";
import type { CellComment } from "../../../workbook/workbook";

/** What colleagues wrote in the cells of a finding; our own notes are no claims. */
export function commentsOn({ finding, target }: CheckItem, { workbook }: Check): readonly CellComment[] {
  const { sheet, area } = target?.anchor ?? finding;
  const comments = workbook.sheets.find(({ name }) => name === sheet)?.comments ?? [];
  return comments.filter(
    ({ row, column, author, text }) =>
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right &&
      author !== annotationAuthor &&
      text.trim() !== "",
  );
}
