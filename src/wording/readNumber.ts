import type { Language } from "../workbook/language";
import { wordsFor } from "./catalogues";

/** How a person of this culture writes numbers. */
export interface Typing {
  readonly language: Language;
  readonly culture: string;
}

/**
 * Reads "1.234,5" in Dutch, "1,234.5" in English, with the currency before or behind it, "1.2 m", "1,2 mln", "1,2 Mio. €" or "500 T€".
 * A separator that cannot group thousands is a decimal one: "3.5" is three and a half in Dutch too. Undefined: not a number.
 */
export function readNumber(text: string, typing: Typing): number | undefined {
  const match =
    /^([+\-\u2212]?)\s?(?:\p{Sc}|[A-Z]{3})?\s?([+\-\u2212]?)\s?([\d.,'’\s]*\d[\d.,'’\s]*)([A-Za-z]*)\.?\s?(?:\p{Sc}|[A-Z]{3})?$/u.exec(
      text.trim().replace(/\s+/gu, " "),
    );
  if (!match) return undefined;
  const [, before = "", behind = "", digits = "", suffix = ""] = match;
  if (before !== "" && behind !== "") return undefined;
  const sign = before || behind;
  const multiplier = multiplierOf(suffix, typing.language);
  const amount = readDigits(digits.trim(), typing.culture);
  if (amount === undefined || multiplier === undefined) return undefined;
  const value = amount * multiplier;
  return sign === "-" || sign === "\u2212" ? -value : value;
}

/** "3", "3 %" and "3,0%" are all 0.03. Undefined: not a number. */
export function readPercent(text: string, typing: Typing): number | undefined {
  const value = readNumber(text.replace(/%\s*$/u, ""), typing);
  return value === undefined ? undefined : fromPercent(value);
}

/** 18.1 / 100 without the last digit's noise: what a person typed reads back as typed. */
function fromPercent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/** A currency's letters may stand right behind the multiplier: "TEUR". */
function multiplierOf(suffix: string, language: Language): number | undefined {
  const { multipliers } = wordsFor(language).number;
  const [whole, shorter] = [suffix, suffix.replace(/[A-Z]{3}$/u, "")].map((word) => word.toLowerCase());
  const word = [whole, shorter].find((known) => known !== undefined && Object.hasOwn(multipliers, known));
  return word === undefined ? (shorter === "" ? 1 : undefined) : multipliers[word];
}

function readDigits(digits: string, culture: string): number | undefined {
  const decimal = decimalOf(culture);
  const group = decimal === "," ? "." : ",";
  const plain = digits.replace(/[\s'’]/gu, "");
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d*)?$/u.exec(plain);
  if (grouped?.[1] === group) {
    const rest = plain.replaceAll(group, "");
    return toNumber(rest.replace(decimal, "."), rest);
  }
  const separators = plain.match(/[.,]/gu) ?? [];
  if (separators.length > 1) return readForeign(plain, separators);
  return toNumber(plain.replace(/[.,]/u, "."), plain);
}

/** "1,234,567.8" in Dutch: the last separator, once and of its own kind, is the decimal one. */
function readForeign(plain: string, separators: readonly string[]): number | undefined {
  const last = separators[separators.length - 1] ?? "";
  const first = separators[0] ?? "";
  if (first === last) {
    return plain
      .split(first)
      .slice(1)
      .every((part) => part.length === 3)
      ? toNumber(plain.replaceAll(first, ""), plain)
      : undefined;
  }
  if (separators.filter((one) => one === last).length > 1) return undefined;
  const whole = plain.slice(0, plain.lastIndexOf(last));
  if (
    !whole
      .split(first)
      .slice(1)
      .every((part) => part.length === 3)
  )
    return undefined;
  return toNumber(`${whole.replaceAll(first, "")}.${plain.slice(plain.lastIndexOf(last) + 1)}`, plain);
}

function toNumber(text: string, original: string): number | undefined {
  const value = Number(text);
  return original === "" || !Number.isFinite(value) ? undefined : value;
}

/** The sign that this culture writes before decimals. */
export function decimalOf(culture: string): string {
  return new Intl.NumberFormat(culture).formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? ".";
}
