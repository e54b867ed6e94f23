import { limitsOf, type Limits } from "../../../domain/ground/limits";
import { wordsOf } from "../../table/choice";
import { later, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { isBlank, isFilled, isOneOf, number } from "../../table/sheetFormula";
import { allKey } from "../kinds/market";
import { leverWords } from "../words";
import { computedLevers, leverCellKeys, leverColumns, type LeverCellKey } from "./leverCells";
import { leverCodes } from "./leverFormulas";

type Cell = FormulaSheet["cell"];

/** Hidden columns that the levers are computed with; each is a number. */
export const leverSteps = [
  /** Which lever computes the row; 0: none of its columns is filled, and the amount that was typed counts. */
  step("leverCode", "Calc lever", ({ cell }) => {
    const code = computedLevers.reduceRight((rest, lever) => {
      const isFilledIn = `OR(${leverColumns(lever)
        .map((key) => isFilled(cell(key)))
        .join(",")})`;
      return `IF(${isOneOf(cell("lever"), wordsOf(leverWords, lever))},IF(${isFilledIn},${leverCodes[lever]},0),${rest})`;
    }, "0");
    return `IFERROR(${code},0)`;
  }),
  /** The ends of what is claimed; what is expected, where no range is given. */
  step("lowStep", "Calc claimed low", ({ cell }) => end(cell, "claimedLow")),
  step("highStep", "Calc claimed high", ({ cell }) => end(cell, "claimedHigh")),
  /** 1: the lever has all that it needs, and nothing in it disagrees. */
  step("leverValid", "Calc lever valid", (sheet) => `IF(IFERROR(AND(${leverConditions(sheet).join(",")}),FALSE),1,0)`),
  /** 1: what no single cell can say is in order. By itself, because a formula ends at 8,192 characters. */
  step("wholeValid", "Calc whole valid", (sheet) => `IF(IFERROR(AND(${typedOrComputed(sheet).join(",")}),FALSE),1,0)`),
  /** The whole market at the end, in money. */
  step("marketMoneyStep", "Calc market money", (sheet) =>
    ofMarket(sheet, "market-room", ["marketNextStep", "priceStep", "priceGrowthStep"]),
  ),
  /** What the present share of it will be worth. */
  step("baselineStep", "Calc baseline", (sheet) =>
    ofMarket(sheet, "price", ["shareStep", "marketNextStep", "priceStep", "priceGrowthStep"]),
  ),
  step("revenueStep", "Calc revenue", (sheet) => ofMarket(sheet, "margin", ["volumeAtBaseStep", "priceGrowthStep"])),
  /** 1: every market of the scope can be computed. */
  step("marketKnownStep", "Calc market known", (sheet) => {
    const unknown = `SUMPRODUCT(${inScope(sheet)}*${sheet.column("markets", "filled")}*(1-${sheet.column("markets", "computable")}))`;
    return `IF(${sheet.cell("leverCode")}=0,0,IF(${unknown}=0,1,0))`;
  }),
].map(later);

/** The levers that take their figures from the market need to know it. */
export function isComputable(cell: Cell): string {
  return `IF(${isOf(cell, "market-room", "price")},${cell("marketKnownStep")}=1,TRUE)`;
}

/** An amount in order, or the inputs of a lever that agree; never both. */
function typedOrComputed({ cell }: FormulaSheet): readonly string[] {
  const [low, base, high] = [cell("impactLow"), cell("impactBase"), cell("impactHigh")];
  const typed = `AND(ISNUMBER(${base}),IF(ISNUMBER(${low}),N(${low})<=N(${base}),TRUE),IF(ISNUMBER(${high}),N(${base})<=N(${high}),TRUE))`;
  const nothingTyped = `TRIM(${low}&${base}&${high})=""`;
  return [
    `IF(${cell("leverCode")}=0,${typed},AND(${nothingTyped},${cell("leverValid")}=1))`,
    `OR(${isBlank(cell("evidenceLink"))},${isWebAddress(`TRIM(${cell("evidenceLink")})`)})`,
    // What a lever does not ask for is not read, but no word may stand in it.
    ...leverCellKeys.map((key) => `OR(${isBlank(cell(key))},ISNUMBER(${cell(key)}))`),
  ];
}

/** Limits are those of the columns' kinds, asked only where the lever reads the column. */
function leverConditions({ cell, column }: FormulaSheet): readonly string[] {
  const [low, claimed, high, now] = [cell("lowStep"), `N(${cell("claimed")})`, cell("highStep"), `N(${cell("rateNow")})`];
  const ascends = `AND(${low}<=${claimed},${claimed}<=${high})`;
  const descends = `AND(${isOf(cell, "retention")},${low}>=${claimed},${claimed}>=${high})`;
  const elasticity = cell("elasticity");
  const isEach = ({ least, most }: Limits): string =>
    `AND(MIN(${low},${claimed},${high})>=${number(least)},MAX(${low},${claimed},${high})<=${number(most)})`;
  const isFalling = `AND(${isWithin(elasticity, { least: -limitsOf.amount.most, most: 0 })},${isEach(limitsOf.rate)})`;
  const isOneMarket = `IF(${cell("key")}="${allKey}",SUMPRODUCT(${column("markets", "filled")})=1,${cell("named")}=1)`;
  return [
    `ISNUMBER(${cell("claimed")})`,
    `IF(${isOf(cell, "price")},${isFalling},${isEach(limitsOf.share)})`,
    `OR(${ascends},${descends})`,
    `IF(${isOf(cell, "conversion", "cross-sell", "retention")},AND(${isWithin(cell("quantity"), limitsOf.amount)},${isWithin(cell("rateNow"), limitsOf.share)}),TRUE)`,
    `IF(${isOf(cell, "conversion", "cross-sell")},AND(${isWithin(cell("worth"), limitsOf.amount)},${claimed}>=${now}),TRUE)`,
    `IF(${isOf(cell, "retention")},${claimed}<=${now},TRUE)`,
    `IF(${isOf(cell, "market-room", "price")},${isOneMarket},TRUE)`,
  ];
}

function isWithin(cell: string, { least, most }: Limits): string {
  return `ISNUMBER(${cell}),N(${cell})>=${number(least)},N(${cell})<=${number(most)}`;
}

function isOf(cell: Cell, ...levers: readonly (keyof typeof leverCodes)[]): string {
  const tests = levers.map((lever) => `${cell("leverCode")}=${leverCodes[lever]}`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

function end(cell: Cell, key: LeverCellKey): string {
  return `IF(ISNUMBER(${cell(key)}),N(${cell(key)}),N(${cell("claimed")}))`;
}

/** As in the domain: http or https, something behind it, and no blank. */
function isWebAddress(link: string): string {
  const hasHost = (scheme: string): string =>
    `AND(LOWER(MID(${link},1,${scheme.length}))="${scheme}",LEN(${link})>${scheme.length},ISERROR(FIND(MID(${link},${scheme.length + 1},1),"/?#")))`;
  return `AND(OR(${hasHost("http://")},${hasHost("https://")}),ISERROR(FIND(" ",${link})))`;
}

function ofMarket(sheet: FormulaSheet, lever: keyof typeof leverCodes, factors: readonly string[]): string {
  const written = factors.map((factor) => sheet.column("markets", factor));
  return `IF(${sheet.cell("leverCode")}=${leverCodes[lever]},SUMPRODUCT(${[inScope(sheet), ...written].join("*")}),0)`;
}

/** 1 for each row of Markets that the row is about. */
function inScope({ cell, column }: FormulaSheet): string {
  return `(((${cell("key")}="${allKey}")*${column("markets", "filled")}+ISNUMBER(FIND(${column("markets", "key")},${cell("key")})))>0)`;
}
