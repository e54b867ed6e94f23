import { assessCascade, type CascadeStep } from "../../domain/capacity/cascade";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { usable } from "./usable";

/** The levels that are in order, from the first to the last. */
export function cascadeOf({ rows }: Pick<DecodedTables, "rows">): readonly CascadeStep[] {
  return assessCascade(usable(rows.cascade));
}
