import { compoundings } from "../../domain/ground/compoundings";
import type { ComputedSegment } from "../../domain/market/assessSegment";
import type { ComputedTarget } from "../../domain/target/judgeTarget";
import type { Target } from "../../domain/plan";
import { growthFactor } from "../../domain/target/requirement";
import { figures, type FigureId } from "../../wording/figure";

/** Where a figure came from, for a person who asks. */
export interface FigureEntry {
  readonly value: number;
  /** When this one is made in another way than usual; "" when no formula says it. */
  readonly formula?: string;
  readonly origin?: "typed" | "derived" | "default" | "cell";
  /** The markets that it was added up from, or the targets that it is the largest of. */
  readonly parts?: readonly FigurePart[];
}

export interface FigurePart {
  readonly name: string;
  readonly value: number;
}

export type FigureBook = Readonly<Partial<Record<FigureId, FigureEntry>>>;

/** The figures of one market. `typed` are the fields that somebody filled in. */
export function segmentFigures(segment: ComputedSegment, typed: ReadonlySet<string>, years: number): FigureBook {
  const { settled } = segment;
  const input = (field: keyof typeof settled, value: number): FigureEntry => ({
    value,
    origin: segment.derived === field ? "derived" : typed.has(field) ? "typed" : "default",
    ...(segment.derived === field && { formula: derivations[segment.derived] }),
  });
  return {
    years: { value: years },
    marketSize: input("marketSize", settled.marketSize),
    marketGrowth: input("marketGrowth", settled.marketGrowth),
    ...(settled.marketPotential !== null && { marketPotential: input("marketPotential", settled.marketPotential) }),
    share: input("share", settled.share),
    volume: input("volume", settled.volume),
    price: input("price", settled.price),
    priceChange: input("priceChange", settled.priceChange),
    shareNext: input("shareNext", settled.shareNext),
    maxShare: input("maxShare", settled.maxShare),
    marketNext: {
      value: segment.marketNext,
      ...(settled.marketPotential === null && { formula: "{marketSize} × (1 + {marketGrowth})^{years}" }),
    },
    priceNext: { value: segment.priceNext },
    shareUsed: { value: segment.shareUsed },
    volumeNext: { value: segment.volumeNext },
    revenueBase: { value: segment.revenueBase },
    revenueNext: { value: segment.revenueNext },
    ...(segment.growth !== null && { growth: { value: segment.growth } }),
    cutByCeiling: { value: segment.cutByCeiling },
    baselineRevenue: { value: segment.baselineRevenue },
    marketCeiling: { value: segment.marketCeiling },
    potentialCeiling: {
      value: segment.potentialCeiling,
      ...(settled.marketPotential === null && { formula: figures.marketCeiling.formula }),
    },
    ...(segment.growthCeiling !== null && { growthCeiling: { value: segment.growthCeiling } }),
  };
}

export interface TargetOnMarkets {
  readonly target: Target;
  readonly assessment: ComputedTarget;
  readonly segments: readonly ComputedSegment[];
  readonly typed: ReadonlySet<string>;
  readonly years: number;
}

