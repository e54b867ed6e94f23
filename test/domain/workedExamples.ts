export interface WorkedExample {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const sourced = { source: "Yearbook of the trade", sourceDate: "2026-06-30" };

/** Worked out by hand, so that a checkout on its own has examples too. */
export const workedExamples: readonly WorkedExample[] = [
  {
    name: "textbook: market 2.0 to 2.5 million, share 11 % to 8 %, 4.60 a unit",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ segment: "Horngren", ...sourced, marketSize: 2_000_000, marketGrowth: 0.25, share: 0.11, shareNext: 0.08, price: 4.6 }],
      targets: [],
      hypotheses: [],
    },
    expect: { segments: { Horngren: { bridge: { marketShareEffect: -345_000, marketSizeEffect: 253_000, priceEffect: 0 } } } },
  },
  {
    name: "one line for a director: +15 % in a market of +3 % at prices of +2 %",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [{ segment: "Bikes", ...sourced, marketSize: 1000, marketGrowth: 0.03, share: 0.12, price: 500, priceChange: 0.02 }],
      targets: [{ value: 0.15, scope: ["bikes "], metric: "revenue" }],
      hypotheses: [],
    },
    // s* = 0.12 * 1.15 / (1.03 * 1.02)
    expect: {
      targets: [
        {
          verdict: "unsupported",
          requiredRevenue: 69_000,
          baselineRevenue: 63_036,
          gap: 5964,
          requiredShare: 0.138 / 1.0506,
          shareGain: 0.138 / 1.0506 - 0.12,
          ask: { market: 1800, price: 1236, toBeWon: 5964 },
          warnings: ["no-potential"],
        },
      ],
    },
  },
  {
    name: "a profit of 12,000 at 10 % needs a revenue of 120,000",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [
        {
          segment: "Services",
          ...sourced,
          marketSize: 10_000,
          marketGrowth: 0,
          marketPotential: 10_000,
          share: 0.1,
          price: 100,
          contributionMargin: 0.1,
        },
      ],
      targets: [
        { value: 12_000, scope: "all", metric: "profit" },
        { value: 12_000, scope: "all", metric: "profit", margin: 0.2 },
      ],
      hypotheses: [{ scope: "all", impact: { base: 20_000 }, status: "agreed", evidence: "order book" }],
    },
    expect: {
      targets: [
        { requiredRevenue: 120_000, gap: 20_000, verdict: "supported", requiredShare: 0.12 },
        { requiredRevenue: 60_000, gap: -40_000, verdict: "supported", warnings: [] },
      ],
    },
  },
  {
    name: "bottom-up counts a segment's own target up to its potential, and what is proven elsewhere",
    input: {
      horizonYears: 1,
      asOf: "2026-11-21",
      segments: [
        { segment: "Full", ...sourced, marketSize: 100, marketGrowth: 0, marketPotential: 110, share: 0.8, price: 1 },
        { segment: "Open", ...sourced, marketSize: 1000, marketGrowth: 0, marketPotential: 5000, share: 0.02, price: 1 },
      ],
      targets: [
        { value: 0.5, scope: ["Full"], metric: "revenue" },
        { value: 0.4, scope: "all", metric: "revenue" },
      ],
      hypotheses: [
        { scope: ["Open"], impact: { base: 5 }, status: "agreed", evidence: "signed" },
        { scope: ["Open"], impact: { base: 7 }, status: "proposed", evidence: "hoped for" },
      ],
    },
    // 110 of the 120 that "Full" was asked for, and 20 + 5
    expect: {
      targets: [
        { verdict: "impossible", cappedGrowth: 110 / 80 - 1 },
        { verdict: "unsupported", onPaper: 12, proven: 5 },
      ],
      topDown: {
        topDown: 140,
        bottomUp: 135,
        difference: 5,
        differencePoints: 0.05,
        segments: [
          { segment: "Full", by: "target", revenue: 110 },
          { segment: "Open", by: "baseline", revenue: 25 },
        ],
      },
    },
  },
  {
    name: "a price rise takes no volume from anybody, not even from who has the whole market",
    input: {
      horizonYears: 2,
      asOf: "2026-11-21",
      segments: [
        { segment: "Water", ...sourced, marketSize: 1000, marketGrowth: 0, marketPotential: 1000, share: 1, price: 10, priceChange: 0.02 },
      ],
      targets: [
        { value: 0.1, scope: ["Water"], metric: "price" },
        { value: 0.02, scope: ["Water"], metric: "price" },
      ],
      hypotheses: [],
    },
    expect: {
      targets: [
        {
          verdict: "unsupported",
          requiredRevenue: 12_100,
          baselineRevenue: 10_404,
          gap: 1696,
          requiredShare: 1,
          shareGain: 0,
          takenFromRivals: null,
        },
        { verdict: "supported", gap: 0 },
      ],
    },
  },
];
