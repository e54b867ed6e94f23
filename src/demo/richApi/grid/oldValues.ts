import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { cellRows, cellValue, hasFormula } from "./cellContents";
import type { Json } from "../protocol/richApiMessage";

/**
 * What formulas showed when they were calculated last. Univer calculates at once; in manual mode its results are held back here. A formula that is
 * entered is calculated when it is entered, as in Excel.
 */
export class OldValues {
  private readonly sheets = new Map<string, Map<string, { readonly formula: string; readonly value: Json }>>();

  /** Everything is as calculated now. */
  calculated(sheets: readonly FWorksheet[]): void {
    for (const sheet of sheets) {
      const held = new Map<string, { readonly formula: string; readonly value: Json }>();
      for (const [row, cells] of Object.entries(cellRows(sheet)))
        for (const [column, cell] of Object.entries(cells as Readonly<Record<string, Nullable<ICellData>>>))
          if (hasFormula(cell)) held.set(`${row},${column}`, { formula: formulaText(cell), value: cellValue(cell) });
      this.sheets.set(sheet.getSheetId(), held);
    }
  }

  /** What the cell shows; a formula that is not known yet was just entered. */
  value(sheet: FWorksheet, row: number, column: number, cell: Nullable<ICellData>): Json {
    if (!hasFormula(cell)) return cellValue(cell);
    const held = this.sheets.get(sheet.getSheetId()) ?? new Map<string, { readonly formula: string; readonly value: Json }>();
    this.sheets.set(sheet.getSheetId(), held);
    const known = held.get(`${row},${column}`);
    if (known?.formula === formulaText(cell)) return known.value;
    const value = cellValue(cell);
    held.set(`${row},${column}`, { formula: formulaText(cell), value });
    return value;
  }

  clear(): void {
    this.sheets.clear();
  }
}

function formulaText(cell: Nullable<ICellData>): string {
  return cell?.f ?? cell?.si ?? "";
}
