import type { FormulaSheet } from "../../table/formulaSheet";

type Cell = FormulaSheet["cell"];

/** Codes of the levers in a formula; 0: the amount was typed. */
export const leverCodes = { "market-room": 1, conversion: 2, "cross-sell": 3, retention: 4, price: 5, margin: 6 } as const;

/** Revenue in target-year prices at one value of what is claimed (PLAN.md, levers). */
function bringsAt(cell: Cell, claimed: string): string {
  const code = cell("leverCode");
  const [quantity, worth, now] = [`N(${cell("quantity")})`, `N(${cell("worth")})`, `N(${cell("rateNow")})`];
  const price = `${cell("baselineStep")}*(MAX(0,1+N(${cell("elasticity")})*${claimed})*(1+${claimed})-1)`;
  return [
    `IF(${code}=${leverCodes["market-room"]},${claimed}*${cell("marketMoneyStep")}`,
    `IF(${code}<=${leverCodes["cross-sell"]},${quantity}*(${claimed}-${now})*${worth}`,
    `IF(${code}=${leverCodes.retention},${quantity}*(${now}-${claimed})`,
    `IF(${code}=${leverCodes.price},${price},0))))`,
  ].join(",");
}

export function bringsAtBase(cell: Cell): string {
  return `IF(${cell("leverCode")}=0,N(${cell("impactBase")}),${bringsAt(cell, `N(${cell("claimed")})`)})`;
}

/** The least or the most that it brings over its range; what is expected, where no range is given. */
export function bringsEnd(cell: Cell, end: "MIN" | "MAX"): string {
  const typed = cell(end === "MIN" ? "impactLow" : "impactHigh");
  const computed = `${end}(${bringsAt(cell, cell("lowStep"))},${cell("brings")},${bringsAt(cell, cell("highStep"))})`;
  return `IF(${cell("leverCode")}=0,IF(ISNUMBER(${typed}),${typed},N(${cell("impactBase")})),${computed})`;
}

export function profitOfMargin(cell: Cell): string {
  const isKnown = `AND(${cell("leverCode")}=${leverCodes.margin},${cell("marketKnownStep")}=1)`;
  return `IF(${isKnown},N(${cell("claimed")})*${cell("revenueStep")},"")`;
}
