import type { Evidence, EvidenceCode } from "../evidence";
import type { FindingKind } from "../finding";
import type { Reading, WordReader } from "../words/readWords";

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
    .split(/(?:[;\n•]|[.!?](?=\s|$))+/)
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
  if (reads.has("foreign") || reads.has("cost") || (reads.has("peers") && !reads.has("target"))) return undefined;
  if (reads.has("share") || isPartOfMarket(clause)) return "share-target";
  if (reads.has("spending") && !reads.has("revenue")) return undefined;
  if (reads.has("conversion")) return "conversion-target";
  if (reads.has("margin")) return "margin-target";
  if (
    reads.has("growth") ||
    ((isRise(clause) || (isFromDate.test(clause) && !reads.has("ratio"))) &&
      (reads.has("revenue") || reads.has("funnel") || reads.has("price") || reads.has("profit")))
  ) {
    if (reads.has("market") && !reads.has("revenue")) return undefined;
    if (reads.has("price")) return "price-increase";
    return reads.has("target") || isAsked(clause) ? "growth-target" : "growth-assumption";
  }
  if (isAsked(clause) && (reads.has("revenue") || reads.has("profit"))) return "growth-target";
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
  add("history-words", -4, ahead && wasReached.test(clause));
  add("source-named", -1.2, reads.has("source") && !ahead);
  add("sensitivity", -1, reads.has("sensitivity"));
  add("example", -2, /\b(?:e\.g\.|for example|example|i\.e\.|bijv|bijvoorbeeld|z\.\s?b\.|zum beispiel|par exemple|p\. ?ex)/i.test(clause));
  const asked = isAsked(clause) || (isCountedOn.test(clause) && isRise(clause));
  const isStanding = (reads.has("growth") && isEveryPeriod.test(clause)) || isWithinYears.test(clause) || isFromDate.test(clause);
  add(
    "no-sign-of-plan",
    -1.6,
    !reads.has("growth") && !reads.has("share") && !ahead && isRise(clause) && !isStanding && !isAsked(clause) && !isCountedOn.test(clause),
  );
  add("plan-words", 1.2, !ahead && !reads.has("actual") && isStanding);
  add("goal", 1.3, asked && !reads.has("target"));
  add("signed", 0.9, /[+±]\s?\d/.test(clause));
  return pieces;
}

/** "4% of the reachable market", "4 % van de bereikbare markt" */
function isPartOfMarket(clause: string): boolean {
  return /(?:%|percent|procent|prozent|pour ?cent)\s+(?:of|van|vom|von|der|des|du|de)\s+(?:[\p{L}'’-]+\s+){0,3}(?:\p{L}*(?:markt\p{L}{0,2}|market)|march[ée])(?!\p{L})/iu.test(
    clause,
  );
}

/** A direction beside the percentage: "rates up 4%", "3% hoger", "10 % mehr", "5 % de plus". */
function isRise(clause: string): boolean {
  const number = "[+]?\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|percent|procent|prozent|pour ?cent)";
  const before = "up(?: by)?|higher by|plus|rising|omhoog met|plus|nach oben um|en hausse de";
  const after = "up|higher|more|above|hoger|meer|erbij|omhoog|boven|höher|mehr|über|plus|de plus|en plus|au-dessus";
  return (
    raises.test(clause) ||
    new RegExp(`(?<!\\p{L})(?:${before})\\s+${number}|${number}\\s+(?:${after})(?!\\p{L})|(?<![\\d\\p{L}])[+]\\s?\\d`, "iu").test(clause)
  );
}

/** "lift the order value by 5%", "soll den Umsatz um 5 % heben", "moet de omzet met 5% verhogen" */
const raises =
  /(?<!\p{L})(?:lift|raise|boost|push|drive|add)s?\s.{0,60}\sby\s+\d|(?<!\p{L})(?:um|met)\s+\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|procent|prozent)\s+(?:heben|anheben|erhöht|angehoben|gesteigert|steigen|zulegen|wachsen|optrekken|laten stijgen|omhoog brengen)(?!\p{L})/iu;

