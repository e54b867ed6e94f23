import { demoWords as english } from "../wording/en/demo";
import type { Language } from "../workbook/language";
import { demoWords as dutch } from "../wording/nl/demo";

export type DemoWords = typeof english;

export function demoWordsFor(language: Language): DemoWords {
  return { en: english, nl: dutch }[language];
}
