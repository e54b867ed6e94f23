import type { Check, CheckItem } from "../../app/check/check";
import { findingGroups, type FindingGroup } from "../../app/check/findingGroups";
import { standingOf, type Standing } from "./standing";

/**
 * The targets that are shown, by what they are; those set aside are left out. With an earlier `order` of keys nothing changes
 * places, and what is new stands last.
 */
export function groupsOf(check: Check, only?: Standing, order?: readonly string[]): readonly FindingGroup[] {
  const shown = check.items.filter((item) => item.status !== "not-a-target" && (only === undefined || standingOf(item) === only));
  const all = findingGroups(shown, check).map((group) => ({ ...group, items: inOrder(group.items, order) }));
  if (!order) return all;
  const rank = new Map(order.map((key, index) => [key, index]));
  const first = ({ items }: FindingGroup): number => Math.min(...items.map(({ key }) => rank.get(key) ?? order.length));
  return [...all].sort((one, other) => first(one) - first(other));
}

/** Sorting keeps the order of equals. */
function inOrder(items: readonly CheckItem[], order: readonly string[] | undefined): readonly CheckItem[] {
  if (!order) return items;
  const rank = new Map(order.map((key, index) => [key, index]));
  return [...items].sort((one, other) => (rank.get(one.key) ?? order.length) - (rank.get(other.key) ?? order.length));
}
