import { always, definePlace, noDrafts } from "../definePlace";

export const phasing = definePlace()({ at: "phasing", until: "plan", isThere: always, row: () => "part phasing", drafts: noDrafts });
