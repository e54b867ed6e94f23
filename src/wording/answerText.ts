import type { Money, Verdict } from "../domain/plan";
import { markedBy } from "../workbook/mark";
import { wordsFor } from "./catalogues";
import type { Numbers } from "./numbers";
import type { VerdictText } from "./verdictText";

export interface AnsweredTarget {
  /** "+15.0 %" */
  readonly value: string;
  readonly verdict: Verdict;
  readonly text: VerdictText;
  /** Revenue that no hypothesis brings. Absent: not known. */
  readonly missing?: Money;
}

/** What we propose to answer in a colleague's thread: the verdict, why, and what is still to be answered. It says whose words these are. */
export function answerText({ value, verdict, text, missing }: AnsweredTarget, numbers: Numbers): string {
  const words = wordsFor(numbers.language).comment;
  const question = verdict === "unsupported" && missing !== undefined ? words.missing(numbers.money(missing)) : words.question[verdict];
  return [
    `${markedBy}${words.verdictIs(value, text.title)}`,
    text.sentence,
    question === "" ? words.noQuestion : words.openQuestion(question),
  ].join("\n");
}
