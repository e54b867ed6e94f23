import { arriving } from "../../frame/arriving";
import { DefinitionSheet } from "../../frame/definitionSheet";

/** What nobody sees before there is a check; some of it writes, and knows our tables. */
export const CheckAnswer = arriving(async () => (await import("./CheckAnswer")).CheckAnswer);

/** One that does not arrive is asked for again when it is needed. */
export function fetchLaterParts(): void {
  for (const part of [CheckAnswer, DefinitionSheet])
    part.fetch().catch((error: unknown) => console.warn("A part of the place Check did not arrive yet:", error));
}
