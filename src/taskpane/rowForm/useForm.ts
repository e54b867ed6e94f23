import type { Check } from "../../app/check/check";
import type { DeedName, InputOf } from "../../app/deeds";
import type { Deed } from "../../app/write/deed";
import { previewing } from "../../app/write/writing";
import type { PlanProblem } from "../../domain/ground/problem";
import type { OwnRow } from "../../workbook/table/ownRow";
import { writesText } from "../form/writesText";
import type { DraftName } from "../places/places";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import type { FormState } from "./RowForm";
import { useSaving } from "./useSaving";

/** What a place knows. */
export interface FormPlace {
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export interface FormInput<Name extends DeedName> {
  /** The draft's name, and whose it is: also the subject of what is done. */
  readonly kind: DraftName;
  readonly id: string;
  /** As it stands in the workbook; absent: it is not there yet. */
  readonly saved: OwnRow | undefined;
  readonly isTyped: boolean;
  readonly deed: Deed<Name, InputOf<Name>>;
  readonly wanted: InputOf<Name>;
  /** Names it in a sentence. */
  readonly about: string;
  /** All that keeps it from being saved, with what the deed refuses. */
  readonly problemsWith: (refused: readonly PlanProblem[]) => readonly PlanProblem[];
}

export interface Form extends FormState {
  readonly isAsked: boolean;
  readonly problems: readonly PlanProblem[];
}

/** A form with what saving it would write, and all that its deed refuses. */
export function useForm<Name extends DeedName>(
  { check, state: { write }, actions }: FormPlace,
  { kind, id, saved, isTyped, deed, wanted, about, problemsWith }: FormInput<Name>,
): Form {
  const { words, numbers } = useText();
  const { box, isAsked, trySaving } = useSaving();
  const edits = isTyped ? deed.edits(previewing(check, numbers.language), wanted) : undefined;
  const isRefused = write.at === "refused" && write.deed === deed.name && write.subject === id;
  const problems = problemsWith(isRefused ? write.problems : edits && !edits.ok ? edits.problems : []);
  return {
    box,
    isAsked,
    problems,
    saved,
    isTyped,
    isBusy: write.at === "writing",
    wrong: isAsked ? problems.length : 0,
    writes: edits?.ok === true && problems.length === 0 ? writesText(edits.value, check, words) : [],
    onSave: () => trySaving(problems, () => actions.perform(deed, wanted, { subject: id, about })),
    onDrop: () => actions.tell({ is: "dropped", draft: kind, key: id }),
  };
}

/** What cannot be read, and what the deed refuses elsewhere. */
export function besides(unread: readonly PlanProblem[]): FormInput<never>["problemsWith"] {
  return (refused) => [...unread, ...refused.filter(({ path }) => !unread.some((wrong) => wrong.path === path))];
}
