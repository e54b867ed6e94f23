import type { ContextReader } from "../judge/contextReader";
import { readPeriod, type HeaderPeriod } from "../sheet/period";

const furthest = 12;

/** When an amount holds: by its timeline, its label or header, else the nearest year above it ("2026 | 2029" is no timeline yet). */
export function periodOfCell(reader: ContextReader | undefined, row: number, column: number): HeaderPeriod | undefined {
  if (!reader) return undefined;
  const known = reader.sideAt(row, column)?.period;
  if (known) return known;
  const { cells, date1904 } = reader.survey;
  for (let above = row - 1; above >= Math.max(0, row - furthest); above -= 1) {
    const period = readPeriod(cells.value(above, column), cells.format(above, column), date1904, false);
    if (period) return period;
  }
  return undefined;
}
