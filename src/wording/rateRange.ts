import type { FindingKind } from "../scan/finding";
import type { Numbers } from "./numbers";

/** "+10.0 %", or "+10.0 % … +15.0 %" for a run; growth, and what moves a level, carries its sign. Empty without values. */
export function rateRange(values: readonly number[], kind: FindingKind, numbers: Numbers, movesLevel = false): string {
  if (values.length === 0) return "";
  const isSigned = kind === "growth-target" || kind === "growth-assumption" || kind === "price-increase" || movesLevel;
  const texts = [Math.min(...values), Math.max(...values)].map((rate) => numbers.typedPercent(rate, isSigned));
  return [...new Set(texts)].join(" … ");
}
