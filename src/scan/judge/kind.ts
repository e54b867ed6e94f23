import type { FindingKind } from "../finding";
import type { Concept } from "../words/concept";
import { isHeading } from "../words/headings";
import { plainText, readConcepts, type Reading } from "../words/readWords";
import type { CellContext, Named } from "./context";

/** What a percentage is about, and which text says so. */
export interface KindOfRate {
  readonly kind: FindingKind;
  readonly said: Named;
  /** "use": no text; what formulas do with it. */
  readonly by: "label" | "header" | "heading" | "use";
  /** Whether the text names what grows, or only "growth rate". */
  readonly subjectKnown: boolean;
  /** Spending to most, income to some ("rent growth"); market data, unless own sales grow by it: only formulas can tell. */
  readonly onlyIfUsed: boolean;
}

export interface NoKind {
  readonly kind: undefined;
  /** Why not: the concept that speaks against it. */
  readonly because: Concept | "nothing";
}

/**
 * The nearest text that names a rate decides: the row's label, then the column's header, then the block's heading.
 * A text that names a percentage of another world (tax, interest) ends the search.
 */
export function kindOf(context: CellContext): KindOfRate | NoKind {
  const own = context.labels[0];
  const { header } = context;
  if (header && header.text.length <= 40 && header.reads.has("foreign") && !context.side) return none("foreign");
  if (isProgress(header, context)) return none("foreign");
  for (const label of context.labels.slice(0, 2)) {
    const foreign = label.reads.has("foreign") && !(label.reads.has("valuation") && label.reads.has("growth"));
    if (foreign || label.text.endsWith("?")) return none("foreign");
    const kind =
      kindOfText(label, context, label === own) ?? (label === own && isStepRate(label, context) ? "conversion-target" : undefined);
    const spending = kind === "cost" && label.reads.has("growth") && !label.reads.has("cost") && label.reads.has("spending");
    const ofMarket = kind === undefined && label.reads.has("growth") && label.reads.has("market");
    if (spending || ofMarket) return { kind: "growth-assumption", said: label, by: "label", subjectKnown: true, onlyIfUsed: true };
    if (kind)
      return kind === "cost"
        ? none("cost")
        : { kind, said: label, by: "label", subjectKnown: namesSubject(label.reads), onlyIfUsed: false };
    if (label.reads.has("growth") || label.reads.has("ratio")) return none("cost");
  }
  if (header && !header.reads.has("foreign")) {
    const kind = kindOfText(header, context, false);
    const costEntity = own !== undefined && (own.reads.has("cost") || (isCost(own.reads) && !context.headerRow.has("revenue")));
    const ofMarket = kind === undefined && header.reads.has("part") && context.headerRow.has("market-figure");
    if (ofMarket && !costEntity && !header.reads.has("cost"))
      return { kind: "share-target", said: header, by: "header", subjectKnown: true, onlyIfUsed: false };
    if (kind && kind !== "cost" && !costEntity)
      return { kind, said: header, by: "header", subjectKnown: namesSubject(header.reads) || namesSubject(own?.reads), onlyIfUsed: false };
  }
  const heading = titleOf(context.headings);
  if (heading && !heading.reads.has("foreign") && own && !isCost(own.reads)) {
    const kind = kindOfText(heading, context, false);
    const namesRate = kind !== "growth-target" || heading.reads.has("growth");
    if (kind && kind !== "cost" && namesRate && heading.text.length <= 60 && context.isHeaded(heading))
      return { kind, said: heading, by: "heading", subjectKnown: true, onlyIfUsed: false };
  }
  return none("nothing");
}

/** "Planned %" beside "% complete": whatever the task is called, its progress is no margin and no growth. */
function isProgress(header: Named | undefined, { headerRow, side }: CellContext): boolean {
  if (!header || side || headerRow.has("price") || /\d/.test(header.text) || !header.reads.has("percent") || !headerRow.has("foreign"))
    return false;
  return !ofRates.some((concept) => header.reads.has(concept));
}

const ofRates: readonly Concept[] = [
  "growth",
  "change",
  "share",
  "part",
  "price",
  "conversion",
  "margin",
  "ratio",
  "target",
  "revenue",
  "profit",
  "funnel",
];

/** The nearest that is no corner of a table ("Region"), no line under a title ("Prepared by Finance") and no list of what follows ("Traffic, conversion, basket"). */
function titleOf(headings: readonly Named[]): Named | undefined {
  const [nearest, above] = headings.filter(
    ({ text }) => !isHeading(text, "listHead") && !isHeading(text, "timeHead") && text.split(",").length < 3,
  );
  return nearest?.reads.isEmpty && above && above.row >= nearest.row - 1 ? above : nearest;
}

function kindOfText(text: Named, context: CellContext, isOwn: boolean): FindingKind | "cost" | undefined {
  const { reads } = text;
  const cost = isCost(reads);
  if ((reads.has("share") || (reads.has("part") && reads.has("market"))) && !cost) return "share-target";
  if ((reads.has("conversion") || isStep(text)) && !isMarginOf(text) && !reads.has("growth") && !reads.has("cost"))
    return "conversion-target";
  if (reads.has("margin")) return reads.has("cost") ? "cost" : "margin-target";
  if (reads.has("ratio") && !isChangeOf(text)) return ratioKind(text, context, isOwn);
  const goal = isGoal(context, text);
  if (reads.has("growth")) {
    if (cost || costSubject(text, context, isOwn)) return "cost";
    if (reads.has("market") && !reads.has("revenue")) return undefined;
    if (reads.has("price")) return "price-increase";
    return goal ? "growth-target" : "growth-assumption";
  }
  if (reads.has("change") && !cost && !reads.has("profit") && !reads.has("market")) {
    if (reads.has("price")) return "price-increase";
    if (reads.has("revenue")) return goal ? "growth-target" : "growth-assumption";
  }
  if (reads.has("profit") && reads.has("percent") && !reads.has("change") && !cost) return "margin-target";
  if (reads.has("target") && reads.has("revenue") && !cost) return "growth-target";
  return undefined;
}

