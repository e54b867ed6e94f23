import type { IsoDate, Money, Rate, Volume } from "../domain/plan";
import type { Language } from "../workbook/language";
import { wordsFor } from "./catalogues";

/** Numbers as this reader writes them: digits and dates by the workbook's culture, words by the language. */
export interface Numbers {
  readonly culture: string;
  readonly language: Language;
  /** ISO 4217; any other text is shown as it is. */
  readonly currency: string;
  /** "€ 1.44 m"; in full below a million: "€ 83,136". */
  money(amount: Money): string;
  /** In full, to the cent when it is a price: "€ 40.80". */
  price(amount: Money): string;
  /** "+€ 43,200", "−€ 1.20 m"; nothing has no sign, "€ 0": a step of a bridge. */
  change(amount: Money): string;
  /** "3.0 %" */
  percent(rate: Rate): string;
  /** With its sign: "+15.0 %"; nothing has none: "0.0 %". */
  growth(rate: Rate): string;
  /** As typed by a person: at least one decimal, at most two: "+1.25 %". `signed` puts the plus before growth. */
  typedPercent(rate: Rate, signed: boolean): string;
  /** With as few decimals as it has, at most two; nothing has no sign: "0 %", "+30 %". */
  roundPercent(rate: Rate, signed: boolean): string;
  /** "+10–15 %", from low to high, with as many decimals as the two have, at most two. */
  percentRange(low: Rate, high: Rate, signed: boolean): string;
  /** Percentage points: 0.0584 is "5.8". */
  points(rate: Rate): string;
  /** With their sign: "+5.8"; nothing has none: "0.0". */
  pointsChange(rate: Rate): string;
  /** "3,508" or "3,508 bikes". */
  volume(volume: Volume, unit?: string): string;
  /** At most `decimals` decimals, no more than the number has. */
  plain(value: number, decimals?: number): string;
  /** "1 Mar 2026" */
  date(date: IsoDate): string;
  /** "€", or the code where the culture has no sign for it. */
  readonly currencySign: string;
}

export function numbersFor(language: Language, culture: string, currency: string): Numbers {
  const words = wordsFor(language).number;
  const places = (least: number, most: number) => formatter(culture, { minimumFractionDigits: least, maximumFractionDigits: most });
  const [whole, one, two, cents] = [places(0, 0), places(1, 1), places(2, 2), places(2, 2)];
  const oneOrTwo = places(1, 2);
  const few = places(0, 2);
  const sign = signOf(culture, currency);
  const spaced = (text: string) => (sign === "" ? text : words.withCurrency(text, sign));
  const size = (amount: number) => {
    if (amount >= 999_500_000) return spaced(`${threeDigits(amount / 1e9, [whole, one, two])}${space}${words.billion}`);
    if (amount >= 999_500) return spaced(`${threeDigits(amount / 1e6, [whole, one, two])}${space}${words.million}`);
    return spaced(whole(amount));
  };
  const percent = (rate: Rate, format: Format) => `${signed(rate * 100, format)}${space}%`;
  return {
    culture,
    language,
    currency,
    currencySign: sign,
    money: (amount) => `${isBelowZero(amount, whole) ? minus : ""}${size(Math.abs(amount))}`,
    price: (amount) => `${isBelowZero(amount, cents) ? minus : ""}${spaced(cents(Math.abs(amount)))}`,
    change: (amount) => `${plus(amount, whole)}${isBelowZero(amount, whole) ? minus : ""}${size(Math.abs(amount))}`,
    percent: (rate) => percent(rate, one),
    growth: (rate) => `${plus(rate * 100, one)}${percent(rate, one)}`,
    typedPercent: (rate, withSign) => `${withSign ? plus(rate * 100, oneOrTwo) : ""}${percent(rate, oneOrTwo)}`,
    roundPercent: (rate, withSign) => `${withSign ? plus(rate * 100, few) : ""}${percent(rate, few)}`,
    percentRange: (low, high, withSign) => {
      const [from, to] = [signed(low * 100, few), signed(high * 100, few)];
      const mixed =
        low < 0
          ? `${from}${space}…${space}${withSign ? plus(high * 100, few) : ""}${to}`
          : `${withSign ? plus(high * 100, few) : ""}${from}–${to}`;
      return `${mixed}${space}%`;
    },
    points: (rate) => signed(rate * 100, one),
    pointsChange: (rate) => `${plus(rate * 100, one)}${signed(rate * 100, one)}`,
    volume: (volume, unit) => `${signed(volume, whole)}${unit ? `${space}${unit}` : ""}`,
    plain: (value, decimals = 6) => signed(value, places(0, decimals)),
    date: (date) => dateIn(culture, date, words.dateStyle),
  };
}

/** The same reader's numbers for amounts in other money; undefined: nobody knows in which, so no sign is written. */
export function inCurrency(numbers: Numbers, currency: string | undefined): Numbers {
  return currency === numbers.currency ? numbers : numbersFor(numbers.language, numbers.culture, currency ?? "");
}

type Format = (value: number) => string;

const space = "\u00A0";
const minus = "\u2212";

function formatter(culture: string, options: Intl.NumberFormatOptions): Format {
  const format = new Intl.NumberFormat(culture, { ...options, useGrouping: true });
  return (value) => format.format(value);
}

/** A value that rounds to nothing has no sign. */
function isBelowZero(value: number, format: Format): boolean {
  return value < 0 && format(-value) !== format(0);
}

function signed(value: number, format: Format): string {
  return `${isBelowZero(value, format) ? minus : ""}${format(Math.abs(value))}`;
}

function plus(value: number, format: Format): string {
  return value > 0 && format(value) !== format(0) ? "+" : "";
}

/** 1.44, 14.4, 144: as many decimals as leave three digits. */
function threeDigits(value: number, [whole, one, two]: readonly [Format, Format, Format]): string {
  if (value < 9.995) return two(value);
  return value < 99.95 ? one(value) : whole(value);
}

function signOf(culture: string, currency: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return currency;
  const parts = new Intl.NumberFormat(culture, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}

function dateIn(culture: string, date: IsoDate, style: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(culture, { ...style, timeZone: "UTC" }).format(day);
}
