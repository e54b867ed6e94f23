import { isUnit, unitBeside } from "../sheet/labels";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Reading, WordReader } from "../words/readWords";

/** What an amount measures, as its unit, its label, its header or its heading says; undefined where none does. */
export type Measure = "money" | "quantity" | "unit-price";

export function measureOf(survey: SheetSurvey, row: number, column: number, words: WordReader): Measure | undefined {
  const { surroundings, cells } = survey;
  const labels = surroundings.labels(row, column);
  const [nearest] = labels;
  const header = surroundings.header(row, column);
  const headings = nearest ? surroundings.headings(nearest, 2) : [];
  for (const text of [nearest?.text, header?.text, unitBeside(cells, row, column), ...labels.slice(1).map((label) => label.text), ...headings.map((heading) => heading.text)]) {
    const measure = text === undefined ? undefined : measureOfText(text, words);
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

function measureOfText(text: string, words: WordReader): Measure | undefined {
  if (text.length > longest) return undefined;
  if (isUnit(text)) return currency.test(text) ? "money" : words.conceptsIn(text).has("quantity") ? "quantity" : undefined;
  const reads = words.conceptsIn(text);
  if (isPrice(text, reads)) return "unit-price";
  if (currency.test(text)) return "money";
  if (reads.has("quantity")) return "quantity";
  if (reads.has("money") || reads.has("profit") || reads.has("cost")) return "money";
  return reads.has("customers") ? "quantity" : undefined;
}

function isPrice(text: string, reads: Reading): boolean {
  const isPer = perThing.test(text) && (reads.has("quantity") || reads.has("customers") || reads.has("price") || currency.test(text)) && !reads.has("profit");
  return isPer || (reads.has("price") && !reads.has("money"));
}
