import { fallbackLanguage, languageOf } from "../workbook/language";
import { wordsFor } from "../wording/catalogues";
import type { Environment } from "./environment";

export interface Surroundings {
  /** Of Office's own interface: "nl-NL". */
  readonly displayLanguage: string | undefined;
  /** Of the workbook's numbers; absent where the host cannot say. */
  readonly culture: string | undefined;
  /** Absent in Excel on the web. */
  readonly isDarkTheme: boolean | undefined;
  /** The part of the address behind the "?". */
  readonly query: string;
  /** The browser's languages, the favourite one first. */
  readonly languages: readonly string[];
  readonly now: Date;
}

/** What the pane has to know, by what Office and the browser say. */
export function environmentOf({ displayLanguage, culture, isDarkTheme, query, languages, now }: Surroundings): Environment {
  const spoken = displayLanguage || languages[0] || "";
  const start = new URLSearchParams(query).get("start");
  return {
    language: languageOf(spoken),
    culture: [culture, ...languages, spoken].find(isCulture) ?? wordsFor(fallbackLanguage).number.culture,
    theme: isDarkTheme === undefined ? "auto" : isDarkTheme ? "dark" : "light",
    today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
    ...((start === "check" || start === "add-market") && { start }),
  };
}

function isCulture(tag: string | undefined): tag is string {
  if (!tag) return false;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
