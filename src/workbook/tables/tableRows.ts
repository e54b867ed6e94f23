import type {
  Competitor,
  HistoryYear,
  Hypothesis,
  IsoDate,
  Metric,
  ScenarioField,
  Scope,
  Segment,
  Share,
  UncertainField,
  Period,
} from "../../domain/plan";
import type { PlanProblemCode } from "../../domain/ground/problem";
import type { Place } from "../port";

export const tableKeys = ["settings", "markets", "hypotheses", "competitors", "history", "scenarios", "targets", "totals"] as const;
export type TableKey = (typeof tableKeys)[number];

/** What the Targets table remembers of a finding's kind; the same words as the scan's. */
export const targetKinds = [
  "growth-target",
  "growth-assumption",
  "share-target",
  "price-increase",
  "conversion-target",
  "margin-target",
] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStatuses = ["linked", "not-a-target", "open"] as const;
export type TargetStatus = (typeof targetStatuses)[number];

export interface RowPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
}

/** One row of Markets: the good fields only, even when others are refused. */
export interface MarketRow {
  /** Of the row; "segment:" and its name when it has none of its own, as a row that was typed or copied in the sheet. */
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

/** What every row of the tables below has. */
export interface OwnRow {
  /** Of the row; "row:" and its number on the sheet when it has none of its own, as a row that was typed or copied in the sheet. */
  readonly id: string;
  readonly hasOwnId: boolean;
  readonly place: RowPlace;
  /** False: something in the row is refused, so that it counts nowhere until it is mended. A number that is missing is 0 then. */
  readonly isUsable: boolean;
}

/** One row of Hypotheses. */
export interface HypothesisRow extends OwnRow, Hypothesis {}

/** One row of Competitors. */
export interface CompetitorRow extends OwnRow, Competitor {}

/** One row of History. */
export interface HistoryRow extends OwnRow, HistoryYear {}

/** The bounds of a range, beside the fields that a scenario may name: an applied scenario keeps them too. */
export type RangeField = `${UncertainField}${"Low" | "High"}`;

/** One row of Scenarios: one assumption of the scenario that it names. */
export interface ScenarioRow extends OwnRow {
  readonly scenario: string;
  readonly scope: Scope;
  readonly field: ScenarioField | RangeField;
  /** Absent: the cell in Markets was blank. Only among the values that an applied scenario took the place of. */
  readonly value?: number;
}

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

/** What can be wrong in our tables beyond what can be wrong with a plan; `wording` has a sentence for each. */
export const tableProblemCodes = [
  /** Found by its headers, under another name. `found` is the name it has. */
  "table-renamed",
  /** The headers and rows are there, but they are no Excel table any more. */
  "table-is-a-range",
  /** Another table has the same headers; it is not read. `found` is its name. */
  "table-twice",
  "column-missing",
  /** The same column in both languages; the first is read. */
  "column-twice",
  /** A value stands where a formula of ours was. */
  "formula-replaced",
  "error-value",
  /** A formula whose result the file does not hold. */
  "no-result",
  /** A number or date typed as text: it was understood, but the sheet's own formulas cannot count with it. `detail` is what was understood. */
  "number-as-text",
  /** Settings have one row; a second is not read. */
  "settings-twice",
  "segment-separator",
  "segment-reserved",
  /** A name twice, or nothing between two separators. */
  "scope-unclear",
  "id-missing",
  "id-twice",
  /** The reference to the cells became #REF!. */
  "cells-gone",
  /** The formula that refers to the cells was replaced by something else. */
  "cells-unclear",
  /** An earlier decision about the same cells; the newer one counts. */
  "cells-twice",
  /** The percentage inside a formula or text is another one than when it was linked. `found` is today's, `detail` the row's. */
  "value-changed",
  "value-missing",
] as const;
export type TableProblemCode = (typeof tableProblemCodes)[number] | PlanProblemCode;

/** Something wrong in our tables, with its place. Its sentence is made in `wording`. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly table: TableKey;
  readonly sheet: string;
  /** A1; absent when it is about the whole table. */
  readonly address?: string;
  /** Key of the column, such as `marketSize`. */
  readonly field?: string;
  /** The column's header as the sheet has it, or would have it. */
  readonly header?: string;
  /** Segment name or target label of the row. */
  readonly row?: string;
  /** What stands there. */
  readonly found?: string;
  /** The value, name or limit that the sentence needs. */
  readonly detail?: string;
}
