import { createContext, useContext } from "react";
import { fallbackLanguage } from "../../workbook/language";
import { numbersFor, type Numbers } from "../../wording/numbers";
import { wordsFor, type Words } from "../../wording/catalogues";

/** How this pane speaks: the words, and numbers as the workbook writes them. */
export interface Text {
  readonly words: Words;
  readonly numbers: Numbers;
}

const fallbackWords = wordsFor(fallbackLanguage);
export const TextContext = createContext<Text>({
  words: fallbackWords,
  numbers: numbersFor(fallbackLanguage, fallbackWords.number.culture, "EUR"),
});

export function useText(): Text {
  return useContext(TextContext);
}
