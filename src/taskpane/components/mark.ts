import type { CheckItem } from "../../app/check/check";
import type { Verdict } from "../../domain/plan";

/** What an item is marked with: its verdict, or that the workbook's own market figures stand beside it and only the link is missing. */
export type Mark = Verdict | "figures-beside";

/** From the worst to the best, as the bar and the legend show them. */
export const markOrder = [
  "no-market-data",
  "figures-beside",
  "no-base",
  "no-evidence",
  "impossible",
  "beyond-market",
  "unsupported",
  "to-agree",
  "supported",
] as const satisfies readonly Mark[];

export function markOf({ status, verdict, finding }: CheckItem): Mark {
  return status === "open" && verdict === "no-market-data" && finding.support === "market-data" ? "figures-beside" : verdict;
}

/** How many targets have which mark; those set aside are left out. */
export function countMarks(items: readonly CheckItem[]): Readonly<Record<Mark, number>> {
  const marks = items.filter(({ status }) => status !== "not-a-target").map(markOf);
  return Object.fromEntries(markOrder.map((mark) => [mark, marks.filter((one) => one === mark).length])) as Record<Mark, number>;
}
