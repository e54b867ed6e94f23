import { figures, type FigureId } from "../../wording/figure";
import type { Numbers } from "../../wording/numbers";
import type { Words } from "../../wording/catalogues";

/** A figure's value in its unit; `unit` is what the one market counts in. */
export function figureText(
  figure: FigureId,
  value: number,
  { numbers, words }: { readonly numbers: Numbers; readonly words: Words },
  unit?: string,
): string {
  switch (figures[figure].unit) {
    case "money":
      return numbers.money(value);
    case "change":
      return numbers.change(value);
    case "price":
      return numbers.price(value);
    case "percent":
      return numbers.percent(value);
    case "growth":
      return numbers.growth(value);
    case "points":
      return words.number.points(numbers.points(value));
    case "volume":
      return numbers.volume(value, unit);
    case "years":
      return Number.isInteger(value) ? words.number.years(value) : words.number.partYears(numbers.plain(value, 1));
  }
}