/** "Trial rate"; "Rate", "Quote", "%" by itself, under a line of people in a funnel. */
function isStepRate({ text, reads }: Named, { subject }: CellContext): boolean {
  if (reads.has("funnel") && reads.has("percent") && !reads.has("cost") && rateOfStep.test(text)) return true;
  return (
    reads.has("percent") &&
    /^\p{L}+[\s:%]*$/u.test(text) &&
    subject !== undefined &&
    subject.reads.has("funnel") &&
    !subject.reads.has("foreign")
  );
}

const rateOfStep = /^\p{L}+\s(?:rate|ratio|%)$|^(?:taux|tasso|tasa|taxa)\s(?:d['’]|(?:de|di|des|du)\s)[\p{L}-]+$/iu;

/** "Var. % ricavi" is how sales change, "% ricavi" a part of them. */
function isChangeOf({ text, reads }: Named): boolean {
  const [first = ""] = reads.has("change") || reads.has("growth") ? text.split(/\s/) : [];
  const head = readConcepts(first);
  return head.has("change") || head.has("growth");
}

/** "Net margin on upsell" is a margin: what stands before the preposition says what it is. */
function isMarginOf({ text, reads }: Named): boolean {
  const head = reads.has("margin") ? text.split(complement)[0] : undefined;
  return head !== undefined && head !== text && readConcepts(head).has("margin");
}

const complement = /\s(?:on|of|from|in|auf|bei|von|aus|op|van|uit|bij|sur|de|des|du)\s/i;

/** "Lead → customer", "Offerte naar order": from one step of a funnel to the next. */
export function isStep({ text, reads }: Pick<Named, "text" | "reads">): boolean {
  if (!reads.has("funnel") || text.length > 60) return false;
  const [from, to, more] = text.split(
    /\s*(?:→|->|=>|➔|»|>)\s*|\s+(?:to|into|becomes?|naar|tot|wordt|worden|zu|zum|zur|wird|werden|vers|devient|deviennent|a|para)\s+/i,
  );
  return (
    from !== undefined &&
    to !== undefined &&
    more === undefined &&
    from !== "" &&
    to !== "" &&
    from.split(/\s+/).length <= 3 &&
    to.split(/\s+/).length <= 3
  );
}

/** "% of sales" is a margin when the line above is profit, a cost ratio otherwise. */
function ratioKind(text: Named, context: CellContext, isOwn: boolean): FindingKind | "cost" | undefined {
  if (isCost(text.reads)) return "cost";
  if (text.reads.has("profit")) return "margin-target";
  const subject = isOwn ? context.subject : undefined;
  return subject && subject.reads.has("profit") && !isCost(subject.reads) && !namesOther(text.text, subject.text)
    ? "margin-target"
    : "cost";
}

/** "Invest. (% of sales)" below "EBITDA" is about something of its own; "% of sales" and "EBIT in % of sales" are not. */
function namesOther(text: string, subject: string): boolean {
  const own = plainText(text).split(/%|percent|prozent|procent|pourcent/)[0] ?? "";
  const words = own.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && !words.some((word) => plainText(subject).includes(word));
}

function costSubject(text: Named, context: CellContext, isOwn: boolean): boolean {
  if (namesSubject(text.reads)) return false;
  if (isOwn && context.subject) return isCost(context.subject.reads);
  const entity = context.labels[0];
  if (entity && entity !== text && isCost(entity.reads) && !context.headerRow.has("revenue")) return true;
  // "Expenses | Year | % growth"
  if (text === context.header && isCost(context.headerRow) && !context.headerRow.has("revenue")) return true;
  const beside = isOwn ? polarityOf(context.labels.slice(1)) : undefined;
  return (beside ?? polarityOf(context.headings)) === "cost";
}

/** What the nearest heading that says so is about. */
export function polarityOf(headings: readonly Named[]): "cost" | "revenue" | undefined {
  for (const heading of headings) {
    if (isCost(heading.reads)) return "cost";
    if (heading.reads.has("revenue")) return "revenue";
  }
  return undefined;
}

export function isCost(reads: Reading | undefined): boolean {
  if (!reads) return false;
  return reads.has("cost") || (reads.has("spending") && !reads.has("revenue"));
}

function namesSubject(reads: Reading | undefined): boolean {
  return (
    reads !== undefined &&
    (reads.has("revenue") || reads.has("profit") || reads.has("valuation") || reads.has("price") || reads.has("market"))
  );
}

/** Of the titles the nearest that says whether it is goals or a plan that follow says goals. */
export function titlesGoals({ headings, sheetName }: Pick<CellContext, "headings" | "sheetName">): boolean {
  for (let at = 0; at <= 2; at += 1) {
    const title = at < 2 ? headings[at] : sheetName;
    if (title?.reads.has("target") === true || title?.reads.has("plan") === true) return !title.reads.has("plan");
  }
  return false;
}

export function isGoal(context: CellContext, text: Named): boolean {
  if (text.reads.has("target") || context.header?.reads.has("target") === true || context.group?.reads.has("target") === true) return true;
  return !text.reads.has("plan") && titlesGoals(context);
}

function none(because: Concept | "nothing"): NoKind {
  return { kind: undefined, because };
}
