import type { TakenProblem } from "../../app/import/monthsFromRange";
import type { TakeProblem } from "../../app/import/takeRange";
import type { HostProblem } from "../text/hostProblem";

/** Of the last time that cells were taken for a form: from where, what of them, and what is wrong with them. */
export interface TakenDraft<Told extends object = object> {
  readonly taken?: Told & { readonly place: string; readonly problems: readonly TakenProblem[] };
  readonly failed?: HostProblem | TakeProblem;
}
