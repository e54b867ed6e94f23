import { always, definePlace, noDrafts } from "../definePlace";

export const balance = definePlace()({ at: "balance", until: "plan", isThere: always, row: () => "part balance", drafts: noDrafts });
