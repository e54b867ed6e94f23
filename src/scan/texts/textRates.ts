import type { Evidence, EvidenceCode } from "../evidence";
import type { FindingKind } from "../finding";
import type { Reading, WordReader } from "../words/readWords";
import { phrases } from "./phrases";

/** A percentage that a sentence sets: "assuming revenue growth by 20%", "Base case (2% SOM)". */
export interface TextRate {
  readonly kind: FindingKind;
  /** Fractions, in order of writing. */
  readonly rates: readonly number[];
  readonly clause: string;
  readonly evidence: readonly Evidence[];
}

const percentage =
  /(?<![\d.,\p{L}])(?<sign>[+\-−±]?)\s?(?<number>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent\b|procent\b|prosent\b|prozent\b|pour ?cent\b|por ?ciento\b|por ?cento\b|per ?cento\b|pct\b)/giu;

/** The strongest clause of a text that names a percentage and what it is for; undefined when there is none. */
export function readTextRate(text: string, words: WordReader): TextRate | undefined {
  if (text.length > 1200) return undefined;
  const plain = withSignBehind(text);
  const listed = readList(plain, words);
  if (listed) return listed;
  const found = clausesOf(plain)
    .map((clause) => readClause(clause, words))
    .filter((rate) => rate !== undefined)
    .map((rate) =>
      isSourceNote.test(text)
        ? { ...rate, evidence: [...rate.evidence, { code: "source-named" as const, weight: -2.5, detail: text }] }
        : rate,
    );
  const strength = (rate: TextRate): number => rate.evidence.reduce((sum, { weight }) => sum + weight, 0);
  return found.sort((one, other) => strength(other) - strength(one))[0];
}

/** "%12" and "yüzde 12", as Turkish writes it, and "۱۲٪" as "12%". */
function withSignBehind(text: string): string {
  if (!signBefore.test(text)) return text;
  return text
    .replace(/(?<!\p{L})yüzde (\d{1,3}(?:[.,]\d{1,2})?)/giu, "$1%")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll("٪", "%")
    .replace(/(?<![\d)]\s?)(?<![\p{L}%])%(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\s?%)(?!\d)/gu, "$1%");
}

const signBefore = /%\d|yüzde \d|[٪٠-٩۰-۹]/i;

/** "Source: trade association; dealers margin 30%" */
const isSourceNote = /^\W*(?:sources?|bron|bronnen|quellen?|fuentes?|fonti?e?)\s?:/i;

