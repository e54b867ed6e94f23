import type { Evidence, EvidenceCode } from "../scan/evidence";
import type { Finding, FindingKind } from "../scan/finding";
import type { Language } from "../workbook/language";
import { wordsFor, type Words } from "./catalogues";

type FindingWords = Words["finding"];

const mostReasons = 2;
const longestDetail = 48;

/** Why a percentage is taken for a target, and what is remarkable about it: one to three short sentences. */
export function findingWhy(finding: Finding, language: Language): string {
  const words = wordsFor(language).finding;
  if (finding.evidence.length === 0) return words.byHand;
  const sentences = [
    words.because(what(finding, words), reasons(finding, words)),
    support(finding, words),
    ...remarks(finding.evidence, words),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function what({ kind, where, hardcoded }: Finding, words: FindingWords): string {
  const name = words.kind[kind];
  if (where === "text") return words.inText(name);
  if (where === "comment") return words.inComment(name);
  if (where === "sheet-name") return words.inSheetName(name);
  if (!hardcoded) return words.passed(name);
  return where === "formula" ? words.inFormula(name) : words.typed(name);
}

function reasons(finding: Finding, words: FindingWords): string {
  const texts: string[] = [];
  const told = new Set<string>();
  for (const piece of finding.evidence.filter(({ weight }) => weight > 0)) {
    const text = piece.detail !== undefined && told.has(piece.detail) ? undefined : reason(piece, finding, words);
    if (text === undefined || texts.includes(text)) continue;
    texts.push(text);
    told.add(piece.detail ?? "");
  }
  if (texts.length > 0) return texts.slice(0, mostReasons).join(", ");
  const naming = finding.evidence.find(({ code }) => code.startsWith("named-by-"))?.detail;
  return naming === undefined || isShown(finding, naming) ? "" : words.named(short(naming));
}

function reason({ code, detail = "" }: Evidence, finding: Finding, words: FindingWords): string | undefined {
  const say = says[code];
  return say === "silent" ? undefined : say(words, short(detail), finding, detail);
}

type Say = (words: FindingWords, text: string, finding: Finding, detail: string) => string | undefined;

const plan: Say = (words, text, finding, detail) =>
  isPeriodOf(finding, detail) || isShown(finding, detail) || isRemark(detail) ? undefined : words.plan(text);
const said: Say = (words, text) => words.said(text);

/** What each reason says for a target; a new one is told here, or is silent on purpose. Remarks have their own place. */
const says: Readonly<Record<EvidenceCode, Say | "silent">> = {
  "grows-amount": (words, text, { kind }) => (isLevelKind(kind) ? words.scales : words.grows(isName(text) ? text : "")),
  "scales-amount": (words) => words.scales,
  "terminal-growth": (words) => words.forEver,
  "plan-period": (words, text, finding) => words.period(finding.period ?? text),
  goal: (words, text) => words.goal(text),
  "plan-words": plan,
  "plan-block": plan,
  scenario: (words, text) => words.scenario(text),
  "continues-history": (words) => words.continuesHistory,
  "carried-on": (words) => words.carriedOn,
  "rate-in-text": said,
  "rates-in-list": said,
  "named-by-label": "silent",
  "named-by-header": "silent",
  "named-by-heading": "silent",
  "named-by-use": "silent",
  "subject-known": "silent",
  "no-business": "silent",
  "history-words": "silent",
  "history-block": "silent",
  peers: "silent",
  "source-named": "silent",
  sensitivity: "silent",
  "no-sign-of-plan": "silent",
  "actual-period": "silent",
  "rate-in-formula": "silent",
  "grows-cost": "silent",
  "gives-foreign": "silent",
  "foreign-block": "silent",
  discounts: "silent",
  "is-referred-to": "silent",
  "no-own-line": "silent",
  "selects-case": "silent",
  unused: "silent",
  "percent-format": "silent",
  "no-percent-format": "silent",
  "round-value": "silent",
  "measured-value": "silent",
  "sums-to-one": "silent",
  "in-list": "silent",
  "input-list": "silent",
  signed: "silent",
  example: "silent",
  "market-data": "silent",
  "typed-elsewhere": "silent",
  "typed-over-formula": "silent",
  "line-breaks-pattern": "silent",
};

/** "Set for Plan 2027" says already that it is a plan, and a bare year is no word. */
function isPeriodOf({ period }: Finding, detail: string): boolean {
  return (period !== undefined && period.includes(detail)) || !/\p{L}{3}/u.test(detail);
}

/** The finding's own label, or its sheet, stands beside the sentence already. */
function isShown({ labels, sheet }: Finding, detail: string): boolean {
  return detail === sheet || labels.includes(detail);
}

/** An explanation over a block ("Blue = input (edit these)") is no name of it. */
function isRemark(detail: string): boolean {
  return detail.length > longestDetail || /[=.;]\s/u.test(detail);
}

/** A broken reference or a sign in brackets names nothing. */
function isName(text: string): boolean {
  return /^[^#[(<]*\p{L}{2}/u.test(text);
}

function isLevelKind(kind: FindingKind): boolean {
  return kind === "margin-target" || kind === "conversion-target" || kind === "share-target";
}

/** No market stands behind a margin or a conversion, whatever figures lie near. */
function support({ evidence, kind }: Finding, words: FindingWords): string {
  const figure = evidence.find(({ code }) => code === "market-data")?.detail;
  return figure === undefined || kind === "margin-target" || kind === "conversion-target" ? "" : words.marketData(short(figure));
}

function remarks(evidence: readonly Evidence[], words: FindingWords): readonly string[] {
  return evidence.flatMap(({ code, detail = "" }) => {
    if (code === "typed-elsewhere") return [words.typedElsewhere(detail)];
    if (code === "typed-over-formula") return [words.typedOver];
    if (code === "line-breaks-pattern") return [words.lineBreaks(detail)];
    return code === "unused" ? [words.unused] : [];
  });
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail - 1)}…` : line;
}
