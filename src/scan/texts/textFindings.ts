import { isOurComment } from "../../workbook/mark";
import type { Cells } from "../../workbook/cells";
import { threadText } from "../../workbook/threadText";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import type { CellContext, Named } from "../judge/context";
import type { ContextReader } from "../judge/contextReader";
import type { Candidate } from "../judge/candidate";
import { isCost, titlesGoals } from "../judge/kind";
import { Pace } from "../judge/pace";
import { confidenceOf } from "../judge/weigh";
import { isUnit } from "../sheet/labels";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { withoutComparison } from "../words/withoutComparison";
import { readTextRate, type TextRate } from "./textRates";

export type TextFinding = Omit<Finding, "support">;

/** Percentages that act as targets in texts, comments and the sheet's name. */
export function* textFindings(contexts: ContextReader, typed: readonly Candidate[]): Generator<void, readonly TextFinding[]> {
  return [...(yield* cellTexts(contexts, typed)), ...commentTexts(contexts), ...nameText(contexts)];
}

function* cellTexts(contexts: ContextReader, typed: readonly Candidate[]): Generator<void, TextFinding[]> {
  const { survey, words } = contexts;
  const { cells } = survey;
  const pace = new Pace();
  const found: TextFinding[] = [];
  let inFormulas: ReadonlyMap<number, Candidate> | undefined;
  for (const index of survey.texts) {
    if (pace.isDue()) yield;
    const text = cells.valueAt(index);
    // A sentence that a formula makes tells how something stands.
    if (cells.hasFormulaAt(index) && typeof text === "string" && text.length > longestMade) continue;
    if (typeof text !== "string" || !mayHoldRate.test(text)) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    inFormulas ??= growthByRow(typed);
    const rate = readTextRate(text, words) ?? noteBeside(text, inFormulas.get(row));
    if (!rate) continue;
    const context = contexts.at(row, column);
    if (isNoteOnCost(rate, context, words) || isRisk.test(topOfColumn(cells, row, column))) continue;
    const labels = [
      ...context.labels
        .slice(0, 2)
        .map((label) => label.text)
        .reverse(),
      shortened(text),
    ];
    found.push(
      ...accept(
        survey,
        rate,
        [...evidenceAt(rate, yearSaid(rate, contexts)), ...surroundings(rate, context)],
        "text",
        { row, column },
        labels,
      ).map((finding) => (isUnderGoal(finding, context) ? { ...finding, kind: "growth-target" as const } : finding)),
    );
  }
  return found;
}

function growthByRow(typed: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(typed.flatMap((each) => (each.where === "formula" && each.typed ? [[each.row, each] as const] : [])));
}

/** "+10 % by the new window" beside `=B5*1.1`: the note says what the formula does. */
function noteBeside(text: string, candidate: Candidate | undefined): TextRate | undefined {
  const number = candidate && /^\s*[+]?\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?%/.exec(text)?.[1];
  if (!candidate || number === undefined) return undefined;
  const rate = Number(number.replace(",", ".")) / 100;
  if (Math.abs(rate - candidate.rate) > 1e-6) return undefined;
  return { kind: candidate.kind.kind, rates: [rate], clause: text, evidence: [{ code: "rate-in-text", weight: 2.5, detail: text }] };
}

/** "Sales up 4% in 2025" tells what was, "prices up 4% per April 2027" what is to come. */
function yearSaid({ clause }: TextRate, { sides }: ContextReader): Evidence[] {
  const side = sides.ofText(withoutComparison(clause));
  if (side?.side === "plan" && side.period.unit !== "step") return [{ code: "plan-period", weight: 1.2, detail: side.period.text }];
  return side?.side === "actual" ? [{ code: "actual-period", weight: -1.8, detail: side.period.text }] : [];
}

/** A year to come is a sign of a plan. */
function evidenceAt({ evidence }: TextRate, year: readonly Evidence[]): readonly Evidence[] {
  const isAhead = year.some(({ code }) => code === "plan-period");
  return [...(isAhead ? evidence.filter(({ code }) => code !== "no-sign-of-plan") : evidence), ...year];
}

