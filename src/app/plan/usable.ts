import type { OwnRow } from "../../workbook/table/ownRow";
import { without } from "../write/without";

/** The rows that nothing in is refused, as the domain takes them: without their place in the sheet. */
export function usable<Row extends OwnRow>(rows: readonly Row[]): readonly Omit<Row, keyof OwnRow>[] {
  return rows.filter(({ isUsable }) => isUsable).map((row) => without(row, ["id", "hasOwnId", "place", "isUsable"]));
}
