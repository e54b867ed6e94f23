import type { Check, CheckItem } from "../../app/check/check";
import { overlaps, type Area } from "../../workbook/area";
import type { Place } from "../../workbook/port";

/** The finding that the selected cells are, else the smallest that they belong to. Findings that are set aside are left in peace. */
export function selectedItem(check: Check, place: Place): CheckItem | undefined {
  const hits = check.items.filter(({ finding, status, target }) => {
    if (status === "not-a-target") return false;
    const { sheet, area } = target?.anchor ?? finding;
    return sheet === place.sheet && overlaps(area, place.area);
  });
  const exact = hits.find(({ finding, target }) => isSame((target?.anchor ?? finding).area, place.area));
  return exact ?? hits.reduce<CheckItem | undefined>((one, other) => (one && cellsOf(one) <= cellsOf(other) ? one : other), undefined);
}

function isSame(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function cellsOf({ finding: { area } }: CheckItem): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
