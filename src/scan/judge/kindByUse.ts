import type { FindingKind } from "../finding";
import type { CellsExpression } from "../formula/expression";
import type { Concept } from "../words/concept";
import type { CellContext, Named } from "./context";
import type { ContextReader } from "./contextReader";
import { isEarned } from "./costLine";
import { measureOf } from "./measure";
import { isCost, kindOf, polarityOf, type KindOfRate } from "./kind";

/** What a formula does with a typed percentage, and where. */
export interface RateUse {
  readonly role: "grows" | "scales" | "capitalises";
  /** The number is 1.04, not 0.04. */
  readonly isFactor?: boolean;
  readonly contexts: ContextReader;
  /** Where the formula stands. */
  readonly row: number;
  readonly column: number;
  readonly amounts: readonly { readonly cells: CellsExpression; readonly contexts: ContextReader | undefined }[];
}

/**
 * The kind of a percentage that no word names, by the amounts that formulas calculate with it. Words that exclude it (tax, costs) win over any formula.
 */
export function kindByUse(context: CellContext, row: number, uses: readonly RateUse[]): KindOfRate | undefined {
  const named = kindOf(context);
  const own = context.labels[0];
  if (named.kind) return named;
  const excluded = named.because !== "nothing" || speaksAgainst(own) || speaksAgainst(context.header, context);
  // "as % of revenue": what formulas make of it says whether it is a margin.
  const isRatio =
    named.because === "cost" && own !== undefined && own.reads.has("ratio") && !isCost(own.reads) && !own.reads.has("foreign");
  for (const use of uses) {
    const kind = isRatio ? marginKind(row, use) : excluded && !isEarnedUse(use) ? undefined : kindOfUse(context, row, use);
    const said = kind && (saidBy(context, row, use) ?? own ?? context.header ?? use.contexts.at(use.row, use.column).labels[0]);
    if (kind && said) return { kind, said, by: "use", subjectKnown: true, onlyIfUsed: false };
  }
  return undefined;
}

function kindOfUse(context: CellContext, row: number, use: RateUse): FindingKind | undefined {
  if (use.role === "grows") return grownKind(context, use);
  if (use.role === "scales") return partKind(row, use);
  return has(context.labels[0], "valuation") ? "growth-assumption" : undefined;
}

function marginKind(row: number, use: RateUse): FindingKind | undefined {
  return use.role === "scales" && partKind(row, use) === "margin-target" ? "margin-target" : undefined;
}

/** It carries on a line that a total of income holds: no word of its label excludes it. */
function isEarnedUse({ role, contexts, row, column }: RateUse): boolean {
  return role === "grows" && isEarned(contexts.survey, { sheet: undefined, top: row, left: column }, contexts.words);
}

function speaksAgainst(text: Named | undefined, context?: CellContext): boolean {
  if (!text) return false;
  const foreign = text.reads.has("foreign") && !(context?.side && text === context.header);
  return foreign || isCost(text.reads) || text.reads.has("sensitivity");
}

/** In a table the column's header says what it is, elsewhere the row's label. */
function saidBy(context: CellContext, row: number, use: RateUse): Named | undefined {
  return isInTable(row, use) && context.header ? context.header : context.labels[0];
}

/** Percentage, amount and result stand in one row. */
function isInTable(row: number, { row: useRow, contexts, amounts }: RateUse): boolean {
  return useRow === row && amounts.some((amount) => amount.cells.top === row && amount.contexts === contexts);
}

/** `last year*(1+cell)`: an amount of the company that is carried on into the plan. */
function grownKind(own: CellContext, use: RateUse): FindingKind | undefined {
  const result = use.contexts.at(use.row, use.column);
  const amount = use.amounts[0];
  const base = amount?.contexts?.at(amount.cells.top, amount.cells.left);
  if (!amount || !base) return undefined;
  const near = [result.labels[0], result.header, base.labels[0], base.header];
  const earned = isEarnedUse(use);
  if (!earned && near.some((text) => speaksAgainst(text, text === result.header ? result : base))) return undefined;
  const ownTexts = [own.labels[0], own.header];
  if (
    [result.sheetName, ...result.headings].some(({ reads, row: at }) => at <= 0 && isCost(reads)) &&
    ![result.header, base.header].some((text) => has(text, "revenue"))
  )
    return undefined;
  if (
    !earned &&
    !namesOwn([...near, ...ownTexts]) &&
    !isGoalOfMoney(own, amount) &&
    !(has(own.header, "target") && has(result.header, "target")) &&
    !isFromPlanToGoal(base, result) &&
    !(use.isFactor && result.headerRow.has("revenue")) &&
    (polarityOf(result.headings) ?? polarityOf([result.sheetName])) !== "revenue"
  )
    return undefined;
  if (near.some((text) => has(text, "market")) && !near.some((text) => has(text, "revenue"))) return undefined;
  if (!isAhead(own, result, base, use, amount.cells) && !isBetween(own, use, amount.cells)) return undefined;
  const line = result.labels[0] ?? base.labels[0];
  if (has(own.labels[0], "price") && !has(own.labels[0], "revenue")) return "price-increase";
  if (!has(line, "revenue") && [line, own.header, result.header, base.header].some((text) => has(text, "price") && !has(text, "revenue")))
    return "price-increase";
  const goal = [...ownTexts, own.group, result.header].some((text) => has(text, "target"));
  return goal ? "growth-target" : "growth-assumption";
}

