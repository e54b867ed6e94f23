import type { Period, Rate } from "../domain/plan";
import { impliedShare } from "../domain/target/impliedShare";
import { formatPlace, type Area } from "../workbook/area";
import { wordsFor } from "./catalogues";
import { inCurrency, type Numbers } from "./numbers";

/** What a found growth asks as far as its workbook knows it. */
export interface KnownGrowth {
  /** Of its own period: the first of a path. */
  readonly first: Rate;
  readonly per: Period;
  /** A year, over the whole path; absent for a horizon of unknown length. */
  readonly yearly?: Rate;
  /** Goods are counted, so that a price has no part in it. */
  readonly isCounted: boolean;
  /** A price or a profit grows without a share. */
  readonly needsShare: boolean;
  /** In whole units; the currency in ISO 4217, null for what is counted. */
  readonly base?: { readonly amount: number; readonly currency?: string | null; readonly period?: string };
  readonly best?: { readonly sheet: string; readonly area: Area; readonly rate: Rate };
}

/** What somebody takes for granted while looking. */
export interface Assumed {
  readonly marketGrowth: Rate;
  readonly priceChange: Rate;
}

/** What a growth asks before any market data, a sentence each. */
export function beforeText(growth: KnownGrowth, assumed: Assumed, numbers: Numbers): readonly string[] {
  const say = wordsFor(numbers.language).before;
  const { best } = growth;
  return [
    ...moreText(growth, numbers),
    ...(best ? [say.best(numbers.growth(best.rate), formatPlace(best.sheet, best.area))] : []),
    ...shareText(growth, assumed, numbers),
  ];
}

function moreText({ base, first, per, yearly }: KnownGrowth, numbers: Numbers): readonly string[] {
  if (!base) return [];
  const say = wordsFor(numbers.language).before;
  const own = inCurrency(numbers, base.currency ?? undefined);
  const written = (amount: number): string => (base.currency === null ? numbers.volume(amount) : own.money(amount));
  const rate = numbers.typedPercent(first, true);
  if ((per === "month" || per === "quarter") && yearly !== undefined)
    return [say.inAYear[per](rate, numbers.growth(yearly), written(base.amount), written(base.amount * (1 + yearly)))];
  const more = base.amount * first;
  const when = per === "horizon" ? say.byTheEnd : say.firstYear;
  const from = base.period === undefined ? written(base.amount) : say.of(written(base.amount), base.period);
  return [more < 0 ? say.less(rate, from, written(-more), when) : say.more(rate, from, written(more), when)];
}

function shareText(
  { yearly, isCounted, needsShare }: KnownGrowth,
  { marketGrowth, priceChange }: Assumed,
  numbers: Numbers,
): readonly string[] {
  if (!needsShare || yearly === undefined) return [];
  const say = wordsFor(numbers.language).before;
  const implied = impliedShare({ growth: yearly, marketGrowth, priceChange: isCounted ? 0 : priceChange });
  if (!implied) return [];
  const market = numbers.growth(marketGrowth);
  const given = isCounted ? say.market(market) : say.marketAndPrice(market, numbers.growth(priceChange));
  const more = implied.factor - 1;
  return [more > 0.0005 ? say.share(given, numbers.percent(more)) : say.noShare(given)];
}
