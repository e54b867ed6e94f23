import { definePlace, overNothing } from "../definePlace";

/** What one person answers, until it is saved: it is kept nowhere else. */
export interface AnswerDraft {
  readonly group: string;
  /** By the statement's code. */
  readonly scores: Readonly<Record<string, number>>;
}

export const answer = definePlace()({
  at: "answer",
  until: "plan",
  isThere: (_, { check }) => check.tables.rows.statements.length > 0,
  row: () => "answer new",
  drafts: { answer: overNothing<AnswerDraft>({ blank: { group: "", scores: {} } }) },
});
