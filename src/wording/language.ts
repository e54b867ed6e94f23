/** The languages that we speak. A further one is a folder beside `en` and `nl`. */
export type Language = "en" | "nl";

/** "nl-BE" is Dutch; every language that we do not speak is English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("nl") ? "nl" : "en";
}
