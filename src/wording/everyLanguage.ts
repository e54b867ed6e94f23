import type { Language } from "../workbook/language";
import type { Words } from "./catalogues";
import { german } from "./de/catalogue";
import { germanDoors } from "./de/doors";
import { reportWords as germanReport } from "./de/report";
import { selfCheckWords as germanSelfCheck } from "./de/selfCheck";
import { english } from "./en/catalogue";
import { englishDoors } from "./en/doors";
import { reportWords as englishReport } from "./en/report";
import { selfCheckWords as englishSelfCheck } from "./en/selfCheck";
import { dutch } from "./nl/catalogue";
import { dutchDoors } from "./nl/doors";
import { reportWords as dutchReport } from "./nl/report";
import { selfCheckWords as dutchSelfCheck } from "./nl/selfCheck";

export type DoorWords = typeof englishDoors;
export type ReportWords = typeof englishReport;
export type SelfCheckWords = typeof englishSelfCheck;

/** All languages at hand at once. A build takes of it what it uses: the pane none of the catalogues, which it fetches (`fetchWords`). */
export const everyCatalogue: Readonly<Record<Language, Words>> = { en: english, nl: dutch, de: german };

/** What the command line, the demo, the functions and the manifest say. */
export const everyDoor: Readonly<Record<Language, DoorWords>> = { en: englishDoors, nl: dutchDoors, de: germanDoors };

/** Of the page for the board: whoever makes a page loads them, and nobody before. */
export const everyReport: Readonly<Record<Language, ReportWords>> = { en: englishReport, nl: dutchReport, de: germanReport };

/** Of a page of its own, so that the pane does not load them. */
export const everySelfCheck: Readonly<Record<Language, SelfCheckWords>> = {
  en: englishSelfCheck,
  nl: dutchSelfCheck,
  de: germanSelfCheck,
};
