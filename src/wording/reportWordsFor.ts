import type { Language } from "../workbook/language";
import { reportWords as german } from "./de/report";
import { reportWords as english } from "./en/report";
import { reportWords as dutch } from "./nl/report";

export type ReportWords = typeof english;

const words: Readonly<Record<Language, ReportWords>> = { en: english, nl: dutch, de: german };

/** Of the page for the board, in every language at once: whoever makes a page loads them, and nobody before. */
export function reportWordsFor(language: Language): ReportWords {
  return words[language];
}
