import type { Language } from "../../workbook/language";
import { allSegmentsWords, metricWords, perWords, restSaidWords } from "../../workbook/tables/words";
import type { Check, CheckItem } from "../check/check";
import { hypothesesInScope } from "./hypothesesInScope";
import { hypothesisLines, marketSaid, segmentsOf } from "./saidOf";
import { percentOf, saidText } from "./saidText";

/**
 * What a linked target says, in the words of the workbook's tables, so that two checks compare it whoever looks, and a person reads it:
 * "15 % · revenue · year · Region North", then its markets' figures and the hypotheses that count for it. Undefined: it has no row or no value.
 */
export function targetSaid({ target, value }: CheckItem, check: Check, language: Language): string | undefined {
  if (!target || value === undefined) return undefined;
  const { metric, per, scope = [], years, margin } = target;
  const first = [
    percentOf(value),
    metricWords[language][metric],
    `${perWords[language][per]}${years === undefined ? "" : ` (${years} × ${perWords[language].year})`}`,
    scope === "all" ? allSegmentsWords[language] : [...scope].sort().join("; "),
    ...(margin === undefined ? [] : [`${metricWords[language].margin} ${percentOf(margin)}`]),
  ].join(" · ");
  const lines = [
    ...segmentsOf(scope, check).map((segment) => marketSaid(segment, language)),
    ...hypothesisLines(hypothesesInScope(scope, check), language),
  ];
  return saidText(first, lines, restSaidWords[language]);
}
