import { readOnce } from "../sheet/readOnce";
import type { Run } from "../judge/run";
import type { Meaning } from "./meaning";

/** What a group sells to itself, and what is taken off for it: nobody can plan to grow there. */
const elimination =
  /(?<!\p{L})(?:eli?minations?|inter-?company|inter-?segment|consolidation adjustments?|eliminaties?|onderlinge leveringen|konsolidierung\p{L}*|eliminierung\p{L}*|innenums[aä]tze?|[ée]liminations?|eliminaciones|eliminazioni|elimina[çc][õo]es)(?!\p{L})/iu;

const saysElimination = readOnce((text) => elimination.test(text));

/** Sales below nought are taken off, not made. */
export function isOfNegative({ base, metric }: Meaning): boolean {
  return base !== undefined && base.amount < 0 && (metric?.value === "revenue" || metric?.value === "margin");
}

export function isElimination({ cells: [first] }: Run): boolean {
  const { labels, subject, group } = first.context;
  return [subject, labels[0], group, first.kind.said].some((text) => text !== undefined && saysElimination(text.text));
}
