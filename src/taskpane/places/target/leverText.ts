import type { ComputedSegment } from "../../../domain/market/assessSegment";
import { exceeds } from "../../../domain/ground/exceeds";
import type { Lever } from "../../../domain/target/solveTarget";
import type { FigureId } from "../../../wording/figure";
import type { Text } from "../../text/text";

export type LeverName = "share" | "priceChange" | "marketGrowth";

export const leverNames = ["share", "priceChange", "marketGrowth"] as const satisfies readonly LeverName[];

/** The figure that says what one lever would have to be: of one market its own value, of several a factor on each. */
export function leverFigure(name: LeverName, isSingle: boolean): FigureId {
  const single = { share: "neededShare", priceChange: "neededPriceChange", marketGrowth: "neededMarketGrowth" } as const;
  const many = { share: "shareFactor", priceChange: "priceFactor", marketGrowth: "marketFactor" } as const;
  return (isSingle ? single : many)[name];
}

/** What stands under the value: what is expected instead, or why no value is enough. */
export function leverNote(name: LeverName, lever: Lever | null, segments: readonly ComputedSegment[], { words, numbers }: Text): string {
  const say = words.target;
  if (lever === null) return say.leverIdle;
  const [only] = segments.length === 1 ? segments : [];
  if (!segments.some(({ baselineRevenue }) => baselineRevenue > 0)) return say.leverImpossible.nothing;
  if (!lever.isPossible || lever.factor === null) return whyNot(name, lever, only, { words, numbers });
  if (!only) return "";
  const { share, priceChange, marketGrowth } = only.settled;
  return name === "share"
    ? say.leverNow(numbers.percent(share))
    : say.leverExpected(numbers.growth(name === "priceChange" ? priceChange : marketGrowth));
}

function whyNot(name: LeverName, { value }: Lever, only: ComputedSegment | undefined, { words, numbers }: Text): string {
  const say = words.target.leverImpossible;
  if (name !== "share") return say.potential;
  if (!only || value === null) return say.ceiling;
  return exceeds(value, 1) ? say.market : say.reachable(numbers.percent(only.settled.maxShare));
}
