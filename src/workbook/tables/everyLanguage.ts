import type { Language } from "../language";
import { de as germanHeaders } from "./headers/de";
import { nl as dutchHeaders } from "./headers/nl";
import type { CellWords } from "./words/cellWords";
import { de as germanWords } from "./words/de";
import { en as englishWords } from "./words/en";
import { nl as dutchWords } from "./words/nl";

/** What stands in cells of our tables. */
export const everyCellWords: Readonly<Record<Language, CellWords>> = { en: englishWords, nl: dutchWords, de: germanWords };

/** English stands in the tables' definitions; every other language has a list of its own, in which `tables.ts` sees to it that none is forgotten. */
export const everyHeaders = { nl: dutchHeaders, de: germanHeaders };
