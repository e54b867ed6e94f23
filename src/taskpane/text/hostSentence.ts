import type { Words } from "../../wording/catalogues";
import type { HostProblem } from "./hostProblem";

/** What went wrong in the host, and what to do about it. */
export function hostSentence({ code, subject }: HostProblem, { host }: Words): string {
  const { sentence, wayOut } = host[code];
  return `${sentence(subject)} ${wayOut}`;
}
