import type { Reading, WordReader } from "../words/readWords";
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
  private readonly asOf: number | undefined;

  constructor(
    surveys: readonly SheetSurvey[],
    private readonly words: WordReader,
    asOf: string | undefined,
  ) {
    for (const survey of surveys) this.bySurvey.set(survey, survey.timelines.map((timeline) => ruledBy(survey, timeline, words)));
    this.horizon = horizonOf([...this.bySurvey.values()].flatMap((list) => list.map(({ sides }) => sides)));
    this.asOf = asOf === undefined ? undefined : Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
  }

  of(survey: SheetSurvey): SheetSides {
    const list = this.bySurvey.get(survey) ?? [];
    return {
      at: (row, column) => this.sideAt(survey, list, row, column),
      ofText: (text) => this.sideOfText(text),
    };
  }

  private sideAt(survey: SheetSurvey, list: readonly Ruled[], row: number, column: number): SideOfPeriod | undefined {
    let best: SideOfPeriod | undefined;
    let nearest = Infinity;
    for (const { timeline, sides, firstColumn } of list) {
      const [across, along] = timeline.along === "row" ? [row, column] : [column, row];
      if (across <= timeline.line || across > timeline.until || across - timeline.line >= nearest) continue;
      const period = timeline.periods.get(along);
      if (!period) continue;
      if (timeline.along === "row" && (survey.surroundings.labels(row, column)[0]?.column ?? -1) >= firstColumn) continue;
      nearest = across - timeline.line;
      best = sides.get(along) ?? sideByHorizon(period, this.horizon, this.asOf);
    }
    return best;
  }

  private sideOfText(text: string): SideOfPeriod | undefined {
    if (!/\d/.test(text)) return undefined;
    const period = readPeriod(text, "General", false, false) ?? periodInText(text);
    if (!period) return undefined;
    const marker = markerOf(period, this.words.conceptsIn(text));
    if (marker) return { side: marker, by: "marker", period };
    if (period.unit === "step") return period.order >= 1 ? { side: "plan", by: "step", period } : undefined;
    return sideByHorizon(period, this.horizon, this.asOf);
  }
}

function ruledBy(survey: SheetSurvey, timeline: Timeline, words: WordReader): Ruled {
  return { timeline, sides: sidesOfTimeline(survey, timeline, words), firstColumn: Math.min(...timeline.periods.keys()) };
}

function markerOf(period: Period, reads: Reading): "actual" | "plan" | undefined {
  return reads.has("actual") && !reads.has("plan") && !reads.has("target") ? "actual" : period.marker;
}
