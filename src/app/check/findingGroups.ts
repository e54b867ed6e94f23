import { assumptionsOf } from "./assumptionsOf";
import type { Check, CheckItem } from "./check";

/** What a target is of, as every list is grouped by. */
export type GroupOf = "revenue" | "volume" | "price" | "share" | "margin" | "conversion" | "profit" | "valuation";

export interface FindingGroup {
  readonly of: GroupOf;
  /** The largest money first, each followed by the other places that hold the same assumption. */
  readonly items: readonly CheckItem[];
  /** Keys of those that follow another. */
  readonly uses: ReadonlySet<string>;
}

/** Targets by what they are, the group with the largest money first. */
export function findingGroups(items: readonly CheckItem[], check: Pick<Check, "workbook">): readonly FindingGroup[] {
  const families = [...assumptionsOf(items, check)].sort((one, other) => moneyOf(other.item) - moneyOf(one.item));
  const groups = new Map<GroupOf, { readonly items: CheckItem[]; readonly uses: Set<string> }>();
  for (const { item, uses } of families) {
    const of = groupOf(item);
    const group = groups.get(of) ?? { items: [], uses: new Set() };
    group.items.push(item, ...uses);
    for (const { key } of uses) group.uses.add(key);
    groups.set(of, group);
  }
  return [...groups].map(([of, group]) => ({ of, ...group }));
}

/** What a valuation carries on for ever lies behind every plan: it is no growth that a year asks for. */
function groupOf({ finding, target }: CheckItem): GroupOf {
  if (!target && finding.evidence.some(({ code }) => code === "terminal-growth")) return "valuation";
  return target?.metric ?? finding.meaning?.metric?.value ?? kinds[finding.kind] ?? "revenue";
}

const kinds: Readonly<Partial<Record<CheckItem["finding"]["kind"], GroupOf>>> = {
  "share-target": "share",
  "price-increase": "price",
  "margin-target": "margin",
  "conversion-target": "conversion",
};

function moneyOf({ moneyAtStake }: CheckItem): number {
  return moneyAtStake ?? -1;
}
