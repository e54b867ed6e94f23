import type { FindingKind } from "../finding";
import type { CellsExpression } from "../formula/expression";
import type { TypedRate } from "../formula/typedRate";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import type { CellContext } from "./context";
import type { ContextReader } from "./contextReader";
import { isEarned, isSpent } from "./costLine";
import { isFromOldToNew } from "../sheet/fromOldToNew";
import { Pace } from "./pace";
import { isCost, isGoal, polarityOf } from "./kind";

type Made = Required<Pick<Candidate, "context" | "kind" | "betweenPeriods">>;

/** Percentages typed inside formulas: `=C6*(1+4%)` and `=D7*1.25` of the period before, `=2%*D14` of a market. */
export function* embeddedRates(contexts: ContextReader): Generator<void, Candidate[]> {
  const pace = new Pace();
  const found: Candidate[] = [];
  const { survey } = contexts;
  const { cells, shapes } = survey;
  const spent = new Set<number>();
  for (const index of survey.typedInFormulas) {
    if (pace.isDue()) yield;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    const read = shapes.of(index)?.typedRateAt(row, column);
    if (!read) continue;
    const own = ownPart(read.base, row, column);
    const typed = own === read.base ? read : { ...read, base: own };
    if (
      typed.is === "growth" &&
      (spent.has(cells.indexOf(typed.base.top, typed.base.left)) || isSpent(survey, typed.base, contexts.words))
    ) {
      spent.add(index);
      continue;
    }
    const growing = typed.is === "growth" ? grown(contexts, row, column, typed) : undefined;
    // What grows nothing may be a part of it: `*0.25`.
    const part = typed.is === "portion" ? typed.rate : Math.round((1 + typed.rate) * 1e9) / 1e9;
    const made = growing ?? (typed.explicit ? undefined : portioned(contexts, row, column, part, typed.base));
    if (made)
      found.push({
        survey,
        index,
        row,
        column,
        rate: growing ? typed.rate : part,
        where: "formula",
        origin: "typed",
        context: made.context,
        kind: made.kind,
        looksPercent: false,
        typed,
        betweenPeriods: made.betweenPeriods,
        uses: [],
      });
  }
  return found;
}

/** Of `B4:D4*(1+8%)` as an array formula each cell shows the part of its own column or row. */
function ownPart(base: CellsExpression, row: number, column: number): CellsExpression {
  if (base.top === base.bottom && base.left !== base.right && base.top !== row && column >= base.left && column <= base.right)
    return { ...base, left: column, right: column };
  if (base.left === base.right && base.top !== base.bottom && base.left !== column && row >= base.top && row <= base.bottom)
    return { ...base, top: row, bottom: row };
  return base;
}

function grown(contexts: ContextReader, row: number, column: number, { rate, base, compounds, explicit }: TypedRate): Made | undefined {
  if (rate === 0 || rate < -0.3 || rate > 4 || !isEarlier(base, row, column)) return undefined;
  const context = contexts.at(row, column);
  const { labels, header, headings, sheetName, side } = context;
  const said = labels[0] ?? (base.left === column ? header : undefined) ?? (side && explicit ? headings[0] : undefined);
  if (!said) return undefined;
  const earned = isEarned(contexts.survey, base, contexts.words);
  if (!earned && speaksAgainst(context)) return undefined;
  if (base.sheet === undefined && base.top !== row && !side && !compounds) return undefined;
  if (rate < 0 && compounds && !said.reads.has("price") && !said.reads.has("revenue")) return undefined;
  if (rate < 0 && !compounds && !(side && isWithinGrowth(contexts.survey, row, column))) return undefined;
  if (!earned && !said.reads.has("revenue") && (polarityOf(headings) ?? polarityOf([sheetName])) === "cost") return undefined;
  const goal = isGoal(context, said);
  const named = said.reads.has("price") || said.reads.has("revenue") || !header ? said : header;
  const kind: FindingKind =
    named.reads.has("price") && (!named.reads.has("money") || isSalesPrice.test(named.text))
      ? "price-increase"
      : goal
        ? "growth-target"
        : "growth-assumption";
  const before = base.sheet === undefined ? contexts.sideAt(base.top, base.left) : undefined;
  const betweenPeriods =
    compounds ||
    (base.sheet === undefined && isFromOldToNew(contexts.survey.surroundings.header(base.top, base.left)?.text, header?.text)) ||
    (before !== undefined && side !== undefined && before.period.unit === side.period.unit && before.period.order < side.period.order);
  const subjectKnown = earned || said.reads.has("revenue") || polarityOf(headings) === "revenue";
  return { context, betweenPeriods, kind: { kind, said, by: said === header ? "header" : "label", subjectKnown, onlyIfUsed: false } };
}

const isSalesPrice = /(?<!\p{L})(?:sales?|selling) prices?(?!\p{L})/iu;

function speaksAgainst({ labels, header }: CellContext): boolean {
  const foreign = [labels[0], header].some((text) => text?.reads.has("foreign") && !text.reads.has("revenue"));
  return foreign || isCost(labels[0]?.reads) || (header?.reads.has("cost") ?? false);
}

/** The amount that is carried on stands before: left in the row, above in the column, or on another sheet. */
function isEarlier(base: CellsExpression, row: number, column: number): boolean {
  if (base.top !== base.bottom) return false;
  if (base.left !== base.right) return base.sheet === undefined && base.top === row && base.right < column;
  if (base.sheet !== undefined) return true;
  return (base.top === row && base.left < column) || (base.left === column && base.top < row);
}

/** A fall counts only inside a row that is carried on: `*1.1`, `*1.05`, `*0.95`. Alone it is a discount, a tax, a loss. */
function isWithinGrowth(survey: SheetSurvey, row: number, column: number): boolean {
  return [column - 1, column + 1].some((at) => {
    const beside = survey.shapes.of(survey.cells.indexOf(row, at))?.typedRate;
    return beside?.is === "growth" && beside.rate > 0;
  });
}

/** `=2%*D14` beside "obtainable market", `=25%*F6` beside "EBITDA". */
function portioned(contexts: ContextReader, row: number, column: number, rate: number, base: CellsExpression): Made | undefined {
  if (rate <= 0 || rate >= 1) return undefined;
  const context = contexts.at(row, column);
  const said = context.labels[0];
  if (!said || said.reads.has("foreign")) return undefined;
  const kind = portionKind(contexts, context, base);
  return kind && { context, betweenPeriods: false, kind: { kind, said, by: "label", subjectKnown: true, onlyIfUsed: false } };
}

function portionKind({ survey, words }: ContextReader, context: CellContext, base: CellsExpression): FindingKind | undefined {
  const said = context.labels[0];
  if (!said || base.sheet !== undefined) return undefined;
  const baseLabel = survey.cells.value(base.top, said.column);
  const baseReads = typeof baseLabel === "string" ? words.conceptsIn(baseLabel) : undefined;
  // Who visits buys: "purchases" of visits are orders, of nothing else.
  if (isCost(said.reads))
    return baseReads?.has("funnel") && !said.reads.has("spending") && !isCost(baseReads) ? "conversion-target" : undefined;
  if (said.reads.has("share")) return "share-target";
  if ((said.reads.has("profit") || said.reads.has("margin")) && baseReads?.has("revenue")) return "margin-target";
  if (said.reads.has("revenue") && baseReads?.has("market")) return "share-target";
  if ((said.reads.has("revenue") || said.reads.has("funnel")) && baseReads?.has("funnel")) return "conversion-target";
  return undefined;
}
