import type { Language } from "../workbook/language";
import { german } from "./de/catalogue";
import { english } from "./en/catalogue";
import { dutch } from "./nl/catalogue";

export type Words = typeof english;

const catalogues: Readonly<Record<Language, Words>> = { en: english, nl: dutch, de: german };

/** All that we say, in the reader's language. */
export function wordsFor(language: Language): Words {
  return catalogues[language];
}
