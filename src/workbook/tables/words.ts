import {
  hypothesisLevers,
  hypothesisRoles,
  hypothesisStatuses,
  periods,
  scenarioFields,
  type HypothesisLever,
  type HypothesisRole,
  type HypothesisStatus,
  type MarketDataField,
  type Metric,
  type Period,
  type Verdict,
  type Warning,
} from "../../domain/plan";
import { targetKinds, targetStatuses, type RangeField, type TargetKind, type TargetStatus } from "./tableRows";
import { languages, type Language } from "../language";

/** The words that stand in cells of our tables. A cell may hold any language's; formulas compare with all. */
export type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

export const metrics = ["revenue", "volume", "share", "price", "profit", "margin", "conversion"] as const satisfies readonly Metric[];

export const statusWords: Words<TargetStatus> = {
  en: { linked: "linked", "not-a-target": "not a target", open: "open" },
  nl: { linked: "gekoppeld", "not-a-target": "geen doel", open: "open" },
};

export const kindWords: Words<TargetKind> = {
  en: {
    "growth-target": "growth target",
    "growth-assumption": "growth assumption",
    "share-target": "share target",
    "price-increase": "price increase",
    "conversion-target": "conversion target",
    "margin-target": "margin target",
  },
  nl: {
    "growth-target": "groeidoel",
    "growth-assumption": "groeiaanname",
    "share-target": "aandeeldoel",
    "price-increase": "prijsverhoging",
    "conversion-target": "conversiedoel",
    "margin-target": "margedoel",
  },
};

export const metricWords: Words<Metric> = {
  en: {
    revenue: "revenue",
    volume: "volume",
    share: "share",
    price: "price",
    profit: "profit",
    margin: "margin",
    conversion: "conversion",
  },
  nl: { revenue: "omzet", volume: "volume", share: "aandeel", price: "prijs", profit: "winst", margin: "marge", conversion: "conversie" },
};

export const perWords: Words<Period> = {
  en: { year: "year", quarter: "quarter", month: "month", horizon: "whole period" },
  nl: { year: "jaar", quarter: "kwartaal", month: "maand", horizon: "hele periode" },
};

/** A code of the sheet is a place in this list: what is new goes to its end. */
export const verdicts = [
  "no-market-data",
  "impossible",
  "beyond-market",
  "supported",
  "to-agree",
  "unsupported",
  "no-base",
  "no-evidence",
] as const satisfies readonly Verdict[];

export const verdictWords: Words<Verdict> = {
  en: {
    "no-market-data": "no market data",
    impossible: "above total potential",
    "beyond-market": "larger than the market",
    supported: "supported",
    "to-agree": "to be agreed",
    unsupported: "unsupported",
    "no-base": "nothing to grow from",
    "no-evidence": "no evidence",
  },
  nl: {
    "no-market-data": "geen marktgegevens",
    impossible: "boven marktpotentieel",
    "beyond-market": "groter dan de markt",
    supported: "onderbouwd",
    "to-agree": "nog af te spreken",
    unsupported: "niet onderbouwd",
    "no-base": "niets om van te groeien",
    "no-evidence": "geen bewijs",
  },
};

export const warningWords: Words<Warning> = {
  en: {
    stale: "source older than 18 months",
    inconsistent: "market figures disagree",
    overclaimed: "hypotheses sell more than the market buys",
    "no-potential": "market potential not known",
    "above-own-history": "above the own best year",
    "base-differs": "the sheet has another base",
    "share-above-reachable": "present share above the reachable share",
    "shares-over-100": "all plans together above 100 %",
    "beyond-capacity": "more than the sellers can carry",
    "beyond-funnel": "more than the funnel can deliver",
  },
  nl: {
    stale: "bron ouder dan 18 maanden",
    inconsistent: "marktcijfers spreken elkaar tegen",
    overclaimed: "hypothesen verkopen meer dan de markt koopt",
    "no-potential": "marktpotentieel niet bekend",
    "above-own-history": "boven het eigen beste jaar",
    "base-differs": "het blad heeft een andere basis",
    "share-above-reachable": "huidig aandeel boven het haalbare aandeel",
    "shares-over-100": "alle plannen samen boven 100 %",
    "beyond-capacity": "meer dan de verkopers aankunnen",
    "beyond-funnel": "meer dan de trechter kan leveren",
  },
};

export const missingWords: Words<MarketDataField> = {
  en: {
    marketSize: "market size",
    marketGrowth: "market growth",
    share: "share",
    price: "price",
    source: "source",
    sourceDate: "source date",
  },
  nl: { marketSize: "marktomvang", marketGrowth: "marktgroei", share: "aandeel", price: "prijs", source: "bron", sourceDate: "brondatum" },
};