function clausesOf(text: string): readonly string[] {
  return text
    .replace(/\(([^()]*\d\s?%[^()]*)\)/g, (aside, inside: string) =>
      /\p{L}{3,}.*\d\s?%/u.test(inside) && /\d\s?%/.test(text.replace(aside, "")) ? `;${inside};` : aside,
    )
    .split(/(?:[;\n•]|(?<![\s.]\d{1,2})[.!?](?=\s|$))+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

function readClause(clause: string, words: WordReader): TextRate | undefined {
  if (clause.length > 300) return undefined;
  const rates = [...clause.matchAll(percentage)].map(rateOf);
  if (rates.length === 0 || rates.every((rate) => rate === 1)) return undefined;
  const reads = words.conceptsIn(clause);
  const kind = kindOfClause(reads, clause);
  return (
    kind && { kind, rates, clause, evidence: [{ code: "rate-in-text", weight: 1.6, detail: clause }, ...clauseEvidence(clause, reads)] }
  );
}

function kindOfClause(reads: Reading, clause: string): FindingKind | undefined {
  if (phrases.raisesOwnPrices(clause)) return "price-increase";
  if (reads.has("foreign") || reads.has("cost") || (reads.has("peers") && !reads.has("target"))) return undefined;
  if (reads.has("share") || phrases.isPartOfMarket(clause)) return "share-target";
  if (reads.has("spending") && !reads.has("revenue")) return undefined;
  if (reads.has("conversion") || (reads.has("funnel") && phrases.isPartOfSeveral(clause))) return "conversion-target";
  if (
    reads.has("margin") ||
    (reads.has("profit") && !reads.has("growth") && !reads.has("change") && phrases.isLevel(clause) && !phrases.isRise(clause))
  )
    return "margin-target";
  if (
    reads.has("growth") ||
    (reads.has("change") && reads.has("price")) ||
    ((phrases.isRise(clause) || (phrases.isFromDate(clause) && !reads.has("ratio"))) &&
      (reads.has("revenue") || reads.has("funnel") || reads.has("price") || reads.has("profit")))
  ) {
    if (reads.has("market") && !reads.has("revenue")) return undefined;
    if (reads.has("price")) return "price-increase";
    return reads.has("target") || phrases.isAsked(clause) ? "growth-target" : "growth-assumption";
  }
  if (phrases.isAsked(clause) && (reads.has("revenue") || reads.has("profit"))) return "growth-target";
  return reads.has("target") && reads.has("revenue") ? "growth-target" : undefined;
}

function clauseEvidence(clause: string, reads: Reading): Evidence[] {
  const pieces: Evidence[] = [];
  const add = (code: EvidenceCode, weight: number, holds: boolean): void => {
    if (holds) pieces.push({ code, weight, detail: clause });
  };
  const ahead = reads.has("plan") || reads.has("target") || reads.has("scenario");
  add("subject-known", 0.7, reads.has("revenue") || reads.has("profit") || reads.has("valuation") || reads.has("share"));
  add("goal", 1.3, reads.has("target"));
  add("plan-words", 1.5, reads.has("plan"));
  add("scenario", 1.2, reads.has("scenario"));
  add("history-words", -2.5, reads.has("actual") && !ahead);
  add("history-words", -4, ahead && phrases.wasReached(clause));
  add("source-named", -1.2, reads.has("source") && !ahead);
  add("sensitivity", -1, reads.has("sensitivity"));
  add("example", -2, /\b(?:e\.g\.|for example|example|i\.e\.|bijv|bijvoorbeeld|z\.\s?b\.|zum beispiel|par exemple|p\. ?ex)/i.test(clause));
  const isLevel = reads.has("margin") || reads.has("conversion") || reads.has("share");
  const asked = phrases.isAsked(clause) || (phrases.isCountedOn(clause) && (reads.has("growth") || isLevel || phrases.isRise(clause)));
  const isStanding = (reads.has("growth") && phrases.isEveryPeriod(clause)) || phrases.isWithinYears(clause) || phrases.isFromDate(clause);
  const setsPrice = phrases.raisesOwnPrices(clause) || (reads.has("price") && phrases.setsPrice(clause));
  add("plan-words", 1.2, !ahead && !reads.has("actual") && setsPrice);
  add(
    "no-sign-of-plan",
    -1.6,
    !reads.has("growth") &&
      !reads.has("change") &&
      !reads.has("share") &&
      !ahead &&
      phrases.isRise(clause) &&
      !isStanding &&
      !setsPrice &&
      !phrases.isAsked(clause) &&
      !phrases.isCountedOn(clause),
  );
  add("plan-words", 1.2, !ahead && !reads.has("actual") && isStanding);
  add("goal", 1.3, asked && !reads.has("target"));
  add("signed", 0.9, /[+±]\s?\d/.test(clause));
  return pieces;
}

/** "Audience growth 1: 3.0, Audience growth 2: 3.0": an exported list of rates. */
function readList(text: string, words: WordReader): TextRate | undefined {
  const pairs = [...text.matchAll(/(?:^|[,;]\s*)(?<name>[^:,;]{3,40}):\s*(?<number>-?\d+(?:\.\d+)?)\s*%?(?=\s*[,;]|\s*$)/g)];
  const first = pairs[0]?.groups?.name;
  if (pairs.length < 3 || first === undefined) return undefined;
  const reads = words.conceptsIn(first);
  const kind = reads.has("growth") ? kindOfClause(reads, first) : undefined;
  const rates = pairs.map((pair) => Number(pair.groups?.number) / 100);
  if (!kind || rates.every((rate) => rate === 0) || rates.some((rate) => Math.abs(rate) > 3)) return undefined;
  return { kind, rates, clause: first, evidence: [{ code: "rates-in-list", weight: 2, detail: first }] };
}

function rateOf(match: RegExpMatchArray): number {
  const { sign = "", number = "0" } = match.groups ?? {};
  const value = Number(number.replace(",", ".")) / 100;
  return sign === "-" || sign === "−" ? -value : value;
}
