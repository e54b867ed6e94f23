/** Why a finding is no target, as it is being said. */
export interface ReasonDraft {
  readonly chosen?: string;
  readonly words: string;
}
