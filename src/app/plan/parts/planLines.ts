import { wordsFor } from "../../../wording/catalogues";
import type { Numbers } from "../../../wording/numbers";
import type { Check } from "../../check/check";
import type { PlanPart } from "./planPart";
import { planParts, type ListedPart } from "./planParts";

/** `wrong`: cells of its tables cannot be used. */
export type PartState = "empty" | "wrong" | "attention" | "in-order";

/** What is said of a part, the same in the pane and on the command line. */
export interface PlanLine {
  readonly part: ListedPart;
  readonly state: PartState;
  readonly count: number;
  /** What needs somebody, what it comes to, or what it is for. */
  readonly says: string;
}

/** One line for each part, in order. */
export function planLines(check: Check, numbers: Numbers): readonly PlanLine[] {
  return planParts.map((part) => lineOf(part, check, numbers));
}

function lineOf({ name, tables, summarise }: PlanPart<ListedPart>, check: Check, numbers: Numbers): PlanLine {
  const words = wordsFor(numbers.language);
  const problems = check.problems.filter(({ table }) => tables.includes(table)).length;
  const { count, attention, says } = summarise(check);
  if (problems > 0) return { part: name, state: "wrong", count, says: words.plan.cellsToMend(problems) };
  if (count === 0) return { part: name, state: "empty", count, says: words.plan.purpose[name] };
  if (attention) return { part: name, state: "attention", count, says: attention(words, numbers) };
  return { part: name, state: "in-order", count, says: says?.(words, numbers) ?? words.plan.inOrder };
}
