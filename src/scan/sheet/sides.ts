import type { Cells } from "../../workbook/cells";
import type { Reading, WordReader } from "../words/readWords";
import { baseYearOf } from "./baseYear";
import { horizonOf, sideByHorizon, sidesOfTimeline, type Horizon, type SideOfPeriod } from "./horizon";
import { hasNumberAt } from "./holdsNumber";
import { readPeriod, type HeaderPeriod } from "./period";
import { periodInText } from "./periodInText";
import type { SheetSurvey } from "./sheetSurvey";
import type { Timeline } from "./timelines";

/** Tells for the cells of one sheet on which side of today they stand: actual, plan, or not known. */
export interface SheetSides {
  at(row: number, column: number): SideOfPeriod | undefined;
  /** The side of a period that a text names. */
  ofText(text: string): SideOfPeriod | undefined;
  /** Known to be over or running. */
  hasBegun(period: HeaderPeriod): boolean;
}

interface Ruled {
  readonly timeline: Timeline;
  readonly sides: ReadonlyMap<number, SideOfPeriod>;
  /** The first column with a period; a label that stands further right begins a block of its own. */
  readonly firstColumn: number;
  /** Rows of lists of parameters below a row of periods: their numbers stand in its first column by chance. */
  readonly free: ReadonlySet<number>;
}

/** What the whole workbook knows of actuals and plan. */
export class PeriodSides {
  readonly horizon: Horizon;
  private readonly bySurvey = new Map<SheetSurvey, readonly Ruled[]>();
  readonly asOf: number | undefined;

  constructor(
    surveys: readonly SheetSurvey[],
    private readonly words: WordReader,
    asOf: string | undefined,
  ) {
    this.asOf = asOf === undefined ? undefined : Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
    for (const survey of surveys) {
      const base = survey.timelines.length > 0 ? baseYearOf(survey) : undefined;
      this.bySurvey.set(
        survey,
        survey.timelines.map((timeline) => ruledBy(survey, timeline, words, base)),
      );
    }
    this.horizon = horizonOf(
      [...this.bySurvey.values()].flatMap((list) => list.map(({ sides }) => sides)),
      this.asOf,
    );
  }

  of(survey: SheetSurvey): SheetSides {
    return new SidesOfSheet(survey, byDirection(this.bySurvey.get(survey) ?? []), this.words, this);
  }
}

/** Knows one sheet only: it is kept from scan to scan, and must not hold on to sheets as they were. */
class SidesOfSheet implements SheetSides {
  private readonly horizon: Horizon;
  private readonly asOf: number | undefined;

  constructor(
    private readonly survey: SheetSurvey,
    private readonly lists: RuledBoth,
    private readonly words: WordReader,
    { horizon, asOf }: PeriodSides,
  ) {
    this.horizon = horizon;
    this.asOf = asOf;
  }

  at(row: number, column: number): SideOfPeriod | undefined {
    const { lists } = this;
    const above = nearest(lists.rows, row, column);
    const labelColumn = above ? (this.survey.surroundings.labels(row, column)[0]?.column ?? -1) : -1;
    const ruling = above && labelColumn >= above.firstColumn ? nearest(lists.rows, row, column, labelColumn) : above;
    const beside = this.isAside(nearest(lists.columns, column, row), row, column);
    const best = closer(ruling, row, beside, column);
    const along = best === ruling ? column : row;
    const period = best?.timeline.periods.get(along);
    return best && period && (best.sides.get(along) ?? sideByHorizon(period, this.horizon, this.asOf));
  }

  /** Not for a block of its own: behind the timeline's amounts and an empty cell another label begins. */
  private isAside(ruled: Ruled | undefined, row: number, column: number): Ruled | undefined {
    const { cells, surroundings } = this.survey;
    const label = ruled && surroundings.labels(row, column)[0];
    if (!label || label.column <= ruled.timeline.line + 2 || cells.value(row, label.column - 1) !== undefined) return ruled;
    return hasNumberBetween(cells, row, ruled.timeline.line + 1, label.column) ? undefined : ruled;
  }

