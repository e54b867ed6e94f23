import type { Check, CheckItem } from "../../app/check/check";
import { standingOf, type Standing } from "./standing";

export interface SheetGroup {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The largest money first, then in the order of the cells. */
  readonly items: readonly CheckItem[];
}

/**
 * The targets by sheet, in the order of the tabs; those set aside are left out. With an earlier `order` of keys nothing changes places, and what is
 * new stands last.
 */
export function groupsOf({ items, workbook }: Check, only?: Standing, order?: readonly string[]): readonly SheetGroup[] {
  const shown = items.filter((item) => item.status !== "not-a-target" && (only === undefined || standingOf(item) === only));
  return workbook.sheets.flatMap(({ name, visibility }) => {
    const own = shown.filter(({ finding }) => finding.sheet === name);
    return own.length === 0 ? [] : [{ sheet: name, isHidden: visibility !== "visible", items: inOrder([...own].sort(byMoney), order) }];
  });
}

/** Sorting keeps the order of equals. */
function byMoney(one: CheckItem, other: CheckItem): number {
  return (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1);
}

function inOrder(items: readonly CheckItem[], order: readonly string[] | undefined): readonly CheckItem[] {
  if (!order) return items;
  const rank = new Map(order.map((key, index) => [key, index]));
  return [...items].sort((one, other) => (rank.get(one.key) ?? order.length) - (rank.get(other.key) ?? order.length));
}
