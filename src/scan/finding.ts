import type { Area } from "../workbook/area";
import type { Evidence } from "./evidence";
import type { Meaning } from "./meaning/meaning";

export type FindingKind = "growth-target" | "growth-assumption" | "share-target" | "price-increase" | "conversion-target" | "margin-target";

/** Where the percentage stands. */
export type FindingWhere = "cell" | "formula" | "text" | "comment" | "sheet-name";

/** A percentage, or a run of them, that acts as a target (SCAN.md). */
export interface Finding {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: FindingKind;
  /** Fractions, one per cell of the area in row-major order; empty where the cell has no number. */
  readonly value: readonly number[];
  /** The sheet's own words, outermost first: ["Region North", "Revenue growth"]. */
  readonly labels: readonly string[];
  /** As the headers say it: "2027" or "2027-2031"; absent without period headers. */
  readonly period?: string;
  readonly where: FindingWhere;
  readonly hardcoded: boolean;
  readonly support: "market-data" | "none";
  /** 0..1 */
  readonly confidence: number;
  /** Strongest first; `wording` makes the sentence of it. */
  readonly evidence: readonly Evidence[];
  /** The amount that the percentage is multiplied with, where the formulas show it. */
  readonly moneyAtStake?: number;
  /** What the percentage is: of what, by what period, applied to which amount. Absent for cells that somebody chose. */
  readonly meaning?: Meaning;
  /** The sum of the amounts that formulas calculate with the percentage, over all its periods. */
  readonly moneyDownstream?: number;
  readonly isHidden: boolean;
}
