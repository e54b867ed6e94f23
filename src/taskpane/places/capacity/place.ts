import { always, definePlace, noDrafts } from "../definePlace";

export const capacity = definePlace()({ at: "capacity", until: "plan", isThere: always, row: () => "part capacity", drafts: noDrafts });
