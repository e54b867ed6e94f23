import type { Reading, WordReader } from "../words/readWords";
import { baseYearOf } from "./baseYear";
import { horizonOf, sideByHorizon, sidesOfTimeline, type Horizon, type SideOfPeriod } from "./horizon";
import { readPeriod, type Period } from "./period";
import { periodInText } from "./periodInText";
import type { SheetSurvey } from "./sheetSurvey";
import type { Timeline } from "./timelines";

/** Tells for the cells of one sheet on which side of today they stand: actual, plan, or not known. */
export interface SheetSides {
  at(row: number, column: number): SideOfPeriod | undefined;
  /** The side of a period that a text names. */
  ofText(text: string): SideOfPeriod | undefined;
}

interface Ruled {
  readonly timeline: Timeline;
  readonly sides: ReadonlyMap<number, SideOfPeriod>;
  /** The first column with a period; a label that stands further right begins a block of its own. */
  readonly firstColumn: number;
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
      this.bySurvey.set(survey, survey.timelines.map((timeline) => ruledBy(survey, timeline, words, base)));
    }
    this.horizon = horizonOf([...this.bySurvey.values()].flatMap((list) => list.map(({ sides }) => sides)), this.asOf);
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
    const beside = nearest(lists.columns, column, row);
    const best = closer(ruling, row, beside, column);
    const along = best === ruling ? column : row;
    const period = best?.timeline.periods.get(along);
    return best && period && (best.sides.get(along) ?? sideByHorizon(period, this.horizon, this.asOf));
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
  return { rows: sorted.filter(({ timeline }) => timeline.along === "row"), columns: sorted.filter(({ timeline }) => timeline.along === "column") };
}

/** The last timeline before a place that rules it; a label that stands right of where the timeline begins has a block of its own. */
function nearest(sorted: readonly Ruled[], across: number, along: number, labelColumn = -1): Ruled | undefined {
  for (let at = firstFrom(sorted, across) - 1; at >= 0; at -= 1) {
    const ruled = sorted[at];
    if (ruled && across <= ruled.timeline.until && ruled.timeline.periods.has(along) && labelColumn < ruled.firstColumn) return ruled;
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
  return { timeline, sides: sidesOfTimeline(survey, timeline, words, base), firstColumn: Math.min(...timeline.periods.keys()) };
}

function markerOf(period: Period, reads: Reading): "actual" | "plan" | undefined {
  return reads.has("actual") && !reads.has("plan") && !reads.has("target") ? "actual" : period.marker;
}
