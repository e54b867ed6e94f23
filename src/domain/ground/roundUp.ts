import { relativeTolerance } from "./exceeds";

/** To whole numbers; 40.0000000001 orders are 40. */
export function roundUp(value: number): number {
  return Math.max(0, Math.ceil(value - slack(value)));
}

/** To whole numbers; 39.9999999999 are 40. */
export function roundDown(value: number): number {
  return Math.floor(value + slack(value));
}

/** Twelve months that are rounded down may not become a unit more together, however large they are. */
const mostSlack = 0.01;

/** Relative, and at least absolute; never so much that a large number becomes another one. */
function slack(value: number): number {
  return Math.min(mostSlack, relativeTolerance * Math.max(1, Math.abs(value)));
}
