import { segmentKey } from "../../domain/scope/scope";
import type { Check } from "../check/check";
import type { SettledHypothesis } from "./settleHypotheses";

export interface LostHypothesis {
  readonly row: SettledHypothesis;
  /** The names in its scope that no market has. */
  readonly names: readonly string[];
}

/** Hypotheses whose market was deleted or renamed by hand: they stand behind no target until somebody says which market they are about. */
export function lostHypotheses({ hypotheses, markets }: Pick<Check, "hypotheses" | "markets">): readonly LostHypothesis[] {
  const there = new Set(markets.map(({ segment }) => segmentKey(segment.segment)));
  return hypotheses.flatMap((row) => {
    const names = row.scope === "all" ? [] : row.scope.filter((name) => !there.has(segmentKey(name)));
    return names.length > 0 ? [{ row, names }] : [];
  });
}