/** "Flour +6 %" beside a line of costs, unless the sentence itself names what is sold. */
function isNoteOnCost({ clause }: TextRate, { labels }: CellContext, words: WordReader): boolean {
  const line = labels.at(-1);
  if (!line || !isCost(line.reads)) return false;
  const said = words.conceptsIn(clause);
  return !said.has("revenue") && !said.has("profit") && !said.has("share");
}

const longestMade = 60;

const mayHoldRate = /\d\s?(?:%|percent|pro[cs]ent|prozent|pour|p[oe]r ?c|pct)|%\d|yüzde \d|[٠-٩۰-۹]\s?[%٪]|:\s*-?\d.*:\s*-?\d/i;

function surroundings(rate: TextRate, { labels, headings, sheetName, header }: CellContext): Evidence[] {
  if (rate.evidence.some(({ code }) => code === "plan-words" || code === "goal" || code === "scenario" || code === "history-words"))
    return [];
  const around: Named[] = [...labels, ...(header ? [header] : []), ...headings.slice(0, 2), sheetName];
  const test = [sheetName, ...headings.slice(0, 2)].find(({ reads }) => reads.has("sensitivity"));
  if (test) return [{ code: "sensitivity", weight: -1.5, detail: test.text }];
  const plan = around.find(({ reads }) => reads.has("plan") || reads.has("target") || reads.has("scenario"));
  const past = around.find(({ reads }) => reads.has("actual"));
  if (plan) return [{ code: "plan-block", weight: 0.9, detail: plan.text }];
  const signed = rate.evidence.some(({ code }) => code === "signed" || code === "rates-in-list");
  if (!past && !signed) return [{ code: "no-sign-of-plan", weight: -0.8 }];
  return past ? [{ code: "history-block", weight: -1.5, detail: past.text }] : [];
}

/** The first of the texts that stand below each other without a gap. */
function topOfColumn(cells: Cells, row: number, column: number): string {
  let top = row;
  while (top > 0 && row - top < longestList && typeof cells.value(top - 1, column) === "string") top -= 1;
  const text = cells.value(top, column);
  return typeof text === "string" ? text : "";
}

const longestList = 60;

/** "+8 % on all" on the sheet "Targets". */
function isUnderGoal({ kind, evidence }: TextFinding, context: CellContext): boolean {
  return kind === "growth-assumption" && !evidence.some(({ code }) => code === "plan-words") && titlesGoals(context);
}

/** In a list of risks stands what nobody plans. */
const isRisk = /^\P{L}*(?:risks?|risico'?s?|risiken|risiko|risques?|riesgos?|rischi?o?|riscos?)(?!\p{L})/iu;

/** A comment speaks of its cell: what it leaves out, the cell's labels say. */
function commentTexts(contexts: ContextReader): TextFinding[] {
  const { survey, words } = contexts;
  const others = survey.sheet.comments.filter((comment) => !isOurComment(comment));
  return others.flatMap((comment) => {
    const { row, column } = comment;
    const text = threadText(comment);
    if (!mayHoldRate.test(text)) return [];
    const context = contexts.at(row, column);
    const label = context.labels[0] ?? context.header;
    const rate = readTextRate(text, words) ?? (label && !isUnit(label.text) ? readTextRate(`${label.text}: ${text}`, words) : undefined);
    if (!rate) return [];
    return accept(survey, rate, [...rate.evidence, ...surroundings(rate, context)], "comment", { row, column }, [
      ...(label ? [label.text] : []),
      shortened(text),
    ]);
  });
}

function nameText({ survey, words }: ContextReader): TextFinding[] {
  const { name } = survey.sheet;
  const rate = readTextRate(name, words);
  return rate ? accept(survey, rate, rate.evidence, "sheet-name", { row: 0, column: 0 }, [name]) : [];
}

function accept(
  survey: SheetSurvey,
  rate: TextRate,
  evidence: readonly Evidence[],
  where: "text" | "comment" | "sheet-name",
  at: { readonly row: number; readonly column: number },
  labels: readonly string[],
): TextFinding[] {
  const confidence = confidenceOf(evidence);
  if (confidence < 0.5) return [];
  return [
    {
      sheet: survey.sheet.name,
      area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
      kind: rate.kind,
      value: rate.rates,
      labels,
      where,
      hardcoded: true,
      confidence,
      evidence: [...evidence].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
      isHidden: survey.sheet.visibility !== "visible",
    },
  ];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
