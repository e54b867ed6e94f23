import { sheetWords as english } from "../../wording/en/sheet";
import { sheetWords as dutch } from "../../wording/nl/sheet";
import type { SheetLanguage } from "../../workbook/tables/tableRows";

/** What we say about our tables, in the language of the reader. */
export function sheetWordsIn(language: SheetLanguage): typeof english {
  return language === "nl" ? dutch : english;
}
