import type { Check } from "./check";
import { assumptionsFor, type AssumedField, type SheetAssumption } from "./sheetAssumptions";

/** Markets that leave a field blank, and what the workbook assumes that may stand there. */
export interface AssumedForMarkets {
  readonly field: AssumedField;
  readonly markets: readonly { readonly id: string; readonly name: string }[];
  readonly assumptions: readonly SheetAssumption[];
}

export interface MarketWithBlanks {
  readonly id: string;
  readonly name: string;
  readonly blank: readonly AssumedField[];
}

/**
 * A market gets what carries its name. The markets whose name the workbook assumes nothing for are asked about together, and only what carries nobody's name
 * is offered, once for all of them; one such market alone may be called otherwise than its rows, so it is offered them.
 */
export function assumedForMarkets(check: Check, markets: readonly MarketWithBlanks[]): readonly AssumedForMarkets[] {
  return (["marketGrowth", "priceChange"] as const).flatMap((field): readonly AssumedForMarkets[] => {
    const blank = markets
      .filter((market) => market.blank.includes(field))
      .map(({ id, name }) => ({ id, name, ...assumptionsFor(check, name, field) }));
    const named = blank
      .filter(({ own }) => own.length > 0)
      .map(({ id, name, own }) => ({ field, markets: [{ id, name }], assumptions: own }));
    const others = blank.filter(({ own }) => own.length === 0);
    const [first, second] = others;
    if (!first) return named;
    const assumptions = !second ? first.all : first.ofNobody ? [first.ofNobody] : [];
    return assumptions.length === 0 ? named : [...named, { field, markets: others.map(({ id, name }) => ({ id, name })), assumptions }];
  });
}
