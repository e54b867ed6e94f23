import type { Language } from "../../workbook/language";
import { restSaidWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { hypothesisLine, marketSaid, segmentsOf } from "./saidOf";
import { saidText, words } from "./saidText";
import type { SettledHypothesis } from "./settleHypotheses";

/** What a hypothesis says, as `targetSaid` does it: its claim, what it brings and is computed from, and the figures of its markets. */
export function hypothesisSaid(row: SettledHypothesis, check: Check, language: Language): string {
  const own = hypothesisLine(row, language);
  const lines = [own, ...segmentsOf(row.scope, check).map((segment) => marketSaid(segment, language))];
  return saidText(words(row.claim ?? ""), lines, restSaidWords[language]);
}
