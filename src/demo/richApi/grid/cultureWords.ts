import { tokenize, tokenTypes, translateFormulaToR1C1, stringifyTokens } from "@borgar/fx";
import type { Json } from "../protocol/richApiMessage";
import type { GridSettings } from "./Grid";

/** The words that a Dutch Excel uses where its object model was found not to speak English; only those that the tests need. */
const dutchWords: Readonly<Record<string, string>> = {
  AVERAGE: "GEMIDDELDE",
  COUNTA: "AANTALARG",
  IF: "ALS",
  INDEX: "INDEX",
  INDIRECT: "INDIRECT",
  OFFSET: "VERSCHUIVING",
  SUM: "SOM",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
  "#VALUE!": "#WAARDE!",
  TRUE: "WAAR",
  FALSE: "ONWAAR",
};

/** A name's formula as Excel for Windows words it: its functions in the person's language (#2834), its addresses as they are shown (#1831). */
export function nameFormulaText(formula: string, { culture, facts, situation }: GridSettings): string {
  if (!facts.speaksCulture) return formula;
  const shown = situation.showsR1C1 ? translateFormulaToR1C1(formula, "A1") : formula;
  if (!culture.startsWith("nl")) return shown;
  return stringifyTokens(
    tokenize(shown, { r1c1: situation.showsR1C1 }).map((token) => {
      const word = token.type === tokenTypes.OPERATOR && token.value === "," ? ";" : dutchWords[token.value.toUpperCase()];
      return word === undefined ? token : { ...token, value: word };
    }),
  );
}

/** Number formats as Excel on the web gives them under Dutch settings (#2824); what is written is read as English all the same. */
export function numberFormatsText(formats: Json, { culture, facts }: GridSettings): Json {
  if (!facts.speaksCulture || !culture.startsWith("nl") || !Array.isArray(formats)) return formats;
  return (formats as readonly (readonly string[])[]).map((line) => line.map(localFormat));
}

function localFormat(format: string): string {
  if (format === "General") return "Standaard";
  return format.replaceAll("y", "j");
}
