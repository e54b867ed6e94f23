import type { PlanAssessment } from "../company/assessPlan";
import { exceeds } from "../ground/exceeds";

export interface Difference {
  /** `targets[0].gap`; a segment by its name: `segments.North.revenueNext`. */
  readonly path: string;
  /** Null: not known, or not given there. */
  readonly from: number | string | null;
  readonly to: number | string | null;
}

const segmentFigures = [
  "marketNext",
  "shareUsed",
  "volumeNext",
  "priceNext",
  "revenueBase",
  "revenueNext",
  "baselineRevenue",
  "cutByCeiling",
  "marketCeiling",
  "potentialCeiling",
];
const targetFigures = [
  "verdict",
  "requiredRevenue",
  "baselineRevenue",
  "gap",
  "headroom",
  "requiredShare",
  "takenFromRivals",
  "cappedGrowth",
  "unsupportedRevenue",
];
const portfolioFigures = ["revenueBase", "revenueNext", "growth", "cutByCeiling"];
const topDownFigures = ["topDown", "bottomUp", "difference"];

/** The figures in which two assessments of the same segments and targets differ by more than rounding. */
export function differencesBetween(base: PlanAssessment, other: PlanAssessment): readonly Difference[] {
  return [
    ...Object.keys(base.segments).flatMap((name) =>
      differing(`segments.${name}`, segmentFigures, base.segments[name], other.segments[name]),
    ),
    ...base.targets.flatMap((target, index) => differing(`targets[${index}]`, targetFigures, target, other.targets[index])),
    ...differing("portfolio", portfolioFigures, base.portfolio, other.portfolio),
    ...differing("topDown", topDownFigures, base.topDown, other.topDown),
  ];
}

function differing(path: string, figures: readonly string[], base: object | undefined, other: object | undefined): readonly Difference[] {
  return figures.flatMap((figure) => {
    const from = figureOf(base, figure);
    const to = figureOf(other, figure);
    const isSame = typeof from === "number" && typeof to === "number" ? !exceeds(from, to) && !exceeds(to, from) : from === to;
    return isSame ? [] : [{ path: `${path}.${figure}`, from, to }];
  });
}

function figureOf(answer: object | undefined, figure: string): number | string | null {
  const value = answer === undefined ? null : (answer as Readonly<Record<string, unknown>>)[figure];
  return typeof value === "number" || typeof value === "string" ? value : null;
}
