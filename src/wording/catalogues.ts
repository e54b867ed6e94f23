import { fallbackLanguage, type Language } from "../workbook/language";
import { english } from "./en/catalogue";

export type Words = typeof english;

/** Those that are at hand; English always is. */
const spoken = new Map<Language, Words>([[fallbackLanguage, english]]);

/** All that we say, in the reader's language; in English while a pane has not fetched it yet. */
export function wordsFor(language: Language): Words {
  return spoken.get(language) ?? english;
}

/** From here on it is spoken. A door does this once, before it says anything: `speakAll` where size is nothing, `fetchWords` in the pane. */
export function speak(language: Language, words: Words): void {
  spoken.set(language, words);
}
