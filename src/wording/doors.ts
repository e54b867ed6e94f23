import type { Language } from "../workbook/language";
import { germanDoors } from "./de/doors";
import { englishDoors } from "./en/doors";
import { dutchDoors } from "./nl/doors";

export type DoorWords = typeof englishDoors;

const doors: Readonly<Record<Language, DoorWords>> = { en: englishDoors, nl: dutchDoors, de: germanDoors };

/** What the command line, the demo, the functions and the manifest say. */
export function doorWordsFor(language: Language): DoorWords {
  return doors[language];
}
