import type { FUniver } from "@univerjs/core/facade";

/** Univer recalculates 100 ms after the last change, and not at once. Knows whether that is still to come, and waits for it. */
export class Recalculation {
  private state: "idle" | "announced" | "running" = "idle";
  /** Something changed while a calculation was running: another one follows. */
  private isStale = false;
  private knownWorkbook: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly listening: { dispose(): void };

  constructor(private readonly univer: FUniver) {
    this.listening = univer.onCommandExecuted(({ id, params }, options) => {
      if (id === "formula.mutation.set-formula-calculation-start") this.state = "running";
      else if (id === "formula.mutation.set-formula-calculation-notification") this.hear(params);
      else if (startsCalculation.has(id) && !isOnlyShown(options) && !isStyle(params)) this.announce();
    });
  }

  /** A workbook that was not seen before is about to be calculated, or may be. */
  async settle(): Promise<void> {
    const workbook = this.univer.getActiveWorkbook()?.getId();
    if (workbook !== this.knownWorkbook) this.announce();
    this.knownWorkbook = workbook;
    while (this.state !== "idle") await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /**
   * What is calculated while cells are moved or written lands where they stood before: a row that was deleted would leave its results behind. Excel does nothing
   * else while it calculates.
   */
  async finished(): Promise<void> {
    while (this.state === "running") await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.listening.dispose();
    this.finish();
  }

  private announce(): void {
    if (this.state === "running") this.isStale = true;
    else this.expectStart();
  }

  /** The last word of a calculation carries its outcome; one that was stopped begins anew at once. */
  private hear(params: unknown): void {
    const { functionsExecutedState: outcome } = (params ?? {}) as { readonly functionsExecutedState?: number };
    if (outcome === undefined) return;
    if (outcome === stopped || this.isStale) this.expectStart();
    else this.finish();
  }

  /** If no calculation starts after all, nobody is kept waiting for it. */
  private expectStart(): void {
    this.isStale = false;
    this.state = "announced";
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.state === "announced") this.finish();
    }, longestAnnouncement);
  }

  private finish(): void {
    this.state = "idle";
    clearTimeout(this.timer);
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const longestAnnouncement = 500;
const stopped = 1;

/** Univer's own list of what makes formulas stale. */
const startsCalculation = new Set([
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.set-super-table",
  "formula.mutation.set-trigger-formula-calculation-start",
  "sheet.mutation.insert-col",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.move-columns",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set-range-values",
]);

/** A result that the calculation itself put into the cells. */
export function isCalculated(options: unknown): boolean {
  return typeof options === "object" && options !== null && "applyFormulaCalculationResult" in options;
}

function isOnlyShown(options: unknown): boolean {
  return isCalculated(options) || (typeof options === "object" && options !== null && "onlyLocal" in options && options.onlyLocal === true);
}

function isStyle(params: unknown): boolean {
  const trigger = typeof params === "object" && params !== null && "trigger" in params ? params.trigger : undefined;
  return trigger === "sheet.command.set-style";
}
