import type { Language } from "../../workbook/language";
import { allSegmentsWords, metricWords, perWords } from "../../workbook/tables/words";
import type { CheckItem } from "../check/check";

/**
 * What a linked target says, in the words of the workbook's tables, so that two checks compare it whoever looks, and a person reads it:
 * "15 % · revenue · year · Region North". Undefined: it has no row or no value.
 */
export function targetSaid({ target, value }: CheckItem, language: Language): string | undefined {
  if (!target || value === undefined) return undefined;
  const { metric, per, scope = [], years, margin } = target;
  return [
    percentOf(value),
    metricWords[language][metric],
    `${perWords[language][per]}${years === undefined ? "" : ` (${years} × ${perWords[language].year})`}`,
    scope === "all" ? allSegmentsWords[language] : [...scope].sort().join("; "),
    ...(margin === undefined ? [] : [`${metricWords[language].margin} ${percentOf(margin)}`]),
  ].join(" · ");
}

/** To a twelfth digit, so that the same value is the same text after any recalculation. */
function percentOf(value: number): string {
  return `${Number((value * 100).toPrecision(12))} %`;
}
