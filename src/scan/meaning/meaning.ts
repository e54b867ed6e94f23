import type { Metric, Period } from "../../domain/plan";
import type { Area } from "../../workbook/area";

/** Along what the percentages of a finding lie: periods, alternatives of which one counts, or there is only one. */
export type Axis = "time" | "scenarios" | "single";

/** Where something was read. */
export interface Seen {
  readonly sheet: string;
  readonly area: Area;
}

/** How it is known. `convention`: nothing says so, it is only likely; the person is asked. */
export type ToldBy =
  "kind" | "label" | "header" | "unit" | "title" | "number-format" | "periods" | "formulas" | "name" | "sheet" | "workbook" | "convention";

/** What the sheet tells of a percentage, and how. */
export interface Told<Value> {
  readonly value: Value;
  readonly by: ToldBy;
  /** The text or the cell that tells. */
  readonly at?: Seen;
}

/** The amount that formulas apply the percentage to, as the cells hold it: in thousands where the sheet counts in thousands. */
export interface Base {
  readonly sheet: string;
  /** One cell, or the first amounts of all the lines that the percentage drives. */
  readonly cells: readonly Area[];
  readonly amount: number;
  /** As the headers say it. */
  readonly period?: string;
  /** Calendar year of it. */
  readonly year?: number;
  /** False for what is counted, for prices, and where only a cell that repeats the percentage is applied to it: that one's finding has the money. */
  readonly isAtStake: boolean;
}

/** What the sheet's own line did before: amounts by period, and the growth between them; of a level the measured rates. */
export interface OwnPast {
  readonly sheet: string;
  readonly area: Area;
  readonly periods: readonly string[];
  /** Of periods that are whole years. */
  readonly years?: readonly number[];
  /** Amounts, or rates of a level. */
  readonly values: readonly number[];
  /** Between each period and the next; of a level the values themselves. */
  readonly rates: readonly number[];
}

export interface Alternative {
  readonly name: string;
  readonly value: number;
}

/** What a found percentage is (MODEL.md 4c). What the sheet does not tell is absent; what is only likely is told by convention. */
export interface Meaning {
  readonly axis?: Axis;
  readonly metric?: Told<Metric>;
  /** Present: the level itself stands elsewhere, this moves it, in points. */
  readonly movesLevel?: true;
  /** Of growth and price changes. */
  readonly per?: Told<Period>;
  /** Of a rate for a whole horizon. */
  readonly years?: number;
  /** Of scenarios: the rate that counts. */
  readonly chosen?: Told<number>;
  readonly alternatives?: readonly Alternative[];
  /** The scenario that the whole path belongs to. */
  readonly scenario?: string;
  /** Whose it is: a region, a product, a person. */
  readonly entity?: string;
  readonly base?: Base;
  /** ISO 4217; null for what is counted. Absent: nothing tells. */
  readonly currency?: Told<string | null>;
  /** What one in the cell stands for: 1, 1,000, 1,000,000. */
  readonly scale: Told<number>;
  readonly past?: OwnPast;
}
