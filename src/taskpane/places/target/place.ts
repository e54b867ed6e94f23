import type { ReasonDraft } from "../../item/reasonDraft";
import type { AgreementDraft } from "../../agreement/agreementDraft";
import type { CommentAnswerDraft } from "./commentAnswerDraft";
import { definePlace, overNothing } from "../definePlace";

export const target = definePlace<{ readonly item: string }>()({
  at: "target",
  until: "check",
  isThere: ({ item }, { check }) => check.items.some(({ key }) => key === item),
  row: ({ item }) => item,
  /** By finding; a reason is also typed in the list of findings. */
  drafts: {
    reason: overNothing<ReasonDraft>({ blank: { words: "" } }),
    agreement: overNothing<AgreementDraft>(),
    commentAnswer: overNothing<CommentAnswerDraft>(),
  },
});
