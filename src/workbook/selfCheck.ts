/** What we rest on in Excel and a stand-in cannot prove. The order is that of the report. */
export const excelFacts = [
  "columns-fill",
  "plain-cells-keep",
  "tables-grow",
  "totals-apart",
  "references-follow",
  "no-rollback",
  "guards-refuse",
  "text-stays-text",
  "dates-told",
  "names-by-range",
  "marks-known",
  "comments-taken",
  "notes-apart",
  "filters-told",
  "protection-refuses",
  "charts-found",
] as const;

export type ExcelFact = (typeof excelFacts)[number];

export interface CheckedFact {
  readonly fact: ExcelFact;
  readonly isTrue: boolean;
  /** What was found instead, in Excel's own terms. */
  readonly found?: string;
  /** It was not tried: this Excel lacks what it needs, such as "ExcelApi 1.18". */
  readonly needs?: string;
}

export interface SelfCheck {
  readonly facts: readonly CheckedFact[];
  /** Such as "PC 16.0.17928.20114". */
  readonly host: string;
  /** The newest that Excel says it supports, such as "ExcelApi 1.17". */
  readonly requirements: string;
  readonly culture: string;
  /** The sheet on which it was done could not be taken away. */
  readonly leftSheet?: string;
}
