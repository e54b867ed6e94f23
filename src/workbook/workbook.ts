import type { Area } from "./area";
import type { Cells } from "./cells";

/** A workbook as plain data, as it was at the moment of reading. */
export interface Workbook {
  /** File name, or "" for a workbook that was never saved. */
  readonly name: string;
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** In the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** What was seen while reading that a person should know: external links, parts that could not be read. */
  readonly warnings: readonly ReadWarning[];
}

export interface Sheet {
  /** The host's own id: it survives a change of name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly cells: Cells;
  readonly tables: readonly Table[];
  readonly comments: readonly CellComment[];
  readonly merges: readonly Area[];
}

/** An Excel table (list object). */
export interface Table {
  readonly name: string;
  /** The whole table: headers, rows, totals. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly kind: "note" | "comment";
  readonly author: string;
  readonly text: string;
  /** Of a thread, oldest first. Absent: nobody has answered. */
  readonly replies?: readonly CommentReply[];
}

export interface CommentReply {
  readonly author: string;
  readonly text: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its "=": "=Budget!$D$7". */
  readonly formula: string;
  /** Absent: the whole workbook. */
  readonly sheet?: string;
  readonly isHidden: boolean;
}

export interface ReadWarning {
  readonly code: string;
  readonly sheet?: string;
  /** What the sentence needs to name: a part, a path, a count. */
  readonly detail?: string;
}
