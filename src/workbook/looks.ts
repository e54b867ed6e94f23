/** How a workbook's cells look: what a file says beside values and formulas. Colours are "#RRGGBB". */
export interface WorkbookLooks {
  /** By a cell's style number. */
  readonly styles: readonly CellLook[];
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetLooks>;
}

export interface CellLook {
  readonly font: FontLook;
  readonly fill?: string;
  readonly borders: Partial<Readonly<Record<BorderSide, BorderLook>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wraps: boolean;
  /** Steps of about three spaces. */
  readonly indent: number;
  /** Number format code in English. */
  readonly format: string;
}

export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
}

export type BorderSide = "top" | "right" | "bottom" | "left";

export interface BorderLook {
  /** As SpreadsheetML names it: "thin", "mediumDashed". */
  readonly style: string;
  readonly color: string;
}

export interface SheetLooks {
  /** Every cell that has a style of its own, empty ones too. */
  readonly cells: readonly StyledCell[];
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** In characters of the default font; absent: Excel's 8.43. */
  readonly defaultWidth?: number;
  /** In points. */
  readonly defaultHeight?: number;
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColor?: string;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width?: number;
  readonly isHidden: boolean;
  readonly style?: number;
}

export interface RowLook {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly isHidden: boolean;
  readonly style?: number;
}
