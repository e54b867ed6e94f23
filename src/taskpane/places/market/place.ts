import type { MarketDraft } from "../../market/formField";
import { definePlace, overWorkbook } from "../definePlace";
import type { RowDraft } from "./rowForm";

/** `market`: its row's id; one without a row of its own yet is "new". `forItem`: it is made for this finding's link. */
export const market = definePlace<{ readonly market: string; readonly forItem?: string }>()({
  at: "market",
  until: "markets",
  isThere: ({ market: id }, { check, hasDraft }) => id === "new" || check.markets.some((row) => row.id === id) || hasDraft(id),
  row: ({ market: id }) => `market ${id}`,
  drafts: {
    market: overWorkbook<MarketDraft>({ isByField: true }),
    /** Its lists: "history" or "competitors", and the market's id. */
    rows: overWorkbook<readonly RowDraft[]>(),
  },
});
