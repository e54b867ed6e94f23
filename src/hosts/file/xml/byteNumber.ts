import { asciiBetween, letter } from "./byteText";

/** A whole number of at most nine digits; -1 for anything else. */
export function wholeBetween(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let whole = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - letter.zero;
    if (digit < 0 || digit > 9) return -1;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** The number that `Number` gives for these characters; NaN for anything but "-12.5E-3" and shorter forms of it. */
export function decimalBetween(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let digits = 0;
  let afterPoint = -1;
  let at = first;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= letter.zero && byte <= nine) {
      digits = digits * 10 + byte - letter.zero;
      if (afterPoint >= 0) afterPoint++;
    } else if (byte === point && afterPoint < 0) afterPoint = 0;
    else break;
  }
  // At least one digit before the point or behind it.
  if (at - first < (afterPoint < 0 ? 1 : 2)) return NaN;
  if (at < end) return isExponent(bytes, at, end) ? Number(asciiBetween(bytes, start, end)) : NaN;
  if (digits > mostExact || afterPoint > mostPower) return Number(asciiBetween(bytes, start, end));
  // Both are exact, so the quotient is the nearest number, as a parser's is.
  const number = afterPoint > 0 ? digits / (powers[afterPoint] as number) : digits;
  return isNegative ? -number : number;
}

const plus = 43;
const minus = 45;
const point = 46;
const nine = 57;
const lowerCase = 32;
const letterE = 101;
const mostExact = Number.MAX_SAFE_INTEGER;
const mostPower = 22;
const powers = Array.from({ length: mostPower + 1 }, (_, power) => Number(`1e${power}`));

function isExponent(bytes: Uint8Array, start: number, end: number): boolean {
  if (((bytes[start] as number) | lowerCase) !== letterE) return false;
  const sign = bytes[start + 1];
  return wholeBetween(bytes, sign === plus || sign === minus ? start + 2 : start + 1, end) >= 0;
}
