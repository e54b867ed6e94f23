import { always, definePlace, noDrafts } from "../definePlace";

export const funnels = definePlace()({ at: "funnels", until: "plan", isThere: always, row: () => "part funnels", drafts: noDrafts });
