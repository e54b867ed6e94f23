import type { Language } from "../workbook/language";
import { numbersFor, type Numbers } from "../wording/numbers";
import { wordsFor, type Words } from "../wording/catalogues";
import { everyDoor, type DoorWords } from "../wording/everyLanguage";

/** How the command line speaks: one language and its way of writing numbers. */
export interface Voice {
  readonly language: Language;
  readonly words: DoorWords["cli"];
  /** What the pane says as well. */
  readonly shared: Words;
  readonly numbers: Numbers;
}

/** A workbook's amounts carry no currency that could be read from its cells; a plan names its own. */
export function voiceFor(language: Language, currency = ""): Voice {
  const shared = wordsFor(language);
  return {
    language,
    words: everyDoor[language].cli,
    shared,
    numbers: numbersFor(language, shared.number.culture, currency),
  };
}
