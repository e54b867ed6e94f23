import { createContext, useContext } from "react";
import { numbersFor, type Numbers } from "../../wording/numbers";
import { wordsFor, type Words } from "../../wording/words";

/** How this pane speaks: the words, and numbers as the workbook writes them. */
export interface Text {
  readonly words: Words;
  readonly numbers: Numbers;
}

export const TextContext = createContext<Text>({ words: wordsFor("en"), numbers: numbersFor("en", "en-GB", "EUR") });

export function useText(): Text {
  return useContext(TextContext);
}
