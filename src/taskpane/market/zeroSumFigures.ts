import type { ZeroSum } from "../../domain/market/zeroSum";
import type { FigureBook } from "../figures/figureBook";

/** The sums of everybody's shares, each with what every player adds. `ownName` is how the own company is called among its competitors. */
export function zeroSumFigures(sums: ZeroSum | null, ownName: string): FigureBook {
  if (!sums) return {};
  const parts = (share: "shareNow" | "shareNext") => [
    { name: ownName, value: sums.own[share] },
    ...sums.competitors.map((rival) => ({ name: rival.name, value: rival[share] })),
  ];
  return {
    shareSumNow: { value: sums.shareSumNow, parts: parts("shareNow") },
    shareSumNext: { value: sums.shareSumNext, parts: parts("shareNext") },
    leftForOthers: { value: sums.leftForOthers },
    ...(sums.isOverfull && { excessVolume: { value: sums.excessVolume } }),
  };
}
