import { sheetWords as english } from "../../wording/en/sheet";
import { sheetWords as dutch } from "../../wording/nl/sheet";
import type { Language } from "../../workbook/language";

/** What we say about our tables, in the language of the reader. */
export function sheetWordsIn(language: Language): typeof english {
  return language === "nl" ? dutch : english;
}
