import type { Check, CheckItem } from "../../app/check/check";
import { overlaps } from "../../workbook/area";
import type { Place } from "../../workbook/port";

/** The finding that the selected cell belongs to; the smallest where several do. Findings that are set aside are left in peace. */
export function selectedItem(check: Check, place: Place): CheckItem | undefined {
  const hits = check.items.filter(({ finding, status, target }) => {
    if (status === "not-a-target") return false;
    const { sheet, area } = target?.anchor ?? finding;
    return sheet === place.sheet && overlaps(area, place.area);
  });
  return hits.reduce<CheckItem | undefined>((one, other) => (one && cellsOf(one) <= cellsOf(other) ? one : other), undefined);
}

function cellsOf({ finding: { area } }: CheckItem): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