/** "We exceeded our target by 9%", "das Ziel um 3 % verfehlt" */
const wasReached =
  /(?<!\p{L})(?:exceeded|surpassed|outperformed|beat|missed|fell short|came in|übertroffen|übertraf|verfehlt|verfehlte|overtroffen|gemist|niet gehaald|dépassé|manqué|superado|superamos|superato|mancato)(?!\p{L})/iu;

/** "should lift", "soll ... heben": somebody counts on it. */
const isCountedOn =
  /(?<!\p{L})(?:should|must|has to|have to|soll|sollen|muss|müssen|moet|moeten|zou moeten|doit|doivent|devrait|devraient)(?!\p{L})/iu;

/** "in three years", "binnen 5 jaar", "d'ici 3 ans" */
const isWithinYears =
  /(?<!\p{L})(?:in|within|over(?: the)? next|binnen|innerhalb von|d['’]ici|en)\s+(?:\d{1,2}|two|three|four|five|ten|twee|drie|vier|vijf|tien|zwei|drei|fünf|zehn|deux|trois|quatre|cinq|dix)\s+(?:years|jaar|jahren?|ans)(?!\p{L})/iu;

/** "by 8% per year", "jährlich um 8%", "cada mes": what goes on for ever was not measured. */
const isEveryPeriod =
  /(?<!\p{L})(?:(?:per|each|every|a|pro|jedes|jeden|elk|elke|ieder|iedere|par|chaque|por|al|cada|all['’]|l['’]|ogni|ao|à|jede|jeder)\s?(?:annum|year|month|quarter|jahr|monat|quartal|jaar|maand|kwartaal|an|année|mois|trimestre|año|mes|anno|mese|ano|mês)|jährlich|monatlich|jaarlijks|maandelijks|annuel(?:le)?(?:ment)?|mensuel(?:le)?(?:ment)?|anual(?:es|mente)?|mensual(?:es|mente)?|annu[oa]|annual(?:ly)?|monthly|yearly|mensal(?:mente)?)(?!\p{L})/iu;

/** "from April", "ab 1.4.", "per 1 maart", "à partir d'avril" */
const isFromDate =
  /(?<!\p{L})(?:from|as of|effective|starting|ab|vanaf|per|met ingang van|zum|à partir d[eu']|à compter d[eu']|dès|au)\s?(?:(?:le |den |dem )?\d{1,2}(?:\.|er)?\s?)?(?:\d{1,2}\.|jan|feb|fév|mar|mär|mrt|maart|apr|avr|may|mai|mei|jun|juin|jul|juil|aug|août|sep|oct|okt|nov|dec|déc|dez)/iu;

/** A task: "Increase revenue by 20%", "Omzet verhogen met 10%". */
function isAsked(clause: string): boolean {
  return (
    /^(?:[-–*\d.)\s]*)(?:increase|grow|raise|boost|lift|achieve|reach|expand|improve|double|capture|gain|win|secure|captar|lograr|alcanzar|incrementar|aumentar|raggiungere|aumentare|atingir|conquistar|verhoog|vergroot|bereik|realiseer|steigere|erhöhe|erreiche|augmenter|atteindre|accroître)\b/iu.test(
      clause,
    ) ||
    /(?<!\p{L})(?:asks? for|asked for|wants?|demands?|insists? on|wil|willen|wenst|eist|vraagt om|wünscht|verlangt|fordert|möchte|souhaite|veut|demande|exige|vise)(?!\p{L})/iu.test(
      clause,
    ) ||
    /\b(?:verhogen|vergroten|bereiken|steigern|erhöhen|erreichen|ausbauen)(?=[\s.,:;)]|$)/iu.test(clause)
  );
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
