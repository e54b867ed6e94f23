import type { Heading, WordList } from "./concept";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { nordic } from "./nordic";
import { pl } from "./pl";
import { pt } from "./pt";
import { ru } from "./ru";
import { tr } from "./tr";
import { plainText } from "./readWords";

/** Whether a text is such a heading as a whole: "Year", but not "Year opened". */
export function isHeading(text: string, heading: Heading): boolean {
  if (text.length > longest) return false;
  return words[heading].has(plainText(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ""));
}

const longest = 40;
const languages: readonly WordList[] = [en, nl, de, fr, es, it, pt, pl, nordic, tr, ru, fa];
const words: Readonly<Record<Heading, ReadonlySet<string>>> = {
  timeHead: inAll("timeHead"),
  listHead: inAll("listHead"),
  baseYear: inAll("baseYear"),
};

function inAll(heading: Heading): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[heading].map(plainText)));
}
