import { checkName, checkRate, problemsAt, required, wholeBetween } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { ratio } from "../ground/ratio";
import type { Rate } from "../plan";

/** Who passes a target on, and what growth is asked there: the board, management, a region, the sellers. */
export interface CascadeLevel {
  /** 1 for the first, who asks. */
  readonly rank: number;
  readonly level: string;
  readonly growth: Rate;
}

/** What a level added as a cushion; null for the first. */
export interface CascadeStep extends CascadeLevel {
  /** In points over the level above. */
  readonly added: Rate | null;
  /** Of the amount that the level above asks; null where that asks for nothing. */
  readonly addedPart: Rate | null;
  /** In points over the first level. */
  readonly overFirst: Rate | null;
}

/** From so much on two asked growths are told apart. */
export const growthToldApart: Rate = 0.005;

export const mostLevels = 99;

export function checkCascadeLevel({ rank, level, growth }: CascadeLevel): readonly PlanProblem[] {
  return [
    ...problemsAt("rank", rank, required(wholeBetween(1, mostLevels))),
    ...problemsAt("level", level, checkName),
    ...problemsAt("growth", growth, required(checkRate)),
  ];
}

/** From the first level to the last. The levels must have passed their check. */
export function assessCascade(levels: readonly CascadeLevel[]): readonly CascadeStep[] {
  const inOrder = [...levels].sort((one, other) => one.rank - other.rank);
  const [first] = inOrder;
  return inOrder.map((level, index) => {
    const above = inOrder[index - 1];
    if (!above || !first) return { ...level, added: null, addedPart: null, overFirst: null };
    const part = ratio(1 + level.growth, 1 + above.growth);
    return {
      ...level,
      added: level.growth - above.growth,
      addedPart: part === null ? null : part - 1,
      overFirst: level.growth - first.growth,
    };
  });
}
