import { always, definePlace, noDrafts, noRow } from "../definePlace";

export const markets = definePlace()({ at: "markets", until: "itself", isThere: always, row: noRow, drafts: noDrafts });
