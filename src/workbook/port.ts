import type { Area } from "./area";
import type { Page } from "./page/page";
import type { Place } from "./place";
import type { Workbook } from "./workbook";

export type { Place } from "./place";

/** What every host can do: give the workbook as it is now. Looking changes nothing. */
export interface WorkbookReader {
  read(options?: ReadOptions): Promise<Workbook>;
}

/** A host that a person works in: Excel, or our stand-in for it. */
export interface WorkbookHost extends WorkbookReader {
  /** Carries out the edits in order, all of them asked for by the user, in as few round trips as the host allows. */
  apply(edits: readonly WorkbookEdit[]): Promise<void>;
  /** Selects the area on the screen; only when the user asked to go there. */
  goTo(place: Place): Promise<void>;
  selection(): Promise<Place | undefined>;
  /** Our own marks where they stand now. It costs round trips of its own, so only when somebody asks about marks. */
  marks(): Promise<readonly FoundMark[]>;
  /** Hints, never facts: events are lost and doubled. Gives the function that stops listening. */
  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>>;
}

export interface ReadOptions {
  /** Only the sheets with these ids are read anew. Absent: all. */
  readonly sheets?: readonly string[];
  /**
   * An earlier answer of this host. Its sheets that are still there and not named in `sheets` are taken over from it, under their present name;
   * sheets that it does not know are read. Without it, only the sheets named in `sheets` are given.
   */
  readonly known?: Workbook;
  /** Sheets read of all sheets; called at least once per sheet. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: CancelSignal;
}

/** What an AbortSignal is, for rooms that know no browser. A cancelled read rejects with a HostError "cancelled". */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** `sheet` is the sheet's id; without an area, any of its cells may have changed. `isOwn`: our own edits did it; `byOthers`: somebody who has the workbook open elsewhere did. */
export type WorkbookHint =
  | { readonly is: "cells-changed"; readonly sheet: string; readonly area?: Area; readonly isOwn: boolean; readonly byOthers?: true }
  | { readonly is: "sheets-changed" }
  | { readonly is: "selection-changed" };

/** Text is written as text: a host must never let it become a formula. `null` empties the cell. */
export type CellInput = string | number | boolean | null | { readonly formula: string };

export type WorkbookEdit =
  /**
   * Makes the sheet (visible, last) when it is not there yet, and the table on it at its first free place below what is there, with the rows that it begins
   * with. Nothing where somebody has made the table meanwhile: it has begun.
   */
  | { readonly do: "create-table"; readonly sheet: string; readonly table: TableSpec; readonly rows?: readonly CellsByHeader[] }
  /** One value per column of the table that is not calculated, by header. A row whose first column says what stands there already is left as it is. */
  | { readonly do: "append-rows"; readonly table: string; readonly rows: readonly CellsByHeader[] }
  /** Finds the row by its key at the moment of writing; writes only the cells given. */
  | { readonly do: "update-row"; readonly table: string; readonly key: RowKey; readonly cells: CellsByHeader }
  | { readonly do: "delete-row"; readonly table: string; readonly key: RowKey }
  /** Columns by header: one that the table does not have is added at its right end; the formula of each is written over all rows. */
  | { readonly do: "set-columns"; readonly table: string; readonly columns: readonly ColumnSpec[] }
  /** Writes lines of a plain list outside of tables, on a sheet of its own that is made (visible, last) when it is not there. */
  | { readonly do: "set-list"; readonly list: ListSpec; readonly lines: readonly ListLine[] }
  /**
   * Draws a chart beside a table, of cells that are written to the right of it. Where those cells are there already they are written anew, and a chart that is
   * there stays as somebody may have made it.
   */
  | { readonly do: "draw-chart"; readonly table: string; readonly chart: SheetChart }
  /** Takes the chart of this name and its cells away. */
  | { readonly do: "erase-chart"; readonly table: string; readonly chart: Pick<SheetChart, "name" | "headers" | "rows"> }
  /** Where the cell has a thread, an answer in it. */
  | { readonly do: "add-comment"; readonly place: Place; readonly text: string }
  /** An answer in the thread of a cell whose first text is `to`; "cells-changed" where it does not any more. */
  | { readonly do: "add-reply"; readonly place: Place; readonly to: string; readonly text: string }
  /** Takes the last answer of the thread at the cell away, if it says just this; else "cells-changed". */
  | { readonly do: "remove-reply"; readonly place: Place; readonly text: string }
  /** Makes areas visible in their sheets by a conditional format of our own, the last in order; a mark of ours on the very same area is replaced. */
  | { readonly do: "mark"; readonly places: readonly MarkedPlace[] }
  /**
   * Takes away our own marks: on these places, or without `places` all of the workbook. Comments that somebody answered stay; so do, without
   * `places`, marks on protected sheets.
   */
  | { readonly do: "unmark"; readonly places?: readonly Place[] }
  /**
   * Writes the page for the board where its names (workbook/page/findPage) say that it stands, with what people wrote around it, or on a new sheet (visible, last).
   * What stands below a page that grows moves down with it.
   */
  | { readonly do: "set-page"; readonly page: Page }
  /** Takes that page away, with its charts and names; its sheet too, when nothing else stands there. */
  | { readonly do: "remove-page" };

/** Its cells: the title; below it the headers; then a row for each label, with a cell for each series. */
export interface SheetChart {
  /** The chart is called so, and the cell of its title has this as a name of the workbook: by it both are found again, and formulas refer to the title. */
  readonly name: string;
  readonly title: CellInput;
  /** Of the labels, then one for each series. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly series: readonly SeriesLook[];
  /** Number format code in English, of everything but the labels. */
  readonly format: string;
}

export interface SeriesLook {
  readonly is: "column" | "line";
  /** Six hexadecimal digits. */
  readonly color: string;
  /** Of a column: pale within a dashed border, for what is not there yet. */
  readonly isExpected?: true;
}

export interface ListSpec {
  /** The sheet's name. */
  readonly sheet: string;
  /** By these texts in one row the list is found; the first is that of the keys. */
  readonly headers: readonly string[];
}

export interface ListLine {
  readonly key: string;
  /** Under the headers after the first; undefined leaves a cell as it is. */
  readonly cells: readonly (CellInput | undefined)[];
  /** What its formulas refer to, as it was looked at: a host that writes while others do leaves everything as it was when these cells are not so any more. */
  readonly refersTo?: SeenCells;
}

export interface SeenCells {
  readonly place: Place;
  /** Row by row; a blank cell is "", an error its text. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export interface MarkedPlace {
  readonly place: Place;
  /** With a comment of ours on one of its cells. The text begins with `markedBy` (workbook/mark.ts). */
  readonly comment?: { readonly row: number; readonly column: number; readonly text: string };
}

/** A mark of ours in a sheet. */
export interface FoundMark {
  readonly is: "format" | "comment";
  /** The sheet's name. */
  readonly sheet: string;
  /** One cell of a comment. A format falls into pieces when cells are moved or copied. */
  readonly areas: readonly Area[];
  readonly isOnProtectedSheet: boolean;
  /** Somebody answered the comment. */
  readonly isAnswered: boolean;
}

export type CellsByHeader = Readonly<Record<string, CellInput>>;

export interface RowKey {
  readonly header: string;
  readonly value: string;
}

export interface TableSpec {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
}

export interface ColumnSpec {
  readonly header: string;
  /** Number format code in English. */
  readonly format?: string;
  /** A calculated column: English, with "=", structured references in their long form, `Markets[[#This Row],[Price]]`. */
  readonly formula?: string;
  readonly validation?: ColumnValidation;
  /** In characters. */
  readonly width?: number;
  readonly isHidden?: boolean;
}

export type ColumnValidation =
  | { readonly allow: "list"; readonly values: readonly string[]; readonly message: string }
  | { readonly allow: "decimal"; readonly min?: number; readonly max?: number; readonly message: string }
  | { readonly allow: "whole"; readonly min?: number; readonly max?: number; readonly message: string }
  | { readonly allow: "date"; readonly message: string };

export type HostErrorCode =
  | "cancelled"
  | "cell-edit-mode"
  | "busy"
  | "sheet-protected"
  | "sheet-hidden"
  | "sheet-missing"
  | "table-missing"
  | "column-missing"
  | "row-missing"
  /** The cells that a write is about are not what they were when they were looked at. */
  | "cells-changed"
  | "workbook-switched"
  /** The host stopped in the middle of a write, and did not let what was written be taken back. */
  | "partly-written"
  /** All else is written; so many comments, as the subject, were refused. */
  | "comments-left-out"
  /** The header row of the table is switched off. */
  | "headers-hidden"
  /** A filter is set on the table. */
  | "table-filtered"
  /** Filtered rows, merged cells, another table or a pivot table stand where a write would go. */
  | "cells-in-the-way"
  /** Our tables were made by a later version, which knows what is in them and this one does not. */
  | "made-later"
  /** Excel cannot be reached, as without a connection. */
  | "offline"
  | "too-large"
  | "not-supported"
  | "access-denied"
  | "not-a-workbook"
  /** A file of charts or macros only. */
  | "no-sheets"
  | "encrypted"
  | "old-format"
  | "html"
  | "broken"
  | "bomb"
  | "unknown";

/** The host failed, or the file cannot be read. Caught only at the doors; its sentence is made in `wording`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    /** The sheet, table, part or call that it is about. */
    readonly subject = "",
    options?: { readonly cause?: unknown },
  ) {
    super(subject ? `${code}: ${subject}` : code);
    if (options && "cause" in options) this.cause = options.cause;
  }

  declare cause?: unknown;
}
