import { languages, type Language } from "../workbook/language";
import { speak, type Words } from "./catalogues";

/** Each language but English is a script of its own, which the pane loads for those who read it. */
const fetched: Readonly<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  nl: async () => (await import("./nl/catalogue")).dutch,
  de: async () => (await import("./de/catalogue")).german,
};

/** Rejects where the script does not arrive; then English goes on. */
export async function fetchWords(language: Language): Promise<void> {
  if (language in fetched) speak(language, await fetched[language as keyof typeof fetched]());
}

/** For sheets in another language than the reader's. */
export async function fetchAllWords(): Promise<void> {
  await Promise.all(languages.map(fetchWords));
}
