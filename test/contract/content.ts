import type { CellValue } from "../../src/workbook/cells";

/** A workbook in words, from which every host is given the same one. */
export interface Content {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly isProtected?: boolean;
  /** By address. */
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly tables?: readonly TableContent[];
  readonly comments?: readonly { readonly at: string; readonly author: string; readonly text: string }[];
}

export interface CellContent {
  /** The constant, or what the formula gives. */
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface TableContent {
  readonly name: string;
  readonly area: string;
  readonly headers: readonly string[];
}

/** A sheet of rows; a cell that is undefined stays empty. */
export function rowsOf(rows: readonly (readonly (CellContent | CellValue | undefined)[])[]): Readonly<Record<string, CellContent>> {
  const cells: Record<string, CellContent> = {};
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const isContent = typeof cell === "object" && !("error" in cell);
      cells[`${String.fromCharCode(65 + column)}${rowIndex + 1}`] = isContent ? cell : { value: cell };
    });
  });
  return cells;
}

export const emptyContent: Content = { sheets: [{ name: "Sheet1", cells: {} }] };

/** One of everything that the port speaks of. */
export const budget: Content = {
  sheets: [
    {
      name: "Budget 2027",
      cells: rowsOf([
        ["Region North", 2026, 2027, { value: 46387, format: "yyyy-mm-dd" }],
        ["Revenue", 1000, { formula: "=B2*(1+C3)", value: 1150, format: "#,##0" }],
        ["Revenue growth", undefined, { value: 0.15, format: "0.0%" }, { formula: "=C3", value: 0.15, format: "0.0%" }],
        ["Is final", true, false, { formula: "=1/0", value: { error: "#DIV/0!" } }],
        ["Note", "", { formula: '=IF(B2>0,"","x")', value: "" }, { value: { error: "#N/A" } }],
        ["Escaped", "O'Brien & <b>", '<img src=x onerror="alert(1)">', "Zeile 1\nZeile 2"],
        ["Like a formula", '=HYPERLINK("https://example.com")', "+1", "-2", "@SUM(A1)"],
        ["Numbers", 1e-7, -0.1, 123456789012345, 1e21],
        ["Unicode", "€ – ½ ç", "日本語", "😀"],
        ["Long", "x".repeat(30_000)],
      ]),
      comments: [{ at: "C3", author: "Ann", text: "From the board, 3 Nov" }],
    },
    {
      name: "O'Brien & <b>",
      cells: rowsOf([
        ["Name", "Price", "Volume", "Revenue"],
        ["Bikes", 500, 20, { formula: "=Products[[#This Row],[Price]]*Products[[#This Row],[Volume]]", value: 10_000 }],
        ["Racks", 40, 300, { formula: "=Products[[#This Row],[Price]]*Products[[#This Row],[Volume]]", value: 12_000 }],
        [undefined, undefined, { formula: "=SUM(Products[Revenue])", value: 22_000 }, { formula: "='Budget 2027'!B2*2", value: 2000 }],
      ]),
      tables: [{ name: "Products", area: "A1:D3", headers: ["Name", "Price", "Volume", "Revenue"] }],
    },
    { name: "Old", visibility: "hidden", cells: rowsOf([["kept", 1]]) },
    { name: "Secret", visibility: "veryHidden", cells: rowsOf([["kept too", 2]]) },
    { name: "Locked", isProtected: true, cells: rowsOf([["do not touch", 3]]) },
    { name: "Empty", cells: {} },
  ],
  names: [{ name: "BoardGrowth", formula: "='Budget 2027'!$C$3" }],
};

/** Two cells in opposite corners: a used range of 17 billion cells. */
export const farCorners: Content = { sheets: [{ name: "Far", cells: { C5: { value: "here" }, XFD1048576: { value: "and there" } } }] };
