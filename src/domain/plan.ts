/** Units: money in the plan's currency, volume in units a year, rates and shares as fractions (0.15 is 15 %). */
export type Money = number;
export type Volume = number;
export type Rate = number;
export type Share = number;
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Around a value that is expected: the least and the most that it may turn out to be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What of a segment may be uncertain. */
export const uncertainFields = ["marketGrowth", "priceChange", "shareNext"] as const;
export type UncertainField = (typeof uncertainFields)[number];

/** One product-market: the inputs of MODEL.md section 1. A field that is absent is not known. */
export interface Segment {
  /** Unique name; what targets and hypotheses refer to. */
  readonly segment: string;
  /** What is counted ("bikes", "hours"); on value basis "EUR at base-year prices". */
  readonly unit?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly marketSize?: Volume;
  readonly marketGrowth?: Rate;
  readonly marketPotential?: Volume;
  readonly share?: Share;
  readonly volume?: Volume;
  readonly price?: Money;
  readonly priceChange?: Rate;
  readonly shareNext?: Share;
  readonly maxShare?: Share;
  readonly contributionMargin?: Share;
  readonly source?: string;
  readonly sourceDate?: IsoDate;
  readonly owner?: string;
  /** Around the fields' own values, or around their defaults where those are blank. */
  readonly ranges?: Readonly<Partial<Record<UncertainField, Range>>>;
}

export type Scope = "all" | readonly string[];
/** What a target is about: growth (revenue, volume, price), levels of the market's terms (share, profit), and levels judged by the own record (MODEL.md section 4b). */
export type Metric = "revenue" | "volume" | "share" | "price" | "profit" | LevelMetric;
/** Judged by the own record and by evidence, never by the market. */
export const levelMetrics = ["margin", "conversion"] as const;
export type LevelMetric = (typeof levelMetrics)[number];

/** What a percentage of growth is counted by; `horizon`: once for all years together. */
export const periods = ["year", "quarter", "month", "horizon"] as const;
export type Period = (typeof periods)[number];

export interface Target {
  /** Fraction; for `profit` an amount of money. */
  readonly value: number;
  readonly scope: Scope;
  readonly metric: Metric;
  /** Absent: `year`. */
  readonly per?: Period;
  /** Yearly amounts of the metric, oldest first; of a margin or a conversion the measured rates. */
  readonly history?: readonly number[];
  /** For a `profit` target: the margin aimed at, as a share of revenue. Absent: the segments' contribution margins. */
  readonly margin?: Share;
  /** Revenue in the target year that the sellers can carry, and that the funnel can deliver. Absent: not known. */
  readonly capacityCeiling?: Money;
  readonly funnelCeiling?: Money;
  /** The amount that the workbook applies the percentage to, in the plan's currency. */
  readonly sheetBase?: Money;
  /** Of a margin or a conversion: where the figure comes from. Blank or absent: none. */
  readonly evidence?: string;
}

/** What a hypothesis moves: free market room, conversion, cross- and upsell, retention, price, margin, or an amount without a lever. */
export const hypothesisLevers = ["market-room", "conversion", "cross-sell", "retention", "price", "margin", "free"] as const;
export type HypothesisLever = (typeof hypothesisLevers)[number];

/** Who answers for it. */
export const hypothesisRoles = ["finance", "sales", "marketing", "board"] as const;
export type HypothesisRole = (typeof hypothesisRoles)[number];

export const hypothesisStatuses = ["proposed", "agreed", "rejected"] as const;
export type HypothesisStatus = (typeof hypothesisStatuses)[number];

/** How far the evidence carries: an opinion, a sign that points to it, or something that was measured. */
export const evidenceStrengths = ["opinion", "indication", "measured"] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** What came out of the test: it held, it was refuted, or the test did not tell. */
export const testOutcomes = ["held", "refuted", "unclear"] as const;
export type TestOutcome = (typeof testOutcomes)[number];

/** A figure that a lever is computed from; the one that is claimed may be a range. */
export type LeverInput = number | { readonly low: number; readonly base: number; readonly high: number };
/** By the lever's own names for them. */
export type LeverInputs = Readonly<Record<string, LeverInput | undefined>>;

