import { ambiguityOf, type TypedKind } from "../../wording/ambiguity";
import type { Numbers } from "../../wording/numbers";
import { readNumber, readPercent } from "../../wording/readNumber";
import { wordsFor } from "../../wording/catalogues";

export type NumberProblem = { readonly code: "not-a-number" | "ambiguous"; readonly detail: string };

/** A typed number. What can mean two numbers is asked, never guessed. */
export function typedNumber(text: string, kind: TypedKind, numbers: Numbers): number | NumberProblem {
  const meant = meantBy(text, kind, numbers);
  if (meant.length > 0) return { code: "ambiguous", detail: wordsFor(numbers.language).number.either(meant) };
  return (kind === "amount" ? readNumber(text, numbers) : readPercent(text, numbers)) ?? { code: "not-a-number", detail: text };
}

/** Both numbers that a text can mean, each written so that it means only itself; none where it has one meaning. */
export function meantBy(text: string, kind: TypedKind, numbers: Numbers): readonly string[] {
  return (ambiguityOf(text, kind, numbers) ?? []).map((value) =>
    kind === "amount" ? unmistakable(value, kind, numbers) : `${numbers.plain(value * 100, 6)} %`,
  );
}

/** A number as a person would type it, so that it reads back as itself. */
export function unmistakable(value: number, kind: TypedKind, numbers: Numbers): string {
  if (kind !== "amount") {
    // Six decimals of a percentage are more than anybody types, and hide the last digit's noise.
    const text = numbers.plain(value * 100, 6);
    return ambiguityOf(text, kind, numbers) ? `${text} %` : text;
  }
  const text = numbers.plain(value);
  return ambiguityOf(text, kind, numbers) ? `${text}0` : text;
}
