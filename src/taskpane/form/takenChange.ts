import type { TakenRange } from "../../app/import/takeRange";
import type { Taken } from "../state/usePane";
import type { TakenDraft } from "./takenDraft";

/** What the selected cells make of a form; or why there are none. */
export function takenChange<Change extends TakenDraft>(taken: Taken, changeOf: (range: TakenRange) => Change): Change | TakenDraft<never> {
  return taken.ok ? changeOf(taken.value) : { failed: taken.problems[0] ?? "empty" };
}
