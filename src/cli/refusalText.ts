import type { Refusal } from "./refusal";
import type { Voice } from "./voice";

/** Why a file gave no answer, and what to do about it. */
export function refusalText({ code }: Refusal, { words }: Voice): string {
  return words.refusal[code as keyof typeof words.refusal] ?? code;
}
