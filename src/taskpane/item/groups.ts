import { assumptionsOf } from "../../app/check/assumptionsOf";
import type { Check, CheckItem } from "../../app/check/check";
import { standingOf, type Standing } from "./standing";

/** What a target is of, as the list is grouped by. */
export type GroupOf = "revenue" | "volume" | "price" | "share" | "margin" | "conversion" | "profit";

export interface FindingGroup {
  readonly of: GroupOf;
  /** The largest money first, each followed by the other places that hold the same assumption. */
  readonly items: readonly CheckItem[];
  /** Keys of those that follow another. */
  readonly uses: ReadonlySet<string>;
}

/**
 * The targets by what they are, the group with the largest money first; those set aside are left out. With an earlier `order` of keys nothing changes
 * places, and what is new stands last.
 */
export function groupsOf(check: Check, only?: Standing, order?: readonly string[]): readonly FindingGroup[] {
  const shown = check.items.filter((item) => item.status !== "not-a-target" && (only === undefined || standingOf(item) === only));
  const families = [...assumptionsOf(shown, check)].sort((one, other) => moneyOf(other.item) - moneyOf(one.item));
  const groups = new Map<GroupOf, { readonly items: CheckItem[]; readonly uses: Set<string> }>();
  for (const { item, uses } of families) {
    const of = groupOf(item);
    const group = groups.get(of) ?? { items: [], uses: new Set() };
    group.items.push(item, ...uses);
    for (const { key } of uses) group.uses.add(key);
    groups.set(of, group);
  }
  const all = [...groups].map(([of, { items, uses }]) => ({ of, uses, items: inOrder(items, order) }));
  if (!order) return all;
  const rank = new Map(order.map((key, index) => [key, index]));
  const first = ({ items }: FindingGroup): number => Math.min(...items.map(({ key }) => rank.get(key) ?? order.length));
  return [...all].sort((one, other) => first(one) - first(other));
}

function groupOf({ finding, target }: CheckItem): GroupOf {
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

/** Sorting keeps the order of equals. */
function inOrder(items: readonly CheckItem[], order: readonly string[] | undefined): readonly CheckItem[] {
  if (!order) return items;
  const rank = new Map(order.map((key, index) => [key, index]));
  return [...items].sort((one, other) => (rank.get(one.key) ?? order.length) - (rank.get(other.key) ?? order.length));
}
