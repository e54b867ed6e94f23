import type { Language } from "../workbook/language";
import { speak, type Words } from "./catalogues";
import { german } from "./de/catalogue";
import { dutch } from "./nl/catalogue";

const others: Readonly<Record<Exclude<Language, "en">, Words>> = { nl: dutch, de: german };

/** Every language at hand: where no page waits for a script. */
export function speakAll(): void {
  for (const [language, words] of Object.entries(others)) speak(language as Language, words);
}
