import type { Area } from "./area";
import type { CellValue } from "./cells";
import type { CellLook } from "./looks";
import type { ColumnValidation } from "./port";
import type { DefinedName } from "./workbook";

/** What was done to a workbook since it was read from its file: all that a copy of the file has to bring along, and nothing else. */
export interface WorkbookChanges {
  /** Sheets of the file. */
  readonly sheets: readonly ChangedSheet[];
  /** Sheets that the file does not have, in the order of their tabs. */
  readonly added: readonly AddedSheet[];
  /** New names, and those that stand for something else now. */
  readonly names: readonly DefinedName[];
  readonly removedNames: readonly Pick<DefinedName, "name" | "sheet">[];
}

export interface ChangedSheet extends SheetAdditions {
  readonly name: string;
  readonly cells: readonly ChangedCell[];
  /** Of any cell, changed or not, as it reads now: cells may share one formula in the file. */
  readonly formulaAt: (row: number, column: number) => string | undefined;
  /** Tables of the file that cover other cells now, or have other headers. */
  readonly changedTables: readonly TableChange[];
}

export interface AddedSheet extends SheetAdditions {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly ChangedCell[];
  readonly columns: readonly { readonly column: number; readonly width?: number; readonly isHidden: boolean }[];
  readonly merges: readonly Area[];
}

/** What comes to a sheet beside its cells. */
export interface SheetAdditions {
  readonly addedTables: readonly { readonly name: string; readonly area: Area; readonly headers: readonly string[] }[];
  readonly validations: readonly { readonly areas: readonly Area[]; readonly rule: ColumnValidation }[];
  readonly rules: readonly ColouredWhere[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly author: string; readonly text: string }[];
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined: nothing, or a formula without a result. */
  readonly value: CellValue | undefined;
  /** English, with its "=". */
  readonly formula?: string;
  /** The formula is that of the file; only what it comes to is another. */
  readonly isRecalculated?: true;
  /** What looks otherwise than in the file, and nothing else; a fill of "" is none. */
  readonly look?: Partial<CellLook>;
}

export interface TableChange {
  readonly name: string;
  /** Rows and columns more than in the file; may be negative. */
  readonly moreRows: number;
  readonly moreColumns: number;
  readonly headers: readonly string[];
}

/** A conditional format by a formula. Colours are "#RRGGBB". */
export interface ColouredWhere {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly outline?: string;
}
