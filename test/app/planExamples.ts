export interface PlanExample {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const plan = { version: 2, horizonYears: 1, asOf: "2026-11-21", segments: [] };

/** Worked out by hand. */
export const planExamples: readonly PlanExample[] = [
  {
    name: "a year of 1,201 over twelve equal months: the first gets the odd one",
    input: { ...plan, phasing: [{ name: "Orders", year: 1200.5, lastYear: Array(12).fill(10), actuals: [110, 90] }] },
    expect: {
      phasing: [
        {
          year: 1201,
          months: [101, ...(Array(11).fill(100) as number[])],
          yearToDate: 200,
          yearToDateGrowth: 9,
          projection: 1200,
          projectionGap: -1,
          runRate: 1200,
        },
      ],
    },
  },
  {
    name: "a fair of 10,000 at 10 % needs 100,000 of extra revenue",
    input: { ...plan, funnels: [{ name: "Fair", cost: 10_000, margin: 0.1, orderValue: 2500, stages: [{ name: "orders" }] }] },
    expect: { funnels: [{ breakEvenRevenue: 100_000, breakEvenOrders: 40, impossibleAt: null, deliverable: [null], ceiling: null }] },
  },
  {
    name: "one who needs six months to work in and starts in March brings seven",
    input: { ...plan, capacity: [{ sellers: [{ name: "New", productivity: 1200, rampMonths: 6, startMonth: 3 }] }] },
    expect: { capacity: [{ sellers: [{ name: "New", effectiveMonths: 7, capacity: 700 }], capacity: 700 }] },
  },
];