  hasBegun({ unit, order }: HeaderPeriod): boolean {
    return unit !== "step" && this.asOf !== undefined && order <= this.asOf;
  }

  ofText(text: string): SideOfPeriod | undefined {
    if (!/\d/.test(text)) return undefined;
    const period = readPeriod(text, "General", false, false) ?? periodInText(text);
    if (!period) return undefined;
    const marker = markerOf(period, this.words.conceptsIn(text));
    if (marker) return { side: marker, by: "marker", period };
    if (period.unit === "step") return period.order >= 1 ? { side: "plan", by: "step", period } : undefined;
    return sideByHorizon(period, this.horizon, this.asOf);
  }
}

interface RuledBoth {
  /** Timelines along a row, and those along a column, each by their lines. */
  readonly rows: readonly Ruled[];
  readonly columns: readonly Ruled[];
}

function byDirection(list: readonly Ruled[]): RuledBoth {
  const sorted = [...list].sort((one, other) => one.timeline.line - other.timeline.line);
  return {
    rows: sorted.filter(({ timeline }) => timeline.along === "row"),
    columns: sorted.filter(({ timeline }) => timeline.along === "column"),
  };
}

/** The last timeline before a place that rules it; a label that stands right of where the timeline begins has a block of its own. */
function nearest(sorted: readonly Ruled[], across: number, along: number, labelColumn = -1): Ruled | undefined {
  for (let at = firstFrom(sorted, across) - 1; at >= 0; at -= 1) {
    const ruled = sorted[at];
    if (
      ruled &&
      across <= ruled.timeline.until &&
      !ruled.free.has(across) &&
      ruled.timeline.periods.has(along) &&
      labelColumn < ruled.firstColumn
    )
      return ruled;
  }
  return undefined;
}

/** The first position whose line is not before `across`. */
function firstFrom(sorted: readonly Ruled[], across: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.timeline.line ?? 0) < across) low = middle + 1;
    else high = middle;
  }
  return low;
}

function closer(above: Ruled | undefined, row: number, beside: Ruled | undefined, column: number): Ruled | undefined {
  if (!above || !beside) return above ?? beside;
  return column - beside.timeline.line < row - above.timeline.line ? beside : above;
}

function ruledBy(survey: SheetSurvey, timeline: Timeline, words: WordReader, base: number | undefined): Ruled {
  return {
    timeline,
    sides: sidesOfTimeline(survey, timeline, words, base),
    firstColumn: Math.min(...timeline.periods.keys()),
    free: parameterRows(survey, timeline),
  };
}

const widestBlock = 60;

function hasNumberBetween(cells: Cells, row: number, from: number, to: number): boolean {
  for (let column = from; column < Math.min(to, from + widestBlock); column += 1) if (hasNumberAt(cells, row, column)) return true;
  return false;
}

const nothing: ReadonlySet<number> = new Set();

/** Of the blocks below a row of periods, after two empty rows or more, those with typed numbers in its first column only. */
function parameterRows({ cells, rows }: SheetSurvey, { along, line, periods, until }: Timeline): ReadonlySet<number> {
  if (along !== "row") return nothing;
  const [first = 0, ...others] = [...periods.keys()].sort((one, other) => one - other);
  const isParameter = (row: number): boolean =>
    !others.some((column) => hasNumberAt(cells, row, column)) && !cells.hasFormulaAt(cells.indexOf(row, first));
  const found = new Set<number>();
  let block: number[] = [];
  let isFree = false;
  let last = line;
  const close = (): void => {
    if (isFree && block.some((row) => hasNumberAt(cells, row, first))) block.forEach((row) => found.add(row));
  };
  for (let at = rowAfter(rows, line); at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (row > until) break;
    if (row - last > 2) {
      close();
      [block, isFree] = [[], true];
    }
    isFree &&= isParameter(row);
    if (isFree) block.push(row);
    last = row;
  }
  close();
  return found.size > 0 ? found : nothing;
}

/** The first position whose row is below the given one. */
function rowAfter(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markerOf(period: HeaderPeriod, reads: Reading): "actual" | "plan" | undefined {
  return reads.has("actual") && !reads.has("plan") && !reads.has("target") ? "actual" : period.marker;
}
