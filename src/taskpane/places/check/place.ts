import { always, definePlace, noDrafts, noRow } from "../definePlace";

/** The findings. */
export const check = definePlace()({ at: "check", until: "itself", isThere: always, row: noRow, drafts: noDrafts });
