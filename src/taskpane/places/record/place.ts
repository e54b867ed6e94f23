import { always, definePlace, overNothing } from "../definePlace";

/** What is typed before a plan is frozen. */
export interface FreezeDraft {
  readonly name?: string;
  readonly roles?: readonly string[];
}

export const record = definePlace()({
  at: "record",
  until: "plan",
  isThere: always,
  row: () => "part record",
  drafts: { record: overNothing<FreezeDraft>() },
});
