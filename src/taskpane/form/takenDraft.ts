import type { TakenProblem } from "../../app/import/monthsFromRange";
import type { TakenRange, TakeProblem } from "../../app/import/takeRange";
import type { Taken } from "../state/usePane";
import type { HostProblem } from "../text/hostProblem";

/** Of the last time that cells were taken for a form: from where, what of them, and what is wrong with them. */
export interface TakenDraft<Told extends object = object> {
  readonly taken?: Told & { readonly place: string; readonly problems: readonly TakenProblem[] };
  readonly failed?: HostProblem | TakeProblem;
}

/** What the selected cells make of a form; or why there are none. */
export function takenChange<Change extends TakenDraft>(taken: Taken, changeOf: (range: TakenRange) => Change): Change | TakenDraft<never> {
  return taken.ok ? changeOf(taken.value) : { failed: taken.problems[0] ?? "empty" };
}
