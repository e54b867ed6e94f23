import type { Metric } from "../../domain/plan";
import type { Run } from "../judge/run";
import type { Axis } from "./meaning";
import { isLevel } from "./isLevel";

/** More points than these are no adjustment of a level. */
const mostPoints = 0.1;

/**
 * What a margin, a share or a conversion is moved by from case to case: "-5 %" for the cautious one, "+5 %" for the bold one. No level goes below and above nothing under one
 * name, so that the small percentages of both signs that carry the same label in a row, or lie in one row of cases, are changes of it.
 */
export function movesLevel({ cells }: Run, metric: Metric, axis: Axis | "entities" | undefined): boolean {
  if (!isLevel(metric) || cells.some(({ rate }) => Math.abs(rate) > mostPoints)) return false;
  const [first] = cells;
  if (cells.length > 1) return axis === "scenarios" && haveBothSigns(cells.map(({ rate }) => rate));
  const own = first.context.labels[0]?.text;
  return own !== undefined && haveBothSigns(sameNamed(first, own));
}

/** Small numbers of its row that stand beside the same label, its own included. */
function sameNamed({ survey: { cells, surroundings }, row, rate }: Run["cells"][0], label: string): readonly number[] {
  const { start, end } = cells.rowSpan(row);
  const found = [rate];
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (typeof value !== "number" || Math.abs(value) > mostPoints) continue;
    if (surroundings.labels(row, cells.columnAt(index))[0]?.text === label) found.push(value);
  }
  return found;
}

function haveBothSigns(rates: readonly number[]): boolean {
  return rates.some((rate) => rate < 0) && rates.some((rate) => rate > 0);
}
