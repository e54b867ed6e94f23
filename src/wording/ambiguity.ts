import { decimalOf, readNumber, readPercent, type Typing } from "./readNumber";

/** `level`: a share or a margin, which people also write as a part of one. */
export type TypedKind = "amount" | "percent" | "level";

/** The two numbers that a text can mean, the one of this culture first: "50.000" in English is 50 or 50,000, a share of "0.18" 0.18 % or 18 %. */
export type Readings = readonly [number, number];

/** Undefined: a text has one meaning, or none. */
export function ambiguityOf(text: string, kind: TypedKind, typing: Typing): Readings | undefined {
  if (kind === "amount") return ofThousands(text, typing);
  return kind === "level" ? ofPart(text, typing) : undefined;
}

/** One separator before just three digits may stand for thousands or for decimals. */
function ofThousands(text: string, typing: Typing): Readings | undefined {
  const digits = /^\D*([1-9]\d{0,2})([.,])(\d{3})(?!\d|[.,]\d)\P{L}*$/u.exec(text.trim().replace(/\s?[A-Z]{3}$/u, ""));
  if (!digits || digits[2] !== decimalOf(typing.culture)) return undefined;
  const value = readNumber(text, typing);
  return value === undefined ? undefined : [value, value * 1_000];
}

function ofPart(text: string, typing: Typing): Readings | undefined {
  if (text.includes("%") || !/[.,]/u.test(text)) return undefined;
  const value = readPercent(text, typing);
  return value === undefined || value <= 0 || value >= 0.01 ? undefined : [value, value * 100];
}
