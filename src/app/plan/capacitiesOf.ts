import { joinCapacity, type CapacityHead, type TeamSeller } from "../../domain/capacity/capacityRows";
import type { Capacity } from "../../domain/capacity/capacity";
import { segmentKey } from "../../domain/scope/scope";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { usable } from "./usable";
import { without } from "../write/without";

/** A team as the workbook holds it. */
export interface WorkbookCapacity {
  readonly head: CapacityHead & OwnRow;
  /** In the order of the sheet. */
  readonly sellers: readonly (TeamSeller & OwnRow)[];
  /** As the domain takes it. Absent: something in it is refused. */
  readonly capacity?: Capacity;
}

/** Every team, in the order of its table. */
export function capacitiesOf({ rows }: Pick<DecodedTables, "rows">): readonly WorkbookCapacity[] {
  return rows.capacity.map((head) => {
    const sellers = rows.sellers.filter(({ team }) => segmentKey(team) === segmentKey(head.name));
    const isSound = head.isUsable && sellers.every(({ isUsable }) => isUsable);
    return {
      head,
      sellers,
      ...(isSound && {
        capacity: joinCapacity(
          head,
          usable(sellers).map((row) => without(row, ["team"])),
        ),
      }),
    };
  });
}

/** Those that are ceilings of targets. While one of them cannot be counted, none is known: a sum without it would be too low. */
export function capacityCeilings(tables: Pick<DecodedTables, "rows">): readonly Capacity[] {
  const all = capacitiesOf(tables);
  return all.every(({ capacity }) => capacity !== undefined) ? all.flatMap(({ capacity }) => capacity ?? []) : [];
}
