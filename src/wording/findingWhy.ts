import type { Evidence, Finding } from "../scan/finding";
import { findingWords as english } from "./en/finding";
import type { Language } from "./language";
import { findingWords as dutch } from "./nl/finding";

type FindingWords = typeof english;

const mostReasons = 2;
const longestDetail = 48;

/** Why a percentage is taken for a target, and what is remarkable about it: one to three short sentences. */
export function findingWhy(finding: Finding, language: Language): string {
  const words = language === "nl" ? dutch : english;
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
  const naming = finding.evidence.find(({ code }) => code.startsWith("named-by-"));
  return naming?.detail === undefined ? "" : words.named(short(naming.detail));
}

function reason({ code, detail = "" }: Evidence, finding: Finding, words: FindingWords): string | undefined {
  const text = short(detail);
  switch (code) {
    case "grows-amount":
      return words.grows(text);
    case "scales-amount":
      return words.scales;
    case "terminal-growth":
      return words.forEver;
    case "plan-period":
      return words.period(finding.period ?? text);
    case "goal":
      return words.goal(text);
    case "plan-words":
    case "plan-block":
      return isPeriodOf(finding, detail) ? undefined : words.plan(text);
    case "scenario":
      return words.scenario(text);
    case "continues-history":
      return words.continuesHistory;
    case "carried-on":
      return words.carriedOn;
    case "rate-in-text":
    case "rates-in-list":
      return words.said(text);
    default:
      return undefined;
  }
}

/** "Set for Plan 2027" says already that it is a plan, and a bare year is no word. */
function isPeriodOf({ period }: Finding, detail: string): boolean {
  return (period !== undefined && period.includes(detail)) || !/\p{L}{3}/u.test(detail);
}

function support({ evidence, support: has }: Finding, words: FindingWords): string {
  const figure = evidence.find(({ code }) => code === "market-data")?.detail;
  if (figure !== undefined) return words.marketData(short(figure));
  return has === "market-data" ? "" : words.noMarketData;
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
