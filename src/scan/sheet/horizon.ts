import type { SheetSurvey } from "./sheetSurvey";
import type { Timeline } from "./timelines";
import { lastMonthOf, type HeaderPeriod } from "./period";
import type { WordReader } from "../words/readWords";
import type { CellsExpression } from "../formula/expression";
import { moveCells } from "../formula/moveExpression";

export type Side = "actual" | "plan" | "unknown";

/** On which side of today a column (or row) of a timeline stands, and how that is known. */
export interface SideOfPeriod {
  readonly side: Side;
  readonly by: "marker" | "group" | "base" | "formulas" | "workbook" | "step" | "date" | "none";
  readonly period: HeaderPeriod;
}

/** Where actuals end, in months since year 0, as far as the workbook shows it. */
export interface Horizon {
  /** The last month of the last period with actuals. */
  readonly lastActual: number | undefined;
  readonly firstPlan: number | undefined;
}

/** What markers, group headers, the base year (its last month) and formulas say; columns that nothing speaks of are left out. */
export function sidesOfTimeline(
  survey: SheetSurvey,
  timeline: Timeline,
  words: WordReader,
  base: number | undefined,
): ReadonlyMap<number, SideOfPeriod> {
  const sides = new Map<number, SideOfPeriod>();
  const first = firstProjected(survey, timeline);
  for (const [at, period] of timeline.periods) {
    if (period.marker) sides.set(at, { side: period.marker, by: "marker", period });
    else {
      const group = timeline.along === "row" ? groupSide(survey, timeline, at, words) : statusSide(survey, at, timeline.line, words);
      const isCarriedOn = first !== undefined && period.order >= first;
      if (group && !(group.side === "actual" && group.isFromLeft && isCarriedOn)) sides.set(at, { side: group.side, by: "group", period });
      else if (base !== undefined && period.unit !== "step" && lastMonthOf(period) <= base)
        sides.set(at, { side: "actual", by: "base", period });
      else if (isCarriedOn) sides.set(at, { side: "plan", by: "formulas", period });
      else if (first !== undefined && period.unit !== "step") sides.set(at, { side: "actual", by: "formulas", period });
      else if (period.unit === "step" && period.order >= 1) sides.set(at, { side: "plan", by: "step", period });
    }
  }
  return sides;
}

const mostFormulas = 60;

/** The order of the first period whose amounts are carried on from the one before. */
function firstProjected(survey: SheetSurvey, timeline: Timeline): number | undefined {
  const inOrder = [...timeline.periods].sort(([, one], [, other]) => one.order - other.order);
  return inOrder.find(([at, period]) => isProjected(survey, timeline, at, period))?.[1].order;
}

/** Looks at the first formulas below (or right of) a header for one that carries on the amount of an earlier period. */
function isProjected({ cells, shapes }: SheetSurvey, timeline: Timeline, at: number, period: HeaderPeriod): boolean {
  let seen = 0;
  for (let across = timeline.line + 1; across <= timeline.until && seen < mostFormulas && across <= timeline.line + 400; across += 1) {
    const [row, column] = timeline.along === "row" ? [across, at] : [at, across];
    const shape = shapes.of(cells.indexOf(row, column));
    if (!shape?.text.includes("*")) continue;
    seen += 1;
    const { growth } = shape;
    if (!growth || growth.constant === 0 || Math.abs(growth.constant ?? 0.1) > 3) continue;
    if (growth.base.is === "number") return true;
    if (growth.base.is !== "cells" || growth.base.sheet !== undefined) continue;
    const base = moveCells(growth.base, row - shape.row, column - shape.column);
    if (base && isBefore(timeline, base, row, column, period)) return true;
  }
  return false;
}

function isBefore(timeline: Timeline, base: CellsExpression, row: number, column: number, period: HeaderPeriod): boolean {
  const sameLine = timeline.along === "row" ? base.top === row && base.bottom === row : base.left === column && base.right === column;
  if (!sameLine) return false;
  const place = timeline.along === "row" ? base.left : base.top;
  const before = timeline.periods.get(place);
  return before ? before.order < period.order : standsBeforeAll(timeline, place);
}

