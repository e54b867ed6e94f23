import type { Target } from "../../../../domain/plan";
import { yearlyGrowthBetween } from "../../../../domain/ground/ratio";
import type { Simulation } from "../../../../domain/uncertainty/summarise";
import type { FigureBook } from "../../../figures/figureBook";

const points = ["P10", "P50", "P90"] as const;

/** The figures of a simulation; growth in the target's own terms, a year or over the whole time. `inputs` are the tornado's, as they are named. */
export function chanceFigures(
  { per }: Target,
  { probability, revenue, expectedRevenue, tornado, correlation }: Simulation,
  revenueBase: number,
  years: number,
  inputs: readonly string[],
): FigureBook {
  const isYearly = per !== "horizon";
  const amounts = { P10: revenue.p10, P50: revenue.p50, P90: revenue.p90 };
  const growths = points.flatMap((point) => {
    const growth = yearlyGrowthBetween(revenueBase, amounts[point], isYearly ? years : 1);
    return growth === null
      ? []
      : [[`growth${point}`, { value: growth, ...(!isYearly && { formula: `{revenue${point}} ÷ {revenueBase} − 1` }) }]];
  });
  const [widest] = tornado;
  return {
    probability: { value: probability },
    correlation: { value: correlation },
    expectedRevenue: { value: expectedRevenue },
    ...Object.fromEntries(points.map((point) => [`revenue${point}`, { value: amounts[point] }])),
    ...Object.fromEntries(growths),
    ...(widest && {
      swing: { value: widest.swing, parts: tornado.map(({ swing }, index) => ({ name: inputs[index] ?? "", value: swing })) },
    }),
  };
}
