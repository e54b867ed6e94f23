import { isBlank, exceeds, quoted } from "../../table/sheetFormula";
import type { FormulaSheet } from "../../table/formulaSheet";
import { allKey } from "../kinds/market";
import { ceilingWords } from "../words";

/** What the people of exactly the target's scope can carry; blank where nobody has said, or while a team cannot be counted. */
export function capacityCeiling(sheet: FormulaSheet): string {
  if (!sheet.has("capacity")) return '""';
  const sum = sumOfScope(sheet, "capacity", { counts: "ceilingKnown", known: "ceilingKnown", amount: "capacityStep" });
  return `IF(SUM(${sheet.column("capacity", "refusedStep")})>0,"",${sum})`;
}

/** What the funnels of exactly the target's scope can deliver; blank where one of them is not known. */
export function funnelCeiling(sheet: FormulaSheet): string {
  if (!sheet.has("funnels")) return '""';
  return sumOfScope(sheet, "funnels", { counts: "valid", known: "ceilingKnown", amount: "ceilingStep" });
}

/** The lowest of the ceilings that are known; on a tie the market, then the capacity. */
export function bindingCeiling({ cell, language }: FormulaSheet): string {
  const words = ceilingWords[language];
  const [market, capacity, funnel] = [cell("marketCeiling"), `N(${cell("capacityCeiling")})`, `N(${cell("funnelCeiling")})`];
  const isCapacity = `AND(ISNUMBER(${cell("capacityCeiling")}),${exceeds(market, capacity)})`;
  const isFunnel = (lowest: string) => `AND(ISNUMBER(${cell("funnelCeiling")}),${exceeds(lowest, funnel)})`;
  const rest = (lowest: string, name: string) => `IF(${isFunnel(lowest)},${quoted(words.funnel)},${quoted(name)})`;
  return `IF(${isCapacity},${rest(capacity, words.capacity)},${rest(market, words.market)})`;
}

/** The target asks for more than a ceiling that is known. */
export function isBeyond({ cell }: FormulaSheet, key: "capacityCeiling" | "funnelCeiling"): string {
  return `AND(ISNUMBER(${cell(key)}),${exceeds(`N(${cell("requiredRevenue")})`, `N(${cell(key)})`)})`;
}

interface CeilingColumns {
  /** 1 for a row that counts. */
  readonly counts: string;
  /** 1 where its amount is known. */
  readonly known: string;
  readonly amount: string;
}

/** Of the rows of the same markets, however they are named: all of them may stand as such, and one market may be all there are. */
function sumOfScope(sheet: FormulaSheet, table: "capacity" | "funnels", { counts, known, amount }: CeilingColumns): string {
  const { cell, column } = sheet;
  const all = `SUM(${column("markets", "filled")})`;
  const key = column(table, "key");
  const sum = (isOwn: string): string => {
    const own = `${isOwn}*${column(table, counts)}`;
    const found = `SUMPRODUCT(${own})`;
    return `IF(AND(${found}>0,${found}=SUMPRODUCT(${own}*${column(table, known)})),SUMPRODUCT(${own}*${column(table, amount)}),"")`;
  };
  const ofAll = `IF(${all}=1,${sum(`(${key}<>";;")`)},${sum(`EXACT(${key},"${allKey}")`)})`;
  return `IF(${isBlank(cell("scopeKey"))},"",IF(${cell("segments")}=${all},${ofAll},${sum(`EXACT(${key},${cell("scopeKey")})`)}))`;
}
