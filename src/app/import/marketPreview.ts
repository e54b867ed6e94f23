import type { Segment } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import type { MarketInput } from "../../workbook/tables/markets/marketInputs";
import type { Place } from "../../workbook/port";
import type { ImportField } from "./headerWords";

/** What a selected range would become in our Markets table, for the user to look at and correct before anything is written. */
export interface MarketPreview {
  readonly place: Place;
  /** From 0; absent: no row of headers was seen. */
  readonly headerRow?: number;
  /** Every column of the selection, from left to right. */
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
  /** "money": only money is known, so that a unit is one of the currency at base-year prices, and the price is 1 (MODEL.md section 1). */
  readonly basis: "units" | "money";
  /** What it was read with, so that it can be read again before it is written. */
  readonly settings: PreviewSettings;
}

export interface PreviewColumn {
  /** On the sheet, from 0. */
  readonly column: number;
  readonly header: string;
  /** Absent: not used. */
  readonly field?: ImportField;
  /** What its numbers are multiplied with: 1,000 for "(x 1,000)". */
  readonly scale: number;
  /** Of a percentage: 3 is 3 %, or 0.03 is. */
  readonly percent?: "whole" | "fraction";
  /** False: the reading could be another; the user should look. */
  readonly isSure: boolean;
  /** The first values, as they stand there. */
  readonly samples: readonly string[];
}

export interface PreviewRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly segment: Segment;
  /** Where each field's value comes from, and the formula that would follow it. */
  readonly origins: Readonly<Partial<Record<MarketInput, string>>>;
  /** Cells that hold something that cannot be read: "C5: about 5". */
  readonly unread: readonly { readonly address: string; readonly field: ImportField; readonly found: string }[];
  readonly problems: readonly PlanProblem[];
}

/** What the user says of the range, before what would be read by itself. */
export interface PreviewSettings {
  readonly columns?: ColumnCorrections;
  /** On the sheet, from 0. null: there are no headers. */
  readonly headerRow?: number | null;
  readonly basis?: "units" | "money";
  /** What was said of columns with these headers earlier. */
  readonly remembered?: RememberedColumns;
}

/** By header, in lower case and without accents. */
export type RememberedColumns = Readonly<Record<string, ColumnCorrection>>;

/** By sheet column. */
export type ColumnCorrections = Readonly<Record<number, ColumnCorrection>>;

export interface ColumnCorrection {
  /** null: the column is not used. */
  readonly field?: ImportField | null;
  readonly scale?: number;
  readonly percent?: "whole" | "fraction";
}
