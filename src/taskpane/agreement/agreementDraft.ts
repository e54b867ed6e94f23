import type { HypothesisRole } from "../../domain/plan";

/** Who speaks is kept for all that can be agreed to, under the key `ownDraft`; a reason by what it is about. */
export interface AgreementDraft {
  readonly name?: string;
  readonly role?: HypothesisRole;
  readonly reason?: string;
}

export const ownDraft = "me";
