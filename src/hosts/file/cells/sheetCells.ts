import { CellsBuilder } from "../../../workbook/cellsBuilder";
import type { Cells, CellValue, SharedFormula } from "../../../workbook/cells";
import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { unescapeText } from "../xml/escapedText";
import { isoSerial } from "./isoSerial";
import { SheetFormulas } from "./sheetFormulas";
import type { FormulaElement } from "./sheetFormulas";

/** What a sheet's cells need to be understood. */
export interface CellContext {
  /** The shared texts first; sheets add their own behind them. */
  readonly texts: string[];
  readonly sharedTexts: number;
  /** Number format code by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** Cells kept so far, of all sheets. */
  cells: number;
}

/** The cells of one sheet while it is read, whoever reads it. Empty ones are passed over. */
export class SheetCells {
  readonly formulas = new SheetFormulas();
  /** Cells that name a shared text that is not there. */
  missingTexts = 0;
  private readonly builder: CellsBuilder;
  private readonly formatNumbers: Int32Array;

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {
    this.builder = new CellsBuilder(context.texts);
    this.formatNumbers = new Int32Array(context.formats.length).fill(-1);
  }

  /** Any cell: its type (`t`), style number, and what stands in `<v>` or `<is>`. */
  add(row: number, column: number, type: string | undefined, style: number, text: string, element: FormulaElement | undefined): void {
    if (type === "s") {
      if (text.trim() === "") this.keep(row, column, undefined, style, element);
      else this.addSharedText(row, column, Number(text), style, element);
    } else this.keep(row, column, this.value(type, text), style, element);
  }

  addNumber(row: number, column: number, value: number, style: number, element: FormulaElement | undefined): void {
    const formula = this.formulas.of(row, column, element);
    this.countOne();
    this.builder.addNumber(row, column, value, this.formatNumber(style), formula);
  }

  addSharedText(row: number, column: number, number: number, style: number, element: FormulaElement | undefined): void {
    const text = number >= 0 && number < this.context.sharedTexts ? this.context.texts[number] : undefined;
    if (text === undefined) this.missingTexts++;
    if (text === undefined || text === "") return this.keep(row, column, text, style, element);
    const formula = this.formulas.of(row, column, element);
    this.countOne();
    this.builder.addText(row, column, number, this.formatNumber(style), formula);
  }

  build(): Cells {
    return this.builder.build();
  }

  private keep(row: number, column: number, value: CellValue | undefined, style: number, element: FormulaElement | undefined): void {
    const formula: string | SharedFormula | undefined = this.formulas.of(row, column, element);
    if (formula === undefined && (value === undefined || value === "")) return;
    this.countOne();
    this.builder.add(row, column, value, formula, this.context.formats[style] ?? "General");
  }

  private value(type: string | undefined, text: string): CellValue | undefined {
    switch (type) {
      case "inlineStr":
        return text;
      case "str":
        return unescapeText(text);
      case "b":
        return text.trim() === "" ? undefined : text.trim() === "1" || text.trim() === "true";
      case "e":
        return text === "" ? undefined : { error: text };
      case "d":
        return isoSerial(text, this.context.date1904) ?? (text === "" ? undefined : text);
      default:
        return numberOrText(text);
    }
  }

  private formatNumber(style: number): number {
    const known = this.formatNumbers[style];
    if (known !== undefined && known >= 0) return known;
    const number = this.builder.formatNumber(this.context.formats[style] ?? "General");
    this.formatNumbers[style] = number;
    return number;
  }

  private countOne(): void {
    if (++this.context.cells > bounds.cells) throw new HostError("too-large", this.part);
  }
}

function numberOrText(text: string): CellValue | undefined {
  if (text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
