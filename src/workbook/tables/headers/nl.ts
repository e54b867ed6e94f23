import { capacityHeaders } from "./nl/capacityHeaders";
import { funnelsHeaders } from "./nl/funnelsHeaders";
import { kpisHeaders } from "./nl/kpisHeaders";
import { marketsHeaders } from "./nl/marketsHeaders";
import { monthsHeaders } from "./nl/monthsHeaders";
import { profitHeaders } from "./nl/profitHeaders";
import { recordHeaders } from "./nl/recordHeaders";
import { targetsHeaders } from "./nl/targetsHeaders";
import { togetherHeaders } from "./nl/togetherHeaders";

/** What our tables, their sheets and columns are called in Dutch; `tables.ts` sees to it that none is forgotten. */
export const nl = {
  ...marketsHeaders,
  ...targetsHeaders,
  ...togetherHeaders,
  ...kpisHeaders,
  ...funnelsHeaders,
  ...profitHeaders,
  ...monthsHeaders,
  ...capacityHeaders,
  ...recordHeaders,
};
