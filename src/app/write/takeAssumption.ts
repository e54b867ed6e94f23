import { good } from "../../domain/ground/result";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { SheetAssumption } from "../check/sheetAssumptions";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { saveMarket } from "./saveMarket";

export interface AssumptionToTake extends Pick<SheetAssumption, "field" | "value"> {
  /** Of the market's row. */
  readonly market: string;
}

/** Puts what the workbook assumes itself into a market's blank field. */
export const takeAssumption: Deed<"take-assumption", AssumptionToTake> = {
  name: "take-assumption",
  edits: (writing, { market, field, value }) => {
    const row = rowOf(writing.check, market);
    return row ? saveMarket.edits(writing, { segment: { ...row.segment, [field]: value }, id: row.id }) : good([]);
  },
  undo: ({ before, after }, { market }) => {
    const row = rowOf(before, market);
    const edits = row ? saveMarket.edits(after, { segment: row.segment, id: row.id }) : good([]);
    return edits.ok ? edits.value : [];
  },
};

function rowOf({ markets }: Check, id: string): MarketRow | undefined {
  return markets.find((row) => row.id === id);
}
