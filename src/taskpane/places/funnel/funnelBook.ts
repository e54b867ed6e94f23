import { assessFunnel, type Funnel } from "../../../domain/funnel/funnel";
import type { FigureBook, FigureEntry } from "../../figures/figureBook";
import type { FigureId } from "../../../wording/figure";

/** The figures of one funnel, before the event and after it. */
export function funnelBook(funnel: Funnel): FigureBook {
  const { orderValue, margin, cost, actual, ordersNeeded, revenueNeeded } = funnel;
  const { breakEvenRevenue, breakEvenOrders, ordersNeeded: orders, deliverable, ceiling, result } = assessFunnel(funnel);
  const known: readonly (readonly [FigureId, number | null | undefined, Omit<FigureEntry, "value">?])[] = [
    ["orderValue", orderValue, { origin: "typed" }],
    ["funnelMargin", margin, { origin: "typed" }],
    ["funnelCost", cost, { origin: "typed" }],
    ["breakEvenRevenue", breakEvenRevenue],
    ["breakEvenOrders", breakEvenOrders],
    [
      "ordersNeeded",
      orders,
      ordersNeeded === undefined && revenueNeeded === undefined ? { formula: "{breakEvenOrders}" } : { formula: "" },
    ],
    ["deliverableOrders", deliverable.at(-1)],
    ["funnelCeiling", ceiling],
    ["ordersWon", actual?.at(-1), { origin: "typed" }],
    ["funnelRevenue", result?.revenue],
    ["funnelProfit", result?.profit],
    ["costPerOrder", result?.costPerOrder],
  ];
  return Object.fromEntries(
    known.flatMap(([figure, value, more]) => (typeof value === "number" ? [[figure, { value, ...more }] as const] : [])),
  );
}
