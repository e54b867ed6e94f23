/** The languages that we speak and write our tables in. A further one is a word here; src/README.md names its own files. */
export const languages = ["en", "nl", "de"] as const;
export type Language = (typeof languages)[number];

/** For whoever speaks none of them, and what stands in the pages before a language is known. */
export const fallbackLanguage: Language = languages[0];

/** "nl-BE" is Dutch; every language that we do not speak is English. */
export function languageOf(tag: string): Language {
  const spoken = tag.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === spoken) ?? fallbackLanguage;
}
