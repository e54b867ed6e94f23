import type { Candidate } from "../judge/candidate";
import type { ContextReader } from "../judge/contextReader";
import type { HeaderPeriod } from "../sheet/period";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Amounts } from "./amounts";
import type { DrivenLine } from "./baseOfRun";
import type { OwnPast } from "./meaning";

interface Point {
  readonly column: number;
  readonly period: HeaderPeriod;
  readonly value: number;
}

const mostPeriods = 24;

/** Of the line that a percentage grows: its amounts up to the base, oldest first. Undefined with fewer than two of them. */
export function pastOfLine(
  lines: readonly DrivenLine[],
  readerOf: (survey: SheetSurvey) => ContextReader | undefined,
  amounts: Amounts,
): OwnPast | undefined {
  const grown = lines.filter(({ use }) => use.grows);
  const [line] = grown;
  if (!line || grown.length > 1) return undefined;
  const points = pointsBack(line.survey, line.row, line.column, readerOf(line.survey), amounts);
  const past = pastOf(line.survey, line.row, points);
  if (!past || past.values.some((value) => value <= 0)) return undefined;
  return { ...past, rates: past.values.slice(1).map((value, at) => value / (past.values[at] ?? value) - 1) };
}

/** Of a level: the rates of the periods before, in its own row. */
export function pastOfLevel(first: Candidate, reader: ContextReader | undefined, amounts: Amounts): OwnPast | undefined {
  const points = pointsBack(first.survey, first.row, first.column - 1, reader, amounts).filter(({ value }) => value > 0 && value <= 1);
  const past = pastOf(first.survey, first.row, points);
  return past && { ...past, rates: past.values };
}

/** From a column to the left, as long as periods of one unit follow each other without a gap; what is planned is no past. */
function pointsBack(survey: SheetSurvey, row: number, from: number, reader: ContextReader | undefined, amounts: Amounts): readonly Point[] {
  const points: Point[] = [];
  for (let column = from; column >= 0 && points.length < mostPeriods; column -= 1) {
    const at = reader?.sides.at(row, column);
    if (at?.side === "plan") continue;
    const { period } = at ?? {};
    const value = period && period.unit !== "step" ? amounts.at(survey, row, column) : undefined;
    const later = points.at(-1);
    if (!period || value === undefined || (later && (later.period.unit !== period.unit || later.period.order <= period.order))) break;
    points.push({ column, period, value });
  }
  return points.reverse();
}

function pastOf(survey: SheetSurvey, row: number, points: readonly Point[]): Omit<OwnPast, "rates"> | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return undefined;
  return {
    sheet: survey.sheet.name,
    area: { top: row, left: first.column, bottom: row, right: last.column },
    periods: points.map(({ period }) => period.text),
    ...(first.period.unit === "year" && { years: points.map(({ period }) => Math.floor(period.order / 12)) }),
    values: points.map(({ value }) => value),
  };
}
