import type { Place } from "./port";

/** Not translated, so that a later run, and a check, know our own notes again. */
export const annotationAuthor = "Growth Ceiling";

/** The name of the table that lists the findings: by it a later run, and a check, know its sheet again. */
export const findingsTable = "GrowthFindings";

/** Marks for a copy of a workbook: a sheet that lists the findings, and a note at each. Every sentence comes ready-made. */
export interface Annotations {
  /** Whose notes they are. Notes of this author are ours: the next run replaces them. Not translated, so that it finds them again. */
  readonly author: string;
  readonly notes: readonly CellNote[];
  readonly list: FindingsList;
}

export interface CellNote {
  /** It goes to the area's first cell that has no note or comment of somebody else's. */
  readonly place: Place;
  readonly text: string;
}

/** The sheet of findings. */
export interface FindingsList {
  /** As the tab should be called; a number is put behind it when another sheet has that name. */
  readonly sheetName: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly intro: readonly string[];
  /** Headers differ from one another and are not empty. */
  readonly columns: readonly FindingsColumn[];
  /** One cell per column. */
  readonly rows: readonly (readonly FindingsCell[])[];
}

export interface FindingsColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Number format code in English. */
  readonly format?: string;
}

/** `null` is an empty cell; a text with a place is a link to it. */
export type FindingsCell = string | number | null | { readonly text: string; readonly place: Place };
