import { languages, type Language } from "../workbook/language";
import { speak, type Words } from "./catalogues";
import { german } from "./de/catalogue";
import { english } from "./en/catalogue";
import { dutch } from "./nl/catalogue";

const catalogues: Readonly<Record<Language, Words>> = { en: english, nl: dutch, de: german };

/** Every language at hand: where no page waits for a script. */
export function speakAll(): void {
  for (const language of languages) speak(language, catalogues[language]);
}
