import type { OwnRow } from "../workbook/tables/tableRows";

/** The rows that nothing in is refused, as the domain takes them: without their place in the sheet. */
export function usable<Row extends OwnRow>(rows: readonly Row[]): readonly Omit<Row, keyof OwnRow>[] {
  return rows.flatMap((row): readonly Omit<Row, keyof OwnRow>[] => {
    const { id: _id, hasOwnId: _hasOwnId, place: _place, isUsable, ...rest } = row;
    return isUsable ? [rest] : [];
  });
}
