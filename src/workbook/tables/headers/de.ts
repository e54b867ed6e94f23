import { capacityHeaders } from "./de/capacityHeaders";
import { funnelsHeaders } from "./de/funnelsHeaders";
import { kpisHeaders } from "./de/kpisHeaders";
import { marketsHeaders } from "./de/marketsHeaders";
import { monthsHeaders } from "./de/monthsHeaders";
import { profitHeaders } from "./de/profitHeaders";
import { recordHeaders } from "./de/recordHeaders";
import { targetsHeaders } from "./de/targetsHeaders";
import { togetherHeaders } from "./de/togetherHeaders";

/** What our tables, their sheets and columns are called in German; `tables.ts` sees to it that none is forgotten. */
export const de = {
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
