import { cliWords as english } from "../wording/en/cli";
import type { Language } from "../workbook/language";
import { cliWords as dutch } from "../wording/nl/cli";
import { numbersFor, type Numbers } from "../wording/numbers";
import { wordsFor, type Words } from "../wording/words";

/** How the command line speaks: one language and its way of writing numbers. */
export interface Voice {
  readonly language: Language;
  readonly words: typeof english;
  /** What the pane says as well. */
  readonly shared: Words;
  readonly numbers: Numbers;
}

/** A workbook's amounts carry no currency that could be read from its cells; a plan names its own. */
export function voiceFor(language: Language, currency = ""): Voice {
  const isDutch = language === "nl";
  return {
    language,
    words: isDutch ? dutch : english,
    shared: wordsFor(language),
    numbers: numbersFor(language, isDutch ? "nl-NL" : "en-GB", currency),
  };
}
