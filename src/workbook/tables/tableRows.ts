import type { Competitor, HistoryYear, IsoDate, Metric, Period, Scope, Segment, Share } from "../../domain/plan";
import type { GivenHypothesis } from "../../domain/parts/settleLevers";
import type { Place } from "../port";
import type { OwnRow, RowPlace } from "../table/ownRow";
import type { Assumption } from "./scenarios/assumption";
import type { TargetKind, TargetStatus } from "./targets/targetKind";

/** One row of Markets: the good fields only, even when others are refused. */
export interface MarketRow {
  /** Of the row; "segment:" and its name when it has none of its own, as a row that was typed or copied in the sheet; "row:" and its number when two have that name. */
  readonly id: string;
  readonly hasOwnId: boolean;
  readonly place: RowPlace;
  readonly segment: Segment;
  /** False: something in the row is refused, so that no figure is made of it until it is mended. */
  readonly isUsable: boolean;
}

/** One row of Targets: a finding that was linked to a market, set aside, or opened again. */
export interface TargetRow {
  /** "" when the row has none. */
  readonly id: string;
  readonly place: RowPlace;
  readonly status: TargetStatus;
  /** The sheet's name when it was found; the anchor has today's. */
  readonly sheet: string;
  readonly label: string;
  /** Where its cells stand now. Absent: they are gone (the reference became #REF!). */
  readonly anchor?: Place;
  readonly kind: TargetKind;
  /** Fraction; for `profit` an amount. Absent: the cell has none. */
  readonly value?: number;
  /** True: the percentage stands in cells and the value follows them. */
  readonly isLive: boolean;
  readonly metric: Metric;
  readonly per: Period;
  /** Absent: the plan's. */
  readonly years?: number;
  /** Of a profit target. Absent: the segments' contribution margins. */
  readonly margin?: Share;
  /** Absent: the cell is blank. */
  readonly scope?: Scope;
  readonly reason: string;
  readonly by: string;
  readonly changedOn?: IsoDate;
  /** False: something in the row is refused, so that it gets no verdict until it is mended. */
  readonly isUsable: boolean;
}

/** One row of Hypotheses. */
export type HypothesisRow = OwnRow & GivenHypothesis;
/** One row of Competitors. */
export type CompetitorRow = OwnRow & Competitor;
/** One row of History. */
export type HistoryRow = OwnRow & HistoryYear;
/** One row of Scenarios: one assumption of the scenario that it names. */
export type ScenarioRow = OwnRow & Assumption;

export interface PlanSettings {
  readonly horizonYears: number;
  /** Calendar year of the base figures. */
  readonly baseYear?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** Of the growth of any two markets, 0..1. Absent: 0.5. */
  readonly correlation?: Share;
  /** Name of the scenario whose values stand in Markets now. */
  readonly scenario?: string;
  /** What people said of the columns of their own tables: "maat → Market potential ×1000 | …". */
  readonly importColumns?: string;
}