/** A claim that part of a target will come true. */
export interface Hypothesis {
  readonly scope: Scope;
  /** Revenue in target-year prices. */
  readonly impact: { readonly low?: Money; readonly base: Money; readonly high?: Money };
  /** Of the lever: the impact was computed from them, and may be a loss. */
  readonly inputs?: LeverInputs;
  readonly status: HypothesisStatus;
  /** Blank or absent: none. */
  readonly evidence?: string;
  readonly evidenceDate?: IsoDate;
  /** Where it can be read: a web address. */
  readonly evidenceLink?: string;
  /** Absent: nobody said. */
  readonly evidenceStrength?: EvidenceStrength;
  /** Absent: `free`. */
  readonly lever?: HypothesisLever;
  readonly claim?: string;
  readonly owner?: string;
  readonly role?: HypothesisRole;
  /** What would show that it is wrong, and the day on which that is looked at. */
  readonly refutedBy?: string;
  readonly testDate?: IsoDate;
  /** One that was refuted counts as rejected, whatever its status says. Absent: not tested yet. */
  readonly outcome?: TestOutcome;
  readonly outcomeDate?: IsoDate;
  /** What came out, in words. */
  readonly learned?: string;
  /** The comment that it was made of: its first words, who wrote it, and the cell that it stood in then. */
  readonly comment?: string;
  readonly commentBy?: string;
  readonly commentCell?: string;
}

/** Another supplier in the market of one segment. */
export interface Competitor {
  readonly name: string;
  readonly segment: string;
  /** Volume share of the market in the base year. */
  readonly share: Share;
  /** Yearly growth that it announced, in volume. */
  readonly growth: Rate;
  readonly source?: string;
}

/** What one segment really did in one calendar year. A figure that is absent is not known. */
export interface HistoryYear {
  readonly segment: string;
  readonly year: number;
  readonly revenue?: Money;
  /** Own volume. */
  readonly volume?: Volume;
  /** What all suppliers together sold. */
  readonly marketSize?: Volume;
}

/** How uncertainty is computed. */
export interface Uncertainty {
  /** Absent: 100,000. */
  readonly trials?: number;
  /** The same seed gives the same answer. Absent: 1. */
  readonly seed?: number;
  /** Of the growth of any two markets, 0..1. Absent: 0.5. */
  readonly correlation?: number;
  /** Absent: `triangular`. */
  readonly distribution?: "triangular" | "pert";
  /** The hypotheses that count: all that are not rejected, or only those agreed with evidence. Absent: `on-paper`. */
  readonly hypotheses?: "on-paper" | "proven";
}

/** A named set of assumptions, such as the board's or the market's. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
}

export interface ScenarioChange {
  readonly scope: Scope;
  readonly field: ScenarioField;
  readonly value: number;
}

export const scenarioFields = [
  "marketSize",
  "marketGrowth",
  "marketPotential",
  "share",
  "volume",
  "price",
  "priceChange",
  "shareNext",
  "maxShare",
  "contributionMargin",
] as const;
export type ScenarioField = (typeof scenarioFields)[number];

export interface Plan {
  /** Of the plan format; absent: 1. */
  readonly version?: 1 | 2;
  /** Whole years from the base year to the target year, at least 1. */
  readonly horizonYears: number;
  /** The date of the check: it decides which sources are stale. */
  readonly asOf: IsoDate;
  readonly segments: readonly Segment[];
  readonly targets: readonly Target[];
  readonly hypotheses: readonly Hypothesis[];
  readonly competitors?: readonly Competitor[];
  readonly uncertainty?: Uncertainty;
  readonly scenarios?: readonly Scenario[];
}

export type Verdict =
  "no-market-data" | "no-base" | "no-evidence" | "impossible" | "beyond-market" | "supported" | "to-agree" | "unsupported";

export type Warning =
  | "above-own-history"
  | "base-differs"
  | "beyond-capacity"
  | "beyond-funnel"
  | "inconsistent"
  | "no-potential"
  | "overclaimed"
  | "share-above-reachable"
  | "shares-over-100"
  | "stale";

/** The fields that supporting market data needs, in the order in which what is missing is listed. */
export const marketDataFields = ["marketSize", "marketGrowth", "share", "price", "source", "sourceDate"] as const;
export type MarketDataField = (typeof marketDataFields)[number];
