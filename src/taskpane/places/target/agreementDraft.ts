import type { HypothesisRole } from "../../../domain/plan";

/** Who speaks is kept for all targets, under the key "me"; a reason by target. */
export interface AgreementDraft {
  readonly name?: string;
  readonly role?: HypothesisRole;
  readonly reason?: string;
}