/** "Doel %" beside amounts of money. */
function isGoalOfMoney({ labels, header }: CellContext, { cells, contexts }: RateUse["amounts"][number]): boolean {
  const isGoal = has(header, "target") || has(labels[0], "target");
  return isGoal && contexts !== undefined && measureOf(contexts.survey, cells.top, cells.left, contexts.words) === "money";
}

/** "Forecast | % | Target": what is expected is carried on to what is aimed at. */
function isFromPlanToGoal(base: CellContext, result: CellContext): boolean {
  return has(result.header, "target") && (has(base.header, "plan") || has(base.header, "actual")) && !has(base.header, "target");
}

function namesOwn(near: readonly (Named | undefined)[]): boolean {
  return near.some((text) => has(text, "revenue") || has(text, "price") || has(text, "profit"));
}

/** The result stands in a later period than the amount, or words say that it is planned. */
function isAhead(own: CellContext, result: CellContext, base: CellContext, use: RateUse, amount: CellsExpression): boolean {
  if (result.side?.side === "actual" && result.side.by !== "date") return false;
  if (result.side?.side === "plan") return true;
  if (result.side && base.side && base.side.period.order < result.side.period.order) return true;
  const texts = [
    own.labels[0],
    own.header,
    own.group,
    result.labels[0],
    result.header,
    result.group,
    own.headings[0],
    result.headings[0],
    own.sheetName,
    result.sheetName,
  ];
  if (texts.some((text) => has(text, "plan") || has(text, "target") || has(text, "scenario"))) return true;
  // Beside each other in one row: the amount is carried on.
  return amount.sheet === undefined && amount.top === use.row && amount.left === use.column - 1;
}

/** "Price 2026 | change | new price": the rate stands between the amount and what becomes of it. */
function isBetween({ header }: CellContext, { row, column }: RateUse, amount: CellsExpression): boolean {
  return amount.sheet === undefined && amount.top === row && amount.left === column - 2 && header?.column === column - 1;
}

/** `amount*cell`: the amount and the result say what part of it. */
function partKind(row: number, use: RateUse): FindingKind | undefined {
  const nameOf = (context: CellContext | undefined): Named | undefined => (isInTable(row, use) ? context?.header : context?.labels[0]);
  const result = nameOf(use.contexts.at(use.row, use.column));
  const amounts = use.amounts.map(({ cells, contexts }) => nameOf(contexts?.at(cells.top, cells.left)));
  if (!result || speaksAgainst(result) || amounts.some((text) => speaksAgainst(text))) return undefined;
  if ((result.reads.has("margin") || result.reads.has("profit")) && amounts.some((text) => has(text, "revenue"))) return "margin-target";
  const ofMarket =
    amounts.some((text) => has(text, "market-figure") || (has(text, "market") && !has(text, "revenue"))) ||
    (sizes(use, amounts) && result.reads.has("revenue"));
  if (ofMarket && !result.reads.has("market-figure") && !result.reads.has("market")) return "share-target";
  if (
    amounts.some((text) => has(text, "funnel")) &&
    !result.reads.has("price") &&
    !result.reads.has("profit") &&
    !result.reads.has("margin")
  )
    return "conversion-target";
  return undefined;
}

/** Amounts without a word of our own, on a sheet or in a block about the market. */
function sizes({ contexts, row, column }: RateUse, amounts: readonly (Named | undefined)[]): boolean {
  const { headings, sheetName } = contexts.at(row, column);
  const isAboutMarket = [headings[0], sheetName].some((text) => has(text, "market"));
  return isAboutMarket && amounts.length > 0 && !amounts.some((text) => has(text, "revenue") || has(text, "price") || has(text, "funnel"));
}

function has(text: Named | undefined, concept: Concept): boolean {
  return text?.reads.has(concept) ?? false;
}
