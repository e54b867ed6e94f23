import type { Candidate } from "./candidate";
import { cellKeys } from "./cellKeys";
import type { PassedRate } from "./passedRates";

/** Rows that repeat an input grow amounts for it: "rent growth" is told by the line that its copies carry on. */
export function handOnUses(passed: readonly PassedRate[], candidates: readonly Candidate[]): void {
  const open = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.kind.onlyIfUsed) open.set(cellKeys.keyOf(candidate.survey.sheet.name, candidate.row, candidate.column), candidate);
  if (open.size === 0) return;
  for (const rate of passed) {
    const grows = rate.averages || rate.derived ? undefined : rate.uses.find(({ role }) => role === "grows");
    if (!grows) continue;
    for (const { sheet, cells } of rate.from) {
      const source =
        cells.top === cells.bottom && cells.left === cells.right ? open.get(cellKeys.keyOf(sheet, cells.top, cells.left)) : undefined;
      if (source && !source.uses.includes(grows)) source.uses.push(grows);
    }
  }
}