/** The figures of a target: of one market with all its inputs, of several with what each adds. */
export function targetFigures({ target, assessment, segments, typed, years }: TargetOnMarkets): FigureBook {
  const [only] = segments.length === 1 ? segments : [];
  const { gap, onPaper, proven, requiredVolume, requiredShare, shareGain, takenFromRivals, unsupportedRevenue, unsupportedPoints } =
    assessment;
  const sum = (value: number, of: (segment: ComputedSegment) => number): FigureEntry =>
    only ? { value } : { value, parts: segments.map((segment) => ({ name: segment.segment, value: of(segment) })) };
  /** A price target values its ceilings at the price asked for. */
  const priceFactor = ({ settled, priceNext }: ComputedSegment) =>
    target.metric === "price" && priceNext !== 0 ? (settled.price * growthFactor(target, years)) / priceNext : 1;
  return {
    ...(only ? segmentFigures(only, typed, years) : {}),
    ...(target.metric !== "profit" && { target: { value: target.value, origin: "cell" as const } }),
    years: { value: years },
    revenueBase: sum(assessment.revenueBase, (segment) => segment.revenueBase),
    baselineRevenue: sum(assessment.baselineRevenue, (segment) => segment.baselineRevenue),
    requiredRevenue: { value: assessment.requiredRevenue, ...requiredFormula(target, only !== undefined) },
    marketCeiling: {
      ...sum(assessment.marketCeiling, (segment) => segment.marketCeiling * priceFactor(segment)),
      ...atAskedPrice(target, "marketNext"),
    },
    potentialCeiling: {
      ...sum(assessment.potentialCeiling, (segment) => segment.potentialCeiling * priceFactor(segment)),
      ...potentialFormula(target, only),
    },
    ...ceilingFigures(assessment),
    ...(assessment.growthCeiling !== null && { growthCeiling: { value: assessment.growthCeiling } }),
    ...(assessment.cappedGrowth !== undefined && { cappedGrowth: { value: assessment.cappedGrowth } }),
    gap: { value: gap },
    headroom: { value: assessment.headroom },
    askMarket: sum(assessment.ask.market, (segment) => segment.bridge.marketSizeEffect),
    askPrice: sum(
      assessment.ask.price,
      (segment) => segment.settled.share * segment.marketNext * (segment.priceNext - segment.settled.price),
    ),
    onPaper: { value: onPaper },
    proven: { value: proven },
    proposed: { value: onPaper - proven },
    ...(gap > 0 && { coveredPart: { value: Math.min(1, onPaper / gap) } }),
    ...(unsupportedRevenue !== undefined && { unsupportedRevenue: { value: unsupportedRevenue } }),
    ...(unsupportedPoints !== undefined && { unsupportedPoints: { value: unsupportedPoints } }),
    ...(only &&
      typeof requiredVolume === "number" && {
        requiredVolume: { value: requiredVolume, ...volumeFormula(target) },
        wonVolume: { value: requiredVolume - only.settled.share * only.marketNext },
      }),
    ...(typeof requiredShare === "number" && {
      requiredShare: { value: requiredShare, ...(target.metric === "share" && { formula: "{target}" }) },
    }),
    ...(typeof shareGain === "number" && { shareGain: { value: shareGain } }),
    ...(typeof takenFromRivals === "number" && { takenFromRivals: { value: takenFromRivals } }),
  };
}

const derivations = {
  marketSize: "{volume} ÷ {share}",
  share: "{volume} ÷ {marketSize}",
  volume: "{share} × {marketSize}",
} as const;

/** Compounded over the years, unless the target is over the whole time. */
function factor({ per }: Target): string {
  if (per === "horizon") return "(1 + {target})";
  const times = compoundings(per, 1);
  return times === 1 ? "(1 + {target})^{years}" : `(1 + {target})^(${times} × {years})`;
}

export function requiredFormula(target: Target, isSingle: boolean): { readonly formula: string } {
  switch (target.metric) {
    case "revenue":
      return { formula: `{revenueBase} × ${factor(target)}` };
    case "volume":
      return { formula: isSingle ? `{volume} × ${factor(target)} × {priceNext}` : "" };
    case "share":
      return { formula: isSingle ? "{target} × {marketNext} × {priceNext}" : "" };
    case "price":
      return { formula: isSingle ? `{share} × {marketNext} × {price} × ${factor(target)}` : "" };
    case "profit":
    case "margin":
    case "conversion":
      return { formula: "" };
  }
}

function volumeFormula(target: Target): { readonly formula?: string } {
  if (target.metric === "volume") return { formula: `{volume} × ${factor(target)}` };
  if (target.metric === "share") return { formula: "{target} × {marketNext}" };
  return target.metric === "price" ? { formula: "{share} × {marketNext}" } : {};
}

function potentialFormula(target: Target, only: ComputedSegment | undefined): { readonly formula?: string } {
  const market = only?.settled.marketPotential === null ? "marketNext" : "marketPotential";
  return target.metric === "price" ? atAskedPrice(target, market) : { formula: `{maxShare} × {${market}} × {priceNext}` };
}

function atAskedPrice(target: Target, market: FigureId): { readonly formula?: string } {
  return target.metric === "price" ? { formula: `{maxShare} × {${market}} × {price} × ${factor(target)}` } : {};
}

/** What the people and the funnels of the target's markets can bring, where that is known; added up from their tables. */
export function ceilingFigures({ ceilings: { capacity, funnel } }: Pick<ComputedTarget, "ceilings">): FigureBook {
  return {
    ...(capacity !== null && { capacity: { value: capacity, formula: "" } }),
    ...(funnel !== null && { funnelCeiling: { value: funnel, formula: "" } }),
  };
}
