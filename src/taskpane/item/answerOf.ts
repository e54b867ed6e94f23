import type { Check, CheckItem } from "../../app/check/check";
import { isComputed } from "../../domain/target/judgeTarget";
import { answerText } from "../../wording/answerText";
import type { Text } from "../text/text";
import { valueText } from "./itemText";
import { verdictOf } from "./whyOf";

/** What we propose to answer to who wrote in a target's cells. */
export function answerOf(item: CheckItem, check: Check, text: Text): string {
  const { assessment } = item;
  const missing = isComputed(assessment) ? assessment.unsupportedRevenue : undefined;
  const { numbers } = text;
  return answerText(
    {
      value: valueText(item, numbers),
      verdict: item.verdict,
      text: verdictOf(item, check, text),
      ...(typeof missing === "number" && { missing }),
    },
    numbers,
  );
}
