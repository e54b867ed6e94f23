import { always, definePlace, noDrafts } from "../definePlace";

export const actions = definePlace()({ at: "actions", until: "plan", isThere: always, row: () => "part actions", drafts: noDrafts });
