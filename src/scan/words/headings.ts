import type { Heading } from "./concept";
import { languages } from "./languages";
import { plainText } from "./readWords";

/** Whether a text is such a heading as a whole: "Year", but not "Year opened". */
export function isHeading(text: string, heading: Heading): boolean {
  if (text.length > longest) return false;
  return words[heading].has(plainText(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ""));
}

const longest = 40;
const words: Readonly<Record<Heading, ReadonlySet<string>>> = {
  timeHead: inAll("timeHead"),
  listHead: inAll("listHead"),
  baseYear: inAll("baseYear"),
};

function inAll(heading: Heading): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[heading].map(plainText)));
}
