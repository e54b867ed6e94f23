import type { TargetRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { KnownRow, TableCells } from "./tableCells";

export type LinkedRow = TargetRow & KnownRow;

/** The targets that are judged: the company's first, then by the revenue that they ask for, the largest first. */
export function linkedRows({ targets }: Check, cells: TableCells): readonly LinkedRow[] {
  const times = new Map<string, number>();
  for (const { id } of targets) times.set(id, (times.get(id) ?? 0) + 1);
  const rows = targets
    .filter(({ status }) => status === "linked")
    .map((row): LinkedRow => ({ ...row, hasOwnId: row.id !== "" && times.get(row.id) === 1 }));
  const rank = (row: LinkedRow): number => (row.scope === "all" ? 1 : 0);
  const asked = (row: LinkedRow): number => Number(cells.valueOf("targets", row, "requiredRevenue") ?? 0) || 0;
  return [...rows].sort((one, other) => rank(other) - rank(one) || asked(other) - asked(one));
}
