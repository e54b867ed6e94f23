import { barRows, type BarRows } from "./barRows";
import type { Effects, TotalEffect, TotalSegment } from "./totalPage";

/** The segments with a part in one effect, the largest first, whatever its sign; for the whole change all of them. */
export function effectRows(segments: readonly TotalSegment[], by: TotalEffect): BarRows<TotalSegment> {
  const some = segments.filter(({ effects }) => by === "change" || presentEffects(effects, [by]).length > 0);
  const sorted = [...some].sort((one, other) => Math.abs(other.effects[by]) - Math.abs(one.effects[by]));
  return barRows(sorted, ({ effects }) => effects[by]);
}

/** The effects worth a word: those that are more than rounding beside the largest. */
export function presentEffects<Name extends TotalEffect>(effects: Effects, names: readonly Name[]): readonly Name[] {
  const largest = Math.max(...Object.values(effects).map(Math.abs));
  return names.filter((name) => Math.abs(effects[name]) > 1e-9 * largest);
}
