import type { FUniver } from "@univerjs/core/facade";

/** Univer recalculates 100 ms after the last change. Knows whether that is still to come. */
export class Recalculation {
  /** At the start it is not known whether the workbook's formulas have been calculated. */
  private isAwaited = true;
  private readonly listening: { dispose(): void };

  constructor(private readonly univer: FUniver) {
    this.listening = univer.onCommandExecuted(({ id }, options) => {
      if (touchesFormulas.has(id) && !isCalculated(options)) this.isAwaited = true;
    });
  }

  /** A long wait means that something never ends; the caller is told instead of kept. */
  async settle(): Promise<void> {
    while (this.isAwaited) {
      this.isAwaited = false;
      await this.univer.getFormula().onCalculationResultApplied(longestWait);
    }
  }

  dispose(): void {
    this.listening.dispose();
  }
}

const longestWait = 60_000;

const touchesFormulas = new Set([
  "formula.mutation.set-formula-calculation-start",
  "formula.mutation.set-trigger-formula-calculation-start",
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-sheet-table",
  "sheet.mutation.add-table",
  "sheet.mutation.delete-table",
  "formula.mutation.set-super-table",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/** A result that the calculation itself wrote into the cells. */
export function isCalculated(options: unknown): boolean {
  return typeof options === "object" && options !== null && "applyFormulaCalculationResult" in options;
}