/** The column that the first period carries on, under a header of words: "Start", "Opening balance". */
function standsBeforeAll({ periods }: Timeline, place: number): boolean {
  return place + 1 === Math.min(...periods.keys());
}

interface GroupSide {
  readonly side: "actual" | "plan";
  /** Written over a column further left, and perhaps in the middle of its own: formulas know better where the past ends. */
  readonly isFromLeft: boolean;
}

/** A list says it in a column beside the period: "Ist", "Plan". */
function statusSide({ cells }: SheetSurvey, row: number, column: number, words: WordReader): GroupSide | undefined {
  for (const at of [column + 1, column + 2, column - 1]) {
    const value = at < 0 ? undefined : cells.value(row, at);
    const reading = typeof value === "string" && value.length <= 20 ? words.conceptsIn(value) : undefined;
    if (reading?.has("plan") && !reading.has("actual")) return { side: "plan", isFromLeft: false };
    if (reading?.has("actual") && !reading.has("plan")) return { side: "actual", isFromLeft: false };
  }
  return undefined;
}

/** What a second line of headers says; a title over the labels speaks for the whole sheet. */
function groupSide(survey: SheetSurvey, { line, periods }: Timeline, column: number, words: WordReader): GroupSide | undefined {
  const { cells, merges } = survey;
  const first = Math.min(...periods.keys());
  for (const row of [line - 1, line + 1, line - 2]) {
    if (row < 0) continue;
    const merged = merges.topLeft(row, column);
    for (let at = merged?.left ?? column; at >= Math.max(Math.min(first, merged?.left ?? first), column - 15); at -= 1) {
      const value = cells.value(row, at);
      if (typeof value === "number") break;
      if (typeof value !== "string" || !value.trim()) {
        if (row > line || merged) break;
        continue;
      }
      const reading = words.conceptsIn(value);
      const short = value.length <= 30;
      const isFromLeft = at < column && !merged;
      if (short && reading.has("plan") && !reading.has("actual")) return { side: "plan", isFromLeft };
      if (short && reading.has("actual") && !reading.has("plan")) return { side: "actual", isFromLeft };
      break;
    }
  }
  return undefined;
}

/** Where actuals end in the whole workbook: the last marked actual year, the first plan year. There are no actuals from `asOf` on. */
export function horizonOf(timelines: readonly ReadonlyMap<number, SideOfPeriod>[], asOf: number | undefined): Horizon {
  let lastActual: number | undefined;
  let firstPlan: number | undefined;
  for (const sides of timelines) {
    for (const { side, period } of sides.values()) {
      if (period.unit === "step" || period.order < 1900 * 12) continue;
      if (side === "actual" && (lastActual === undefined || lastMonthOf(period) > lastActual)) lastActual = lastMonthOf(period);
      if (side === "plan" && (firstPlan === undefined || period.order < firstPlan)) firstPlan = period.order;
    }
  }
  return { lastActual: lastActual !== undefined && asOf !== undefined && lastActual >= asOf ? asOf - 1 : lastActual, firstPlan };
}

/** The side of a period that its own timeline says nothing of. */
export function sideByHorizon(period: HeaderPeriod, horizon: Horizon, asOf: number | undefined): SideOfPeriod {
  if (period.unit === "step" || period.order < 1900 * 12) return { side: "unknown", by: "none", period };
  const { lastActual, firstPlan } = horizon;
  if (firstPlan !== undefined && period.order >= firstPlan) return { side: "plan", by: "workbook", period };
  if (lastActual !== undefined && period.order > lastActual) return { side: "plan", by: "workbook", period };
  if (lastActual !== undefined || firstPlan !== undefined) return { side: "actual", by: "workbook", period };
  if (asOf !== undefined && period.order > asOf) return { side: "plan", by: "date", period };
  if (asOf !== undefined && lastMonthOf(period) < asOf) return { side: "actual", by: "date", period };
  return { side: "unknown", by: "none", period };
}
