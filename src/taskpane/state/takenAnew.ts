import type { TakenRange } from "../../app/import/takeRange";
import type { PaneEvent, PaneState } from "./paneState";

/** Another range: all that was said of the one before is dropped, but for how it is to be taken over. */
export function takenAnew({ drafts }: PaneState, taken: TakenRange): readonly PaneEvent[] {
  const mode = drafts.import[""]?.mode;
  return [
    { is: "dropped", draft: "import", key: "" },
    { is: "typed", draft: "import", key: "", change: { taken, ...(mode && { mode }) } },
  ];
}
