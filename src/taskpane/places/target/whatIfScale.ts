import type { Metric } from "../../../domain/plan";

export interface WhatIfScale {
  readonly min: number;
  readonly max: number;
}

/** A scale with room on both sides of the target: round ends, in steps of five or ten points. */
export function whatIfScale(own: number, metric: Metric): WhatIfScale {
  if (metric === "share") return { min: 0, max: Math.min(1, Math.max(0.1, roundUp(2 * own, 0.1))) };
  const max = Math.max(0.3, roundUp(1.6 * own, 0.1));
  return { min: own < 0 ? -roundUp(-1.6 * own, 0.1) : 0, max: Math.min(max, 100) };
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step - 1e-9) * step;
}
