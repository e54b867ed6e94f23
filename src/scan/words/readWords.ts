import { concepts, type Concept, type WordList } from "./concept";
import { compounding, languages } from "./languages";
import { WordMatcher } from "./matcher";
import { withoutComparison } from "./withoutComparison";

const leastOfTail = 7;
const longestLabel = 400;

/** Which concepts a text names, in any of the languages: sheets mix them. */
export class Reading {
  constructor(readonly mask: number) {}

  has(concept: Concept): boolean {
    return (this.mask & bitOf[concept]) !== 0;
  }

  get isEmpty(): boolean {
    return this.mask === 0;
  }
}

/** Remembers what it read: a workbook repeats its labels. */
export class WordReader {
  private readonly read = new Map<string, Reading>();

  conceptsIn(text: string): Reading {
    const known = this.read.get(text);
    if (known) return known;
    const reading = readConcepts(text);
    if (this.read.size > 50_000) this.read.clear();
    this.read.set(text, reading);
    return reading;
  }
}

export function readConcepts(text: string): Reading {
  const plain = plainText(withoutComparison(text.length > longestLabel ? text.slice(0, longestLabel) : text));
  const mask = matcher.maskOf(plain.replace(ofPersons, "").replace(otherNames, " margin ").replace(ofTax, " "));
  const share = obtainableMarket.test(text) ? bitOf.share : 0;
  const figure = addressableMarket.test(text) ? bitOf.market | bitOf["market-figure"] : 0;
  const growth = plusPercent.test(text) || percentOnYear.test(text) ? bitOf.growth : changeOf(text);
  const whole = plain.length <= longestWhole ? (wholeTexts.get(plain.replace(notLetters, "")) ?? 0) : 0;
  return readingOf(mask | share | figure | growth | whole);
}

/** What is left of "Mål 2027" is the word alone. */
const notLetters = /[^\p{L}]/gu;
const longestWhole = 16;

/** "Personal training": "Personal" by itself is German for staff. */
const ofPersons = /\bpersonal (?=train|coach|care|computer|shop|loan)/g;

/** What is called a return on sales, a margin over variable costs or before tax is a margin, and speaks of no return, cost or tax. */
const otherNames =
  /\b(?:return on sales|rendement op (?:de )?omzet|rentabil(?:idad|ite|ita|idade) (?:sobre|sur|des|das|delle|de las|del?|du) (?:las? |les? )?(?:ventas|ventes|vendite|vendas|ca|chiffre d'affaires)|marge sur (?:les )?(?:couts|charges) variables|marge sur c\.?v\.?)(?![a-z])|рентабельность (?:продаж|(?:по )?ebitd?a?)/g;

/** "Margin before tax", "Ergebnis vor Steuern" speak of no tax rate. */
const ofTax =
  /(?:(?<=(?:margin|profit|income|earnings|ebt|marge|winst|resultaat|gewinn|ergebnis|rendite|resultat|benefice|margen|utilidad|beneficio|margine|utile|margem|lucro)\b[^,;]{0,12})(?:before|after|vor|nach|voor|na|avant|apres|antes de|despues de|prima delle|dopo le|ante|depois de) (?:tax(?:es)?|steuern?|belasting(?:en)?|impots?|impuestos?|impost[eo]s?)\b|\b(?:pre|after)[- ]?tax (?=margin|profit|income|earnings))/g;

/** Total and serviceable addressable market; "Sam" is a person. */
const addressableMarket = /\b(?:TAM|SAM)\b/;

/** Serviceable obtainable market; "som" and "SOM" alone are Dutch for a sum. */
const obtainableMarket = /\bSOM\b(?=.*[a-z(%])|(?<=[a-z%].*)\bSOM\b/;

/** "Sales +%", "Δ% revenue" */
const plusPercent = /(?<![\d%])[+Δ∆]\s?%|%\s?[Δ∆]/;

/** "Δ ventas", "Δ fatturato" */
function changeOf(text: string): number {
  const what = /[Δ∆]\s?(?<what>\p{L}+)/u.exec(text)?.groups?.what;
  const own = bitOf.revenue | bitOf.price;
  return what !== undefined && (matcher.maskOf(plainText(what)) & own) !== 0 ? bitOf.change : 0;
}

/** "% ggü. Vj.", "% vs LY", "% t.o.v. vorig jaar", "var. % n-1" */
const percentOnYear =
  /%\s*(?:on|over|vs\.?|versus|ggü\.?|gegenüber|zum|t\.?\s?o\.?\s?v\.?|ten opzichte van|par rapport à|sur|vs|sobre|su|s\/)\s+(?:the |dem |het |l['’]|el |l')?(?:last year|prior year|previous year|ly|py|vj\.?|vorjahr|vorig jaar|vorig boekjaar|an dernier|année précédente|n-1|año anterior|anno precedente|ano anterior)/iu;

/** All that several texts name. */
export function readingOfAll(readings: readonly Reading[]): Reading {
  return readingOf(readings.reduce((mask, reading) => mask | reading.mask, 0));
}

/** Lower case without accents, "ß" as "ss", every kind of space as one space. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower.trim();
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ß", "ss")
    .replaceAll("’", "'")
    .replace(arabicForms, (sign) => arabicForm[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
}

/** Persian on an Arabic keyboard; the joiner between the parts of a word is written, left out, or a space. */
const arabicForms = /[\u064a\u0649\u0643\u200c\u066a]/g;
const arabicForm: Readonly<Record<string, string>> = {
  "\u064a": "\u06cc",
  "\u0649": "\u06cc",
  "\u0643": "\u06a9",
  "\u200c": " ",
  "\u066a": "%",
};

const isAscii = /^[ -~]*$/;

const bitOf = Object.fromEntries(concepts.map((concept, at) => [concept, 1 << at])) as Readonly<Record<Concept, number>>;
const wholeTexts = new Map<string, number>();
const matcher = compile();
const readings = new Map<number, Reading>();

function readingOf(mask: number): Reading {
  let reading = readings.get(mask);
  if (!reading) readings.set(mask, (reading = new Reading(mask)));
  return reading;
}

function closesCompound(language: WordList, word: string): boolean {
  return compounding.has(language) && word.length >= leastOfTail && /^\p{L}+\*?$/u.test(word);
}

function compile(): WordMatcher {
  const made = new WordMatcher();
  for (const language of languages)
    for (const concept of concepts)
      for (const word of language[concept]) {
        const plain = plainText(word);
        if (!plain.startsWith("=")) {
          made.add(plain, bitOf[concept], concept !== "actual");
          if (closesCompound(language, plain)) made.addTail(plain, bitOf[concept]);
        } else wholeTexts.set(plain.slice(1), (wholeTexts.get(plain.slice(1)) ?? 0) | bitOf[concept]);
      }
  return made;
}
