import type { PlanWithPast } from "./planWorkbook";
import { compareFigures } from "./compareFigures";
import { computeWithUniver } from "./computeWithUniver";
import { workbookOfPlan } from "./planWorkbook";

const known = { marketGrowth: 0.02, price: 10, share: 0.2, marketPotential: 5000, source: "Yearbook", sourceDate: "2026-03-01" };
const free = { lever: "free", status: "agreed", evidence: "Three orders" } as const;

/** Names that are parts of others, one that stands first in one scope and last in another, and blanks around semicolons. */
const plan: PlanWithPast = {
  horizonYears: 2,
  asOf: "2026-11-21",
  segments: ["Bikes", "E-bikes", "Bikes north", "North"].map((segment, index) => ({ ...known, segment, marketSize: 1000 + index })),
  targets: [
    { value: 0.15, scope: "all", metric: "revenue" },
    { value: 0.15, scope: ["E-bikes", "North", "Bikes"], metric: "revenue" },
    { value: 0.1, scope: ["Bikes north"], metric: "revenue" },
    { value: 0.4, scope: ["Bikes", "North"], metric: "margin" },
  ],
  hypotheses: [
    { ...free, scope: ["Bikes", "North"], impact: { base: 100 } },
    { ...free, scope: ["North", "E-bikes"], impact: { base: 20 }, status: "proposed" },
    { ...free, scope: ["Bikes", "Bikes north"], impact: { base: 3 } },
    { ...free, scope: ["Bikes"], impact: { base: 4 } },
    { ...free, scope: "all", impact: { base: 500 } },
    { scope: ["North", "Bikes"], lever: "margin", inputs: { points: 0.02 }, status: "agreed", evidence: "Quote" },
    { scope: ["Bikes", "E-bikes"], lever: "retention", inputs: { revenueAtRisk: 900, churnNow: 0.2, churnNext: 0.1 }, status: "agreed" },
  ],
  competitors: [],
};

test("a hypothesis on several markets counts in the sheet where the domain counts it", async () => {
  const { workbook } = await workbookOfPlan(plan, "en");
  await computeWithUniver(workbook);
  const { differences, count } = compareFigures(workbook, plan, "en");
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(50);
});
