import { isUnit } from "../sheet/labels";
import { readPeriod } from "../sheet/period";
import { holdsNumber } from "../sheet/holdsNumber";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Concept } from "../words/concept";
import { isHeading } from "../words/headings";
import type { Candidate } from "./candidate";
import type { Named } from "./context";
import { isCost } from "./kind";
import { isGeneric } from "./ownWords";
import type { Run } from "./run";

/** A longer text over a block is a remark, not its name. */
const longestTitle = 60;

/** The sheet's own words for a run, outermost first. The header of a column speaks for all its records; no record stands for the others. */
export function labelPath({ cells }: Run): readonly string[] {
  const [first] = cells;
  const last = cells.at(-1) ?? first;
  const { survey, context, kind } = first;
  const title = titleOver(first);
  const isColumn = first.row !== last.row;
  const { header } = context;
  const names =
    isColumn && kind.by !== "label" && first.where === "cell"
      ? namesOfColumn(first)
      : [
          subjectOf(first),
          ...context.labels
            .slice(0, 2)
            .map(({ text }) => text)
            .reverse(),
        ];
  const headed = kind.by === "header" || names.every((name) => name === undefined) || (kind.by === "use" && !isColumn);
  const path = [title, ...names, headed && !isPeriod(survey, header) ? header?.text : undefined];
  return [...new Set(path.filter((text): text is string => text !== undefined && text !== ""))];
}

const titles = new WeakMap<readonly Named[], string | undefined>();

/** Lines beside each other share their headings. */
function titleOver({ survey, context: { headings } }: Candidate): string | undefined {
  if (!titles.has(headings)) titles.set(headings, titleOf(headings.filter((heading) => isTitle(survey, heading))));
  return titles.get(headings);
}

/** The nearest; of a title and a line directly under it ("version 3, 14 November") the one whose words tell more. */
function titleOf([nearest, above]: readonly Named[]): string | undefined {
  return nearest?.reads.isEmpty && above?.row === nearest.row - 1 && !above.reads.isEmpty ? above.text : nearest?.text;
}

function namesOfColumn({ context: { header }, kind }: Candidate): readonly (string | undefined)[] {
  return [kind.by === "heading" ? kind.said.text : header?.text];
}

/** The line above that a label like "Growth %" is about. */
function subjectOf({ survey, row, where, kind, context: { subject, labels } }: Candidate): string | undefined {
  const [own] = labels;
  if (!subject || !own || where === "formula" || kind.by !== "label" || kind.subjectKnown || !isGeneric(own.text)) return undefined;
  if (beside.some((concept) => subject.reads.has(concept)) || isCost(subject.reads)) return undefined;
  for (let above = subject.row + 1; above < row; above += 1) {
    const { start, end } = survey.cells.rowSpan(above);
    if (start === end) return undefined;
  }
  return subject.text;
}

/** Another input of the list, not the line that a percentage is about. */
const beside: readonly Concept[] = ["growth", "conversion", "margin", "share", "foreign", "target"];

/** Stands alone in its row, or over periods: no parameter with its value, no corner of a table, no unit, no source. */
function isTitle(survey: SheetSurvey, { text, row, column, reads }: Named): boolean {
  if (
    text.length > longestTitle ||
    reads.has("source") ||
    isHeading(text, "listHead") ||
    isHeading(text, "timeHead") ||
    saysUnit.test(text) ||
    saysLegend.test(text)
  )
    return false;
  const { cells, date1904 } = survey;
  if (readPeriod(text, "General", date1904, false)) return false;
  const { start, end } = cells.rowSpan(row);
  let periods = 0;
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (cells.columnAt(index) === column || value === undefined || (typeof value === "string" && isUnit(value))) continue;
    if (readPeriod(value, cells.formatAt(index), date1904, false)) periods += 1;
    else if (holdsNumber(cells, index) || (typeof value === "string" && Math.abs(cells.columnAt(index) - column) <= nearby)) return false;
  }
  return periods !== 1;
}

const nearby = 3;

/** "x € 1.000", "bedragen x 1000", "in thousands" */
const saysUnit =
  /^[\p{L}\s(]*(?:x|×|in|k|m)?\s*[€$£]?\s*1?[.,'\s]?000(?!\d)\D{0,6}$|^(?:all |alle )?(?:figures |amounts |bedragen |beträge |montants )?(?:in|en) \S{1,12}\)?$/iu;

/** "Blue = input", "Green cells = formula"; "INPUTS (blue = change me)" names a block. */
const saysLegend = /^\p{L}+(?: \p{L}+)? ?= ?\p{L}+/u;

function isPeriod({ date1904 }: SheetSurvey, header: Named | undefined): boolean {
  return header !== undefined && readPeriod(header.text, "General", date1904, false) !== undefined;
}
