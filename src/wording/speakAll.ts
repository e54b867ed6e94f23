import { languages } from "../workbook/language";
import { speak } from "./catalogues";
import { everyCatalogue } from "./everyLanguage";

/** Every language at hand: where no page waits for a script. */
export function speakAll(): void {
  for (const language of languages) speak(language, everyCatalogue[language]);
}
