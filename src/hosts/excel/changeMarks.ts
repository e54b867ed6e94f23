import { formatArea, formatPlace, overlaps, type Area } from "../../workbook/area";
import { markFormula, markLook } from "../../workbook/mark";
import { HostError, type MarkedPlace, type Place, type WorkbookEdit } from "../../workbook/port";
import { excelCode } from "./hostErrorOf";
import { findMarks, formatOf, type CommentMark, type FormatMark, type Marks } from "./findMarks";
import { usedOnce } from "./usedOnce";

export type MarkEdit = Extract<WorkbookEdit, { readonly do: "mark" | "unmark" }>;

type Removed = Set<FormatMark | CommentMark>;

export function isMarkEdit(edit: WorkbookEdit): edit is MarkEdit {
  return edit.do === "mark" || edit.do === "unmark";
}

/**
 * Looks once where our marks stand, and writes all at once. What can be refused is refused before anything is written. Comments follow in a request of their own,
 * because a cell with a note takes none and some builds of Excel know none: then one by one, and those that were refused are counted.
 */
export async function changeMarks(context: Excel.RequestContext, edits: readonly MarkEdit[], patience: number): Promise<void> {
  if (edits.length === 0) return;
  const marks = await findMarks(context, patience);
  for (const edit of edits) for (const place of placesOf(edit)) requireWritable(marks, place.sheet);
  const removed = new Set<FormatMark | CommentMark>();
  for (const edit of edits) {
    if (edit.do === "unmark") unmark(marks, edit.places, removed);
    else for (const { place } of edit.places) mark(marks, place, removed);
  }
  await context.sync();
  const commented = edits.flatMap((edit) => (edit.do === "mark" ? edit.places.filter(({ comment }) => comment) : []));
  for (const place of commented) addComment(context, marks, place, removed);
  try {
    await context.sync();
  } catch (problem) {
    if (excelCode(problem) === undefined) throw problem;
    await addOneByOne(context, commented, patience);
  }
}

/** Excel stopped at the first comment that it did not take; those before it stand. */
async function addOneByOne(context: Excel.RequestContext, commented: readonly MarkedPlace[], patience: number): Promise<void> {
  const marks = await findMarks(context, patience);
  let leftOut = 0;
  for (const place of commented) if (addComment(context, marks, place, new Set()) && !(await isTaken(context))) leftOut += 1;
  if (leftOut > 0) throw new HostError("comments-left-out", String(leftOut));
}

async function isTaken(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (problem) {
    if (excelCode(problem) === undefined) throw problem;
    return false;
  }
}

function mark({ sheets, formats }: Marks, { sheet: name, area }: Place, removed: Removed): void {
  for (const old of formats) if (isOn(old, name) && isSame(old.areas, area)) removeFormat(old, removed);
  const sheet = sheets.find((each) => isNamed(each, name));
  if (!sheet) return;
  const format = usedOnce(sheet.getRange(formatArea(area))).conditionalFormats.add("Custom");
  const { rule, format: look } = format.custom;
  rule.formula = markFormula;
  look.fill.color = markLook.fill;
  look.font.color = markLook.font;
  for (const line of [look.borders.top, look.borders.bottom]) {
    line.style = "Dash";
    line.color = markLook.line;
  }
  format.stopIfTrue = false;
  // The user's own rules come first. Excel wants nothing more of the object after this.
  format.priority = -1;
}

function unmark({ formats, comments }: Marks, places: readonly Place[] | undefined, removed: Removed): void {
  for (const each of formats) {
    if (places ? places.some((place) => isMeant(each, place, formats)) : !each.sheet.protection.protected) removeFormat(each, removed);
  }
  for (const each of comments) {
    const { sheet, comment, area, isAnswered } = each;
    const isWanted = places
      ? places.some((place) => isNamed(sheet, place.sheet) && overlaps(place.area, area))
      : !sheet.protection.protected;
    if (!isWanted || isAnswered || removed.has(each)) continue;
    removed.add(each);
    comment.delete();
  }
}

/** The mark of these very cells; where there is none, those that touch them: rows may have been put in since. */
function isMeant(mark: FormatMark, { sheet, area }: Place, all: readonly FormatMark[]): boolean {
  if (!isOn(mark, sheet)) return false;
  if (isSame(mark.areas, area)) return true;
  return mark.areas.some((each) => overlaps(each, area)) && !all.some((other) => isOn(other, sheet) && isSame(other.areas, area));
}

/** False: there is nothing to add. */
function addComment(
  context: Excel.RequestContext,
  { commented, comments, sheets }: Marks,
  { place, comment }: MarkedPlace,
  removed: Removed,
): boolean {
  const sheet = sheets.find((each) => isNamed(each, place.sheet));
  if (!comment || !sheet) return false;
  const { row, column, text } = comment;
  const area = { top: row, left: column, bottom: row, right: column };
  const isCommented = commented.some((each) => each.sheet === sheet.name && each.row === row && each.column === column);
  const wasOurs = comments.some((each) => each.sheet === sheet && isSame([each.area], area) && removed.has(each));
  if (isCommented && !wasOurs) return false;
  context.workbook.comments.add(formatPlace(sheet.name, area), text);
  return true;
}

function removeFormat(mark: FormatMark, removed: Removed): void {
  if (removed.has(mark)) return;
  removed.add(mark);
  formatOf(mark).delete();
}

function placesOf(edit: MarkEdit): readonly Place[] {
  return edit.do === "mark" ? edit.places.map(({ place }) => place) : (edit.places ?? []);
}

function requireWritable({ sheets }: Marks, name: string): void {
  const sheet = sheets.find((each) => isNamed(each, name));
  if (!sheet) throw new HostError("sheet-missing", name);
  if (sheet.protection.protected) throw new HostError("sheet-protected", sheet.name);
}

function isOn({ sheet }: FormatMark, name: string): boolean {
  return isNamed(sheet, name);
}

function isNamed(sheet: Excel.Worksheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function isSame(areas: readonly Area[], area: Area): boolean {
  const [only] = areas;
  return areas.length === 1 && only !== undefined && formatArea(only) === formatArea(area);
}
