import { headerGroup, unitBeside, type Label } from "../sheet/labels";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Seen, ToldBy } from "./meaning";
import { seenCell, seenLabel } from "./place";

/** A text that may say in what the amount of a cell is counted. */
export interface TextAround {
  readonly text: string;
  readonly by: Extract<ToldBy, "label" | "header" | "unit" | "title" | "sheet">;
  readonly at?: Seen;
}

const titleRows = 8;
const longestTitle = 120;

/** Nearest first: the cell's own label, header and unit. */
export const textsBeside = askedLast(readBeside);

/** Headings over it, titles at the top of its sheet, and the sheet's name. */
export const titlesOver = askedLast(readTitles);

type ReadTexts = (survey: SheetSurvey, row: number, column: number) => readonly TextAround[];

/** What an amount measures, its currency and its scale are read from the same texts, one after the other. */
function askedLast(read: ReadTexts): ReadTexts {
  const last = new WeakMap<SheetSurvey, { readonly row: number; readonly column: number; readonly texts: readonly TextAround[] }>();
  return (survey, row, column) => {
    const known = last.get(survey);
    if (known?.row === row && known.column === column) return known.texts;
    const texts = read(survey, row, column);
    last.set(survey, { row, column, texts });
    return texts;
  };
}

function readBeside(survey: SheetSurvey, row: number, column: number): readonly TextAround[] {
  const { surroundings, cells, merges } = survey;
  const labels = surroundings.labels(row, column).slice(0, 2);
  const header = surroundings.header(row, column);
  const group = header && headerGroup(cells, header, merges);
  const unit = unitsBeside(survey, row, column);
  return [
    ...labels.map((label) => textOf(survey, label, "label")),
    ...(header ? [textOf(survey, header, "header")] : []),
    ...(group ? [textOf(survey, group, "header")] : []),
    ...unit,
  ];
}

function readTitles(survey: SheetSurvey, row: number, column: number): readonly TextAround[] {
  const { surroundings, sheet } = survey;
  const nearest = surroundings.labels(row, column)[0] ?? surroundings.header(row, column);
  const headings = nearest ? surroundings.headings(nearest) : [];
  return [
    ...headings.map((heading) => textOf(survey, heading, "title")),
    ...titlesOnTop(survey).flatMap(({ at, text }) => (at <= row ? [text] : [])),
    { text: sheet.name, by: "sheet" },
  ];
}

interface TitleOnTop {
  /** Its row. */
  readonly at: number;
  readonly text: TextAround;
}

const titlesOfSheets = new WeakMap<SheetSurvey, readonly TitleOnTop[]>();

function titlesOnTop(survey: SheetSurvey): readonly TitleOnTop[] {
  const known = titlesOfSheets.get(survey);
  if (known) return known;
  const { cells, texts } = survey;
  const found: TitleOnTop[] = [];
  for (const index of texts) {
    const at = cells.rowAt(index);
    if (at >= titleRows) break;
    const text = cells.valueAt(index);
    if (typeof text === "string" && text.length <= longestTitle)
      found.push({ at, text: textOf(survey, { text: text.trim(), row: at, column: cells.columnAt(index) }, "title") });
  }
  titlesOfSheets.set(survey, found);
  return found;
}

/** "k€" or "EUR" beside the number, and "€" in the corner of its header. */
function unitsBeside(survey: SheetSurvey, row: number, column: number): readonly TextAround[] {
  const unit = unitBeside(survey.cells, row, column);
  const found: TextAround[] = unit === "" ? [] : [{ text: unit, by: "unit", at: seenCell(survey, row, column) }];
  for (let above = row - 1; above >= Math.max(0, row - 3); above -= 1) {
    const value = survey.cells.value(above, column);
    if (typeof value === "string" && value.length <= 12) found.push({ text: value, by: "unit", at: seenCell(survey, above, column) });
  }
  return found;
}

function textOf(survey: SheetSurvey, label: Label, by: TextAround["by"]): TextAround {
  const at = seenLabel(survey, label);
  return { text: label.text, by, ...(at && { at }) };
}