/** What the column "Data" of Markets says. */
export const dataWords: Words<"complete" | "missing" | "mistake" | "consistent" | "inconsistent"> = {
  en: {
    complete: "complete",
    missing: "missing: ",
    mistake: "to correct",
    consistent: "consistent",
    inconsistent: "share, volume and market size disagree",
  },
  nl: {
    complete: "volledig",
    missing: "ontbreekt: ",
    mistake: "te verbeteren",
    consistent: "kloppend",
    inconsistent: "aandeel, volume en marktomvang spreken elkaar tegen",
  },
};

export const allSegmentsWords: Readonly<Record<Language, string>> = { en: "all", nl: "alle" };

export const leverWords: Words<HypothesisLever> = {
  en: {
    "market-room": "market room",
    conversion: "conversion",
    "cross-sell": "cross-sell",
    retention: "retention",
    price: "price",
    margin: "margin",
    free: "free",
  },
  nl: {
    "market-room": "marktruimte",
    conversion: "conversie",
    "cross-sell": "bijverkoop",
    retention: "behoud",
    price: "prijs",
    margin: "marge",
    free: "vrij",
  },
};

export const roleWords: Words<HypothesisRole> = {
  en: { finance: "finance", sales: "sales", marketing: "marketing", board: "board" },
  nl: { finance: "financiën", sales: "verkoop", marketing: "marketing", board: "directie" },
};

export const hypothesisStatusWords: Words<HypothesisStatus> = {
  en: { proposed: "proposed", agreed: "agreed", rejected: "rejected" },
  nl: { proposed: "voorgesteld", agreed: "afgesproken", rejected: "verworpen" },
};

/** Scenarios name the columns of Markets by their headers. */
const rangeFields = [
  "marketGrowthLow",
  "marketGrowthHigh",
  "priceChangeLow",
  "priceChangeHigh",
  "shareNextLow",
  "shareNextHigh",
] as const satisfies readonly RangeField[];
export const scenarioTableFields = [...scenarioFields, ...rangeFields] as const;

export const scenarioFieldWords: Words<(typeof scenarioTableFields)[number]> = {
  en: {
    marketSize: "Market size",
    marketGrowth: "Market growth",
    marketPotential: "Market potential",
    share: "Share",
    volume: "Volume",
    price: "Price",
    priceChange: "Price change",
    shareNext: "Planned share",
    maxShare: "Reachable share",
    contributionMargin: "Contribution margin",
    marketGrowthLow: "Market growth low",
    marketGrowthHigh: "Market growth high",
    priceChangeLow: "Price change low",
    priceChangeHigh: "Price change high",
    shareNextLow: "Planned share low",
    shareNextHigh: "Planned share high",
  },
  nl: {
    marketSize: "Marktomvang",
    marketGrowth: "Marktgroei",
    marketPotential: "Marktpotentieel",
    share: "Aandeel",
    volume: "Volume",
    price: "Prijs",
    priceChange: "Prijswijziging",
    shareNext: "Gepland aandeel",
    maxShare: "Haalbaar aandeel",
    contributionMargin: "Contributiemarge",
    marketGrowthLow: "Marktgroei laag",
    marketGrowthHigh: "Marktgroei hoog",
    priceChangeLow: "Prijswijziging laag",
    priceChangeHigh: "Prijswijziging hoog",
    shareNextLow: "Gepland aandeel laag",
    shareNextHigh: "Gepland aandeel hoog",
  },
};

/** Name of the scenario that keeps what stood in Markets before another was applied. */
export const baseScenarioWords: Readonly<Record<Language, string>> = { en: "Base", nl: "Basis" };

export function isBaseScenario(name: string): boolean {
  return Object.values(baseScenarioWords).some((word) => word.toLowerCase() === name.trim().toLowerCase());
}

export const choices = {
  status: { codes: targetStatuses, words: statusWords },
  kind: { codes: targetKinds, words: kindWords },
  metric: { codes: metrics, words: metricWords },
  per: { codes: periods, words: perWords },
  lever: { codes: hypothesisLevers, words: leverWords },
  role: { codes: hypothesisRoles, words: roleWords },
  hypothesisStatus: { codes: hypothesisStatuses, words: hypothesisStatusWords },
  scenarioField: { codes: scenarioTableFields, words: scenarioFieldWords },
} as const;
export type ChoiceKey = keyof typeof choices;

/** The code behind a word of any language, or the code itself; undefined for anything else. */
export function codeOf<Code extends string>(words: Words<Code>, codes: readonly Code[], text: string): Code | undefined {
  const wanted = text.trim().toLowerCase();
  return codes.find((code) => [code, ...languages.map((language) => words[language][code])].some((word) => word.toLowerCase() === wanted));
}
