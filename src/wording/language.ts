import { languages as sheetLanguages, type Language as SheetLanguage } from "../workbook/language";

/** The languages that we speak: those that our sheets are written in, and German. A further one is a word here; src/README.md names its own files. */
export const languages = [...sheetLanguages, "de"] as const;
export type Language = (typeof languages)[number];

/** For whoever speaks none of them, and what stands in the pages before a language is known. */
export const fallbackLanguage: Language = languages[0];

/** "nl-BE" is Dutch; every language that we do not speak is English. */
export function languageOf(tag: string): Language {
  const spoken = tag.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === spoken) ?? fallbackLanguage;
}

/** What the sheets that we make are written in for whoever speaks this; English as long as our tables have no words of that language. */
export function sheetLanguageOf(language: Language): SheetLanguage {
  return sheetLanguages.find((written) => written === language) ?? sheetLanguages[0];
}
