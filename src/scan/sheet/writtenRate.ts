/**
 * The percentages of a text that is nothing but one, or a range of them: "+15 %", "12 procent", "min. 10%", "5-10%" as fractions.
 * Undefined for any other text.
 */
export function writtenRates(text: string): readonly number[] | undefined {
  if (text.length > longest || !mayBeRate.test(text)) return undefined;
  const match = written.exec(text.normalize("NFKC").trim())?.groups;
  if (!match) return undefined;
  const sign = match.sign === "-" || match.sign === "−" ? -1 : 1;
  const rates = [match.number, match.until].flatMap((digits) => (digits === undefined ? [] : [fraction(digits)]));
  return rates.map((rate, at) => (at === 0 ? sign * rate : rate));
}

/** "2,5", "12 %": a value typed as a text; "2027" may be a header. */
export function isWrittenNumber(text: string): boolean {
  return plainNumber.test(text) || writtenRates(text) !== undefined;
}

const longest = 32;
const mayBeRate = /[\d０-９].*(?:[%％]|percent|procent|prozent|pour|pct|cent)/iu;
const plainNumber = /^\s*[+-]?\d{1,3}(?:[.,]\d+\s*%?|\s*%)\s*$/;
const about =
  "min|max|ca|c|circa|approx|appr|about|around|ongeveer|etwa|environ|env|rd|mind|mindestens|minimaal|minstens|minimum|maximum|maximaal|maximal|höchstens|at least|up to|tot|bis|bis zu|ab|vanaf|from|au moins|jusqu'à|al menos|almeno|pelo menos";
const sign = "percent|per cent|procent|prozent|pour ?cent|pct|por ciento|per cento|por cento";
const every = "p\\.?\\s?[aj]\\.?|per (?:year|annum|jaar|month|maand)|pro (?:jahr|monat)|par (?:an|mois)|al año|all'anno|ao ano";
const digits = "\\d{1,3}(?:[.,]\\d+)?";
const written = new RegExp(
  `^[~≈±<>≥≤\\s]*(?:(?:${about})\\.?\\s*)?(?<sign>[+\\-−]?)\\s*(?<number>${digits})\\s*(?:%?\\s*(?:[-–—]|to|tot|bis|à|t\\/m)\\s*(?<until>${digits})\\s*)?(?:%|${sign})\\s*[*+†‡)]{0,2}\\s*(?:${every})?$`,
  "iu",
);

function fraction(text: string): number {
  return Math.round(Number(text.replace(",", ".")) * 1e7) / 1e9;
}
