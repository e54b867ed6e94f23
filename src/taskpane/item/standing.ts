import type { CheckItem } from "../../app/check/check";
import type { Verdict } from "../../domain/plan";

/** What an item stands at: its verdict, or that the workbook's own market figures stand beside it and only the link is missing. */
export type Standing = Verdict | "figures-beside";

/** From the worst to the best, as the bar and the legend show them. */
export const standingOrder = [
  "no-market-data",
  "figures-beside",
  "no-base",
  "no-evidence",
  "impossible",
  "beyond-market",
  "unsupported",
  "to-agree",
  "supported",
] as const satisfies readonly Standing[];

export function standingOf({ status, verdict, finding }: CheckItem): Standing {
  return status === "open" && verdict === "no-market-data" && finding.support === "market-data" ? "figures-beside" : verdict;
}

/** How many targets stand where; those set aside are left out. */
export function countStandings(items: readonly CheckItem[]): Readonly<Record<Standing, number>> {
  const standings = items.filter(({ status }) => status !== "not-a-target").map(standingOf);
  return Object.fromEntries(standingOrder.map((standing) => [standing, standings.filter((one) => one === standing).length])) as Record<
    Standing,
    number
  >;
}
