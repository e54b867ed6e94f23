import type { ComputedSegment } from "../../../domain/market/assessSegment";
import { fullBridge, type BridgeOrder } from "../../../domain/market/fullBridge";
import { best, median, yearlyGains, yearlyGrowths } from "../../../domain/ground/yearlyChanges";
import type { Competitor, HistoryYear } from "../../../domain/plan";
import { usualShareGain } from "../../../domain/market/proposeMaxShare";
import { segmentKey } from "../../../domain/scope/scope";
import { historyIndex } from "../../../domain/scope/scopeHistory";
import { yearsToCeiling } from "../../../domain/market/yearsToCeiling";
import { zeroSum } from "../../../domain/market/zeroSum";
import { segmentFigures, type FigureBook } from "../../figures/figureBook";
import { proposedShare } from "./proposedShare";
import { zeroSumFigures } from "../../market/zeroSumFigures";

export interface MarketWithPast {
  readonly segment: ComputedSegment;
  /** Fields that somebody filled in. */
  readonly typed: ReadonlySet<string>;
  readonly years: number;
  /** Of this market. */
  readonly history: readonly HistoryYear[];
  readonly rivals: readonly Competitor[];
  readonly order: BridgeOrder;
  /** How the own company is called among its competitors. */
  readonly ownName: string;
}

/** The figures of one market's page: its own, its bridge, its past, and everybody's plans on it. */
export function marketBook({ segment, typed, years, history, rivals, order, ownName }: MarketWithPast): FigureBook {
  const { settled } = segment;
  const bridge = fullBridge(segment, years, order);
  const formulas = effectFormulas[order];
  const isMoving = segment.revenueBase !== 0 && segment.revenueNext !== 0;
  const toFull =
    settled.marketPotential === null ? null : yearsToCeiling(settled.marketSize, settled.marketPotential, settled.marketGrowth);
  return {
    ...segmentFigures(segment, typed, years),
    marketUncapped: { value: settled.marketSize * (1 + settled.marketGrowth) ** years },
    revenueUncapped: { value: segment.revenueUncapped, formula: "{shareNext} × {marketUncapped} × {priceNext}" },
    ...(isMoving
      ? {
          marketSizeEffect: { value: bridge.marketSizeEffect, formula: formulas.market },
          marketShareEffect: { value: bridge.marketShareEffect, formula: formulas.share },
          priceEffect: { value: bridge.priceEffect, formula: formulas.price },
          ceilingEffect: { value: bridge.cutByCeiling, formula: "{revenueNext} − {revenueUncapped}" },
        }
      : {}),
    ...(toFull !== null && toFull > 0 && { yearsToFull: { value: toFull } }),
    ...proposalFigures(segment, years, history),
    ...pastFigures(history),
    ...zeroSumFigures(rivals.length === 0 ? null : zeroSum(settled, segment.marketNext, segment.volumeNext, years, rivals), ownName),
  };
}

const effectFormulas = {
  "market-first": {
    market: "({marketUncapped} − {marketSize}) × {share} × {price}",
    share: "{marketUncapped} × ({shareNext} − {share}) × {price}",
    price: "{marketUncapped} × {shareNext} × ({priceNext} − {price})",
  },
  "order-free": {
    market: `({marketUncapped} − {marketSize}) × ${meanProduct("share", "price", "shareNext", "priceNext")}`,
    share: `({shareNext} − {share}) × ${meanProduct("marketSize", "price", "marketUncapped", "priceNext")}`,
    price: `({priceNext} − {price}) × ${meanProduct("marketSize", "share", "marketUncapped", "shareNext")}`,
  },
} as const;

/** Averaged over all orders in which the others can change. */
function meanProduct(one: string, other: string, oneNext: string, otherNext: string): string {
  return `({${one}} × {${other}} ÷ 3 + ({${oneNext}} × {${other}} + {${one}} × {${otherNext}}) ÷ 6 + {${oneNext}} × {${otherNext}} ÷ 3)`;
}

function proposalFigures({ settled }: ComputedSegment, years: number, history: readonly HistoryYear[]): FigureBook {
  const { maxShare, gainPerYear, basis } = proposedShare(settled.share, years, history);
  if (basis === "large-companies") {
    return {
      usualShareGain: { value: usualShareGain },
      maxShareProposed: { value: maxShare, formula: "min(1; {share} + {years} × {usualShareGain})" },
    };
  }
  return { maxShareProposed: { value: maxShare, ...(gainPerYear === 0 && { formula: "{share}" }) } };
}

/** Growth of the own revenue, and gains of share. */
function pastFigures(history: readonly HistoryYear[]): FigureBook {
  const [first] = history;
  if (!first) return {};
  const past = historyIndex(history);
  const key = segmentKey(first.segment);
  const growths = yearlyGrowths(past([key], "revenue") ?? []);
  const gains = yearlyGains(past([key], "share") ?? []);
  const figures = { bestYear: best(growths), medianYear: median(growths), bestGain: best(gains), medianGain: median(gains) };
  return Object.fromEntries(Object.entries(figures).flatMap(([figure, value]) => (value === null ? [] : [[figure, { value }]])));
}
