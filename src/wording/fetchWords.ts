import { languages, type Language } from "../workbook/language";
import { speak, type Words } from "./catalogues";
import { english } from "./en/catalogue";

/** Each language but English is a script of its own, which the pane loads for those who read it. */
const fetched: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(english),
  nl: async () => (await import("./nl/catalogue")).dutch,
  de: async () => (await import("./de/catalogue")).german,
};

/** Rejects where the script does not arrive; then English goes on. */
export async function fetchWords(language: Language): Promise<void> {
  speak(language, await fetched[language]());
}

/** For sheets in another language than the reader's. */
export async function fetchAllWords(): Promise<void> {
  await Promise.all(languages.map(fetchWords));
}
