import type { Check, CheckItem } from "../../app/check/check";
import { currencyOfItem } from "../../app/check/currencyOf";
import type { LinkedMarket } from "../../app/plan/linkedMarket";
import { isAtTheEnd } from "../../app/plan/targetValue";
import { compoundings } from "../../domain/ground/compoundings";
import type { Metric, Period, Target } from "../../domain/plan";
import { changesLevel } from "../../scan/meaning/changesLevel";
import type { Place } from "../../workbook/port";
import { inCurrency, type Numbers } from "../../wording/numbers";
import type { Text } from "../text/text";
import { placeText } from "../text/placeText";

/** No label is longer on the screen, whatever a cell holds. */
const longestLabel = 160;

/** "Region North › Revenue growth", in the sheet's own words. */
export function labelOf({ finding, target }: CheckItem): string {
  const label = finding.labels.length > 0 ? finding.labels.join(" › ") : (target?.label ?? "");
  const text = label === "" ? placeText(finding) : label;
  return text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text;
}

/** Where its cells stand now. */
export function placeOfItem({ finding, target }: CheckItem): Place {
  return target?.anchor ?? { sheet: finding.sheet, area: finding.area };
}

/** "+10.0 %", or from the lowest to the highest of a run: "+10–15 %". */
export function valueText({ finding, target }: CheckItem, numbers: Numbers): string {
  if (target?.metric === "profit" && target.value !== undefined) return numbers.money(target.value);
  const values = finding.value.length > 0 ? finding.value : target?.value === undefined ? [] : [target.value];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isSigned = finding.kind.startsWith("growth") || finding.kind === "price-increase" || changesLevel(finding);
  if (values.length === 0) return "";
  if (low === high) return numbers.typedPercent(low, isSigned);
  return numbers.percentRange(low, high, isSigned);
}

/** "$ 1.2 m" that it works on, in the money of its own sheet; without a sign where nobody has said which. */
export function stakeText(item: CheckItem, check: Check, numbers: Numbers): string {
  const { moneyAtStake } = item;
  return moneyAtStake === undefined ? "" : inCurrency(numbers, currencyOfItem(item, check)).money(moneyAtStake);
}

/** "1,500 (Plan!D7)": what is counted that it works on, which is no money; "" where the sheet shows no such amount. */
export function countText({ finding: { meaning }, moneyAtStake }: CheckItem, numbers: Numbers): string {
  const { base, currency, scale } = meaning ?? {};
  const [cell] = base?.cells ?? [];
  if (!base || !cell || moneyAtStake !== undefined || currency?.value !== null || base.amount === 0) return "";
  return `${numbers.volume(base.amount * (scale?.value ?? 1))} (${placeText({ sheet: base.sheet, area: cell })})`;
}

/** What one percentage a run of several is assessed as: the last level, the whole growth, or the average of its own period. */
export function assessedAsText({ metric, per = "year", value }: Target, { words, numbers }: Text): string {
  const say = words.target.assessedAs;
  if (isAtTheEnd(metric)) return say.last(numbers.typedPercent(value, false));
  const written = numbers.typedPercent(value, true);
  return per === "horizon" ? say.total(written) : say.average(written, words.link.per[per]);
}

/** The period of a linked growth, where it is not the year that everybody takes it for: "a month". */
export function periodText({ status, target }: CheckItem, { words }: Text): string {
  const isOther = status === "linked" && target !== undefined && target.per !== "year" && !isAtTheEnd(target.metric);
  return isOther ? words.link.per[target.per] : "";
}

/** "+4.0 % a month is +60.1 % in a year": what a rate of months or quarters comes to; "" where it is one of years. */
export function compoundedText(value: number | undefined, metric: Metric, per: Period, { words, numbers }: Text): string {
  if (value === undefined || per === "year" || per === "horizon" || isAtTheEnd(metric)) return "";
  const inYear = Math.pow(1 + value, compoundings(per, 1)) - 1;
  return words.link.comesTo(numbers.typedPercent(value, true), words.link.per[per], numbers.growth(inYear));
}

/** Names of those whose rows hold a mistake. */
export function refusedOf(markets: readonly LinkedMarket[]): readonly string[] {
  return markets.filter(({ isUsable }) => !isUsable).map(({ segment }) => segment.segment);
}

/** Its own, else the plan's. */
export function yearsOf({ linked }: CheckItem, { settings }: Pick<Check, "settings">): number {
  return linked?.years ?? settings.horizonYears;
}
