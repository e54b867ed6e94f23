import { always, definePlace, noDrafts, noRow } from "../definePlace";

export const plan = definePlace()({ at: "plan", until: "itself", isThere: always, row: noRow, drafts: noDrafts });
