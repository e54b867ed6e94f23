import type { Language } from "../workbook/language";
import type { SelfCheck } from "../workbook/selfCheck";
import { selfCheckWords as german } from "./de/selfCheck";
import { selfCheckWords as english } from "./en/selfCheck";
import { selfCheckWords as dutch } from "./nl/selfCheck";

export type SelfCheckWords = typeof english;

const words: Readonly<Record<Language, SelfCheckWords>> = { en: english, nl: dutch, de: german };

/** Of a page of its own, so that the pane does not load them. */
export function selfCheckWordsFor(language: Language): SelfCheckWords {
  return words[language];
}

/** What is sent to us: in English whatever the reader speaks, by the facts' codes. */
export function selfCheckReport({ facts, host, requirements, culture, leftSheet }: SelfCheck): string {
  return [
    `Growth Ceiling self-check: ${host}, ${requirements}, ${culture}`,
    ...facts.map(({ fact, isTrue, found }) => `${isTrue ? "passed" : "DIFFERENT"} ${fact}${found === undefined ? "" : `: ${found}`}`),
    ...(leftSheet === undefined ? [] : [`sheet left behind: ${leftSheet}`]),
  ].join("\n");
}
