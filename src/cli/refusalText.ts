import type { FileRefusalCode, Refusal, RefusalCode } from "./refusal";
import type { Voice } from "./voice";

/** Why a file gave no answer, and what to do about it. */
export function refusalText({ code, subject }: Refusal, { words, shared }: Voice): string {
  if (isFileRefusal(code, words.refusal)) return words.refusal[code](subject);
  const { sentence, wayOut } = shared.host[code];
  return `${sentence(subject)} ${wayOut}`;
}

function isFileRefusal(code: RefusalCode, own: object): code is FileRefusalCode {
  return code in own;
}
