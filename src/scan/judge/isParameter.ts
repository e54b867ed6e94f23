import type { Run } from "./run";

/** One cell for a whole line of formulas: the period of the column that it happens to stand in is not its own. */
export function isParameter({ cells }: Run): boolean {
  const [{ uses }] = cells;
  return cells.length === 1 && (uses.some(({ role }) => role === "capitalises") || new Set(uses.map(({ column }) => column)).size > 1);
}
