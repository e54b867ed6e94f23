import type { Metric } from "../../domain/plan";
import type { FindingKind } from "../finding";
import type { Candidate } from "../judge/candidate";
import type { Measure } from "../judge/measure";
import type { Reading, WordReader } from "../words/readWords";
import type { DrivenLine } from "./baseOfRun";
import type { Told } from "./meaning";
import { seenCell, seenLabel } from "./place";
import { textsBeside } from "./textsAround";

const metrics: Readonly<Partial<Record<FindingKind, Metric>>> = {
  "share-target": "share",
  "price-increase": "price",
  "margin-target": "margin",
  "conversion-target": "conversion",
};

/** Undefined for growth, which can be of anything. */
export function metricOfKind(kind: FindingKind): Metric | undefined {
  return metrics[kind];
}

/** What a percentage is about: what the finding's kind says, else what the formulas apply it to, else the words that name it. */
export function metricTold(kind: FindingKind, first: Candidate, lines: readonly DrivenLine[], words: WordReader): Told<Metric> {
  const ofKind = metricOfKind(kind);
  if (ofKind) return { value: ofKind, by: "kind" };
  const grown = lines.filter(({ use }) => use.grows);
  for (const line of grown) {
    const metric = metricOfLine(line, words);
    if (metric) return { value: metric, by: "formulas", at: seenCell(line.survey, line.row, line.column) };
  }
  const { context, survey } = first;
  for (const text of [
    first.kind.said,
    context.labels[0],
    context.subject,
    context.header,
    context.group,
    ...context.headings.slice(0, 2),
  ]) {
    const metric = text && metricOfWords(text.reads, text.text);
    // What goes on for ever is no price, whatever stands in the title over its table.
    if (!metric && text?.reads.has("valuation") && text.reads.has("growth")) break;
    if (!metric) continue;
    const at = seenLabel(survey, text);
    return { value: metric, by: "label", ...(at && { at }) };
  }
  return { value: "revenue", by: "convention" };
}

function metricOfLine({ survey, row, column, measure }: DrivenLine, words: WordReader): Metric | undefined {
  const texts = textsBeside(survey, row, column);
  const profit = texts.some(({ text }) => {
    const reads = words.conceptsIn(text);
    return reads.has("profit") && !reads.has("revenue");
  });
  if (profit && measure !== "quantity") return "profit";
  return measure && metricOfMeasure[measure];
}

const metricOfMeasure: Readonly<Record<Measure, Metric>> = { money: "revenue", quantity: "volume", "unit-price": "price" };

/** What the words of a text are about; undefined for bare growth. */
export function metricOfWords(reads: Reading, text: string): Metric | undefined {
  if (reads.has("price") && !reads.has("money")) return "price";
  if (reads.has("quantity") || (reads.has("customers") && !reads.has("money")) || isCounted.test(text)) return "volume";
  if (reads.has("profit") && !reads.has("money")) return "profit";
  return reads.has("money") || (reads.has("revenue") && !reads.has("funnel")) ? "revenue" : undefined;
}

/** Things that are counted one by one, which no other judgement needs to know. */
export const isCounted =
  /(?<!\p{L})(?:dealers?|distributors?|resellers?|partners?|branches|shops?|outlets|stores?|franchisees|machines?|vehicles?|cars?|trucks?|devices?|seats?|beds?|rooms?|licen[cs]es?|followers?|tickets?|visits?|bikes?|installations?|projects?|headcount|audiences?|leads|traffic|sessions|page ?views?|downloads|sign-?ups?|impressions|enquiries|inquiries|employees|staff members|dealer\p{L}*|filialen|vestigingen|winkels?|machines?|voertuigen|toestellen|bedden|kamers|licenties|fietsen|projecten|installaties|medewerkers|wederverkopers|verkooppunten|leden|deelnemers|bezoekers|volgers|aanmeldingen|händler\p{L}*|\p{L}*händlern?|fachhändler\p{L}*|filialen|standorte|maschinen|fahrzeuge|geräte|betten|zimmer|lizenzen|fahrräder|projekte|anlagen|mitarbeiter|besucher|anfragen|aufrufe|anmeldungen|vertriebspartner|revendeurs|magasins|machines|véhicules|licences|vélos|visiteurs|abonnés|prospects|projets)(?!\p{L})/iu;
