import { isUnit, unitBeside } from "../sheet/labels";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Reading, WordReader } from "../words/readWords";

/** What an amount measures, as its unit, its label, its header or its heading says; undefined where none does. */
export type Measure = "money" | "quantity" | "unit-price";

export function measureOf(survey: SheetSurvey, row: number, column: number, words: WordReader): Measure | undefined {
  const { surroundings, cells } = survey;
  const of = (text: string | undefined): Measure | undefined => (text === undefined ? undefined : measureOfText(text, words));
  const labels = surroundings.labels(row, column);
  const [nearest] = labels;
  const said = of(nearest?.text) ?? of(surroundings.header(row, column)?.text) ?? of(unitBeside(cells, row, column));
  if (said) return said;
  for (const { text } of nearest ? [...labels.slice(1), ...surroundings.headings(nearest, 2)] : []) {
    const measure = of(text);
    if (measure) return measure;
  }
  return meaningOfFormat(cells.format(row, column)).money ? "money" : undefined;
}

/** Whether an amount may be added up and ranked as money: all but what counts things, or costs per thing. */
export function isMoney(survey: SheetSurvey, row: number, column: number, words: WordReader): boolean {
  return (measureOf(survey, row, column, words) ?? "money") === "money";
}

const longest = 80;
const currency = /[€$£¥₹]|(?<![\p{L}])(?:eur|usd|gbp|chf|k?eur|teur)(?![\p{L}])/iu;
/** "€/t", "EUR per unit"; "per year" is no thing. */
const perThing = /(?:[€$£¥₹]|(?<![\p{L}])(?:eur|usd|gbp|chf))\s*\/\s*\p{L}|(?<![\p{L}])(?:per|pro|je|par|p)[\s/]/iu;

const isScale = /(?<!\p{L})(?:x|in|×)\s?(?:[€$£]|eur|usd|gbp|chf|k|t€|m€|tsd|mio)/iu;

const known = new Map<string, Measure | undefined>();

/** A workbook repeats its labels. */
function measureOfText(text: string, words: WordReader): Measure | undefined {
  if (text.length > longest) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size > 20_000) known.clear();
  const measure = readMeasure(text, words);
  known.set(text, measure);
  return measure;
}

function readMeasure(text: string, words: WordReader): Measure | undefined {
  if (isUnit(text)) return currency.test(text) ? "money" : words.conceptsIn(text).has("quantity") ? "quantity" : undefined;
  const reads = words.conceptsIn(text);
  if (isPrice(text, reads)) return "unit-price";
  if (currency.test(text)) return "money";
  if (reads.has("quantity")) return "quantity";
  if (reads.has("money") || reads.has("profit") || reads.has("cost")) return "money";
  return reads.has("customers") ? "quantity" : undefined;
}

function isPrice(text: string, reads: Reading): boolean {
  const isPer =
    perThing.test(text) &&
    (reads.has("quantity") || reads.has("customers") || reads.has("price") || currency.test(text)) &&
    !reads.has("profit") &&
    // "Sales budget per product group (x € 1,000)" is a title of money.
    (reads.has("price") || !reads.has("revenue") || !isScale.test(text));
  return isPer || ofOne.test(text) || (reads.has("price") && !reads.has("money"));
}

/** What one order, customer or deal comes to: no amount that adds up. */
const ofOne =
  /(?<!\p{L})(?:aov|arpu|arpa|arppu|clv|cltv)(?!\p{L})|(?<!\p{L})(?:customer lifetime|cart|basket) (?:value|size)|(?<!\p{L})(?:average|avg\.?|mean|ø|gemiddelde?|gem\.|durchschnittlich\p{L}*) (?:net |netto|gross |bruto|brutto)?(?:orders?|deals?|contracts?|transactions?|tickets?|sales? prices?|selling prices?|order|bestel|bon|deal|contract|klant|auftrags|bestell|warenkorb|kunden|vertrags)[\s-]?(?:values?|size|sizes|waarde|bedrag|wert|prijs|preis)?(?!\p{L})|panier moyen|(?<!\p{L})klantwaarde(?!\p{L})|kundenwert(?!\p{L})|warenkorbwert/iu;
