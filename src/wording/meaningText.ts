import type { Finding } from "../scan/finding";
import type { Base, Meaning, OwnPast, Told } from "../scan/meaning/meaning";
import { changesLevel } from "../scan/meaning/changesLevel";
import { isLevel } from "../scan/meaning/isLevel";
import { formatPlace } from "../workbook/area";
import { wordsFor, type Words as Catalogue } from "./catalogues";
import { inCurrency, type Numbers } from "./numbers";

type Words = Catalogue["meaning"];

/** What the sheet says of a percentage, one sentence each; what it does not say is said too, for the person to tell. */
export function meaningText(finding: Pick<Finding, "meaning" | "kind" | "labels" | "value">, numbers: Numbers): readonly string[] {
  const { meaning, kind } = finding;
  if (!meaning) return [];
  const words = wordsFor(numbers.language).meaning;
  const { base, past, metric, per, currency, scale, alternatives } = meaning;
  const isGrowth = kind.startsWith("growth") || kind === "price-increase";
  const isScaled = base !== undefined && scale.value > 1;
  return [
    ...(changesLevel(finding) ? [words.changeOfLevel] : []),
    ...(base ? [baseText(base, meaning, numbers, words)] : []),
    ...(isScaled ? [scaleText(scale.value, words)] : []),
    ...(alternatives ? alternativesText(meaning, isGrowth, numbers, words) : []),
    ...(past ? pastText(past, meaning, numbers, words) : []),
    ...(isAssumed(metric) && base === undefined ? [words.metricAssumed] : []),
    ...(isAssumed(per) ? [words.perAssumed] : []),
    ...(base?.isAtStake === true && currency === undefined ? [words.currencyUnknown] : []),
  ];
}

function baseText({ sheet, cells, amount, period }: Base, { currency, scale, metric }: Meaning, numbers: Numbers, words: Words): string {
  const [first, ...more] = cells;
  const own = inCurrency(numbers, currency?.value ?? undefined);
  const whole = amount * scale.value;
  const written = currency?.value === null ? numbers.volume(whole) : metric?.value === "price" ? own.price(whole) : own.money(whole);
  const place = first ? formatPlace(sheet, first) : sheet;
  const there = more.length > 0 ? words.morePlaces(place, more.length) : place;
  return period === undefined ? words.base(written, there) : words.baseIn(written, period, there);
}

function scaleText(scale: number, { scale: words }: Words): string {
  return scale >= 1e9 ? words.billions : scale >= 1e6 ? words.millions : words.thousands;
}

function alternativesText({ alternatives = [], chosen }: Meaning, isGrowth: boolean, numbers: Numbers, words: Words): readonly string[] {
  const { list } = wordsFor(numbers.language).number;
  const counts = alternatives.find(({ value }) => value === chosen?.value);
  const all = alternatives.map(({ name, value }) => words.alternative(name, numbers.roundPercent(value, isGrowth)));
  return [`${words.alternatives(list(all))}${counts ? ` ${words.chosen(counts.name)}` : ""}`];
}

/** Months and quarters have a best one too, but nobody plans by it. */
function pastText({ sheet, area, rates }: OwnPast, { per, metric }: Meaning, numbers: Numbers, words: Words): readonly string[] {
  if (rates.length === 0 || metric === undefined) return [];
  const place = formatPlace(sheet, area);
  const [best, middle] = [Math.max(...rates), median(rates)];
  if (isLevel(metric.value)) return [words.bestRate(numbers.percent(best), numbers.percent(middle), place)];
  if (per?.value !== "year") return [];
  if (rates.length === 1) return [words.onlyBefore(numbers.growth(best), place)];
  return [words.bestYear(numbers.growth(best), numbers.growth(middle), place)];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

function isAssumed(told: Told<unknown> | undefined): boolean {
  return told?.by === "convention";
}
