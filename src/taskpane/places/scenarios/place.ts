import { always, definePlace, noDrafts, noRow } from "../definePlace";

export const scenarios = definePlace()({ at: "scenarios", until: "total", isThere: always, row: noRow, drafts: noDrafts });
