import { useMemo } from "react";
import type { Check, CheckItem } from "../app/check";
import { whatIf } from "../app/whatIf";
import type { ComputedTarget, TargetAssessment } from "../domain/judgeTarget";
import type { Target } from "../domain/plan";
import type { TargetRow } from "../workbook/tables/tableRows";
import { verdictText, type VerdictText } from "../wording/verdictText";
import { targetFigures, type FigureBook } from "./figureBook";
import { marketsOf, refusedOf, targetOf, yearsOf, type ItemMarket } from "./itemText";
import { useText } from "./text";
import { supportedUpTo, verdictZones, type VerdictZone } from "./verdictZones";
import { whatIfScale, type WhatIfScale } from "./whatIfScale";

export interface TargetPage {
  readonly markets: readonly ItemMarket[];
  readonly years: number;
  readonly text: VerdictText;
  readonly assessment?: TargetAssessment;
  /** With market data: what is shown of it. */
  readonly computed?: ComputedTarget;
  readonly book: FigureBook;
  readonly unit?: string;
  /** Absent without market data: there is nothing to try out. */
  readonly slider?: { readonly own: number; readonly value: number; readonly scale: WhatIfScale; readonly zones: readonly VerdictZone[]; readonly supportedUpTo: number | undefined; readonly isGrowth: boolean };
}

/** All that a target's place shows, at its own value or at one that is tried out. Plain computing: no host is asked. */
export function useTargetPage(item: CheckItem, check: Check, tried: number | undefined): TargetPage {
  const { numbers } = useText();
  const row = item.status === "linked" ? item.target : undefined;
  const page = useMemo(() => basis(item, check, row), [item, check, row]);
  return useMemo(() => {
    const { target, markets, years, scale, zones } = page;
    const value = tried ?? target?.value;
    const assessment = row && tried !== undefined && tried !== target?.value ? whatIf(check, row, tried) : item.assessment;
    const asked = target && value !== undefined ? { ...target, value } : undefined;
    const [only] = markets.length === 1 ? markets : [];
    const unit = only?.segment.unit;
    const judged = { ...(assessment && { assessment }), ...(asked && { target: asked }), segments: markets.map((market) => market.assessment), ...(unit !== undefined && { unit }), years, refused: refusedOf(markets) };
    const computed = assessment && assessment.verdict !== "no-market-data" ? assessment : undefined;
    return {
      markets,
      years,
      text: verdictText(judged, numbers),
      ...(assessment && { assessment }),
      ...(computed && { computed }),
      book: { ...stake(item), ...(computed && asked && { ...booked(computed, asked, markets, years), ...supported(zones) }) },
      ...(unit !== undefined && { unit }),
      ...(scale && target && value !== undefined && { slider: { own: target.value, value, scale, zones, supportedUpTo: supportedUpTo(zones), isGrowth: target.metric !== "share" } }),
    };
  }, [page, tried, item, check, row, numbers]);
}

function basis(item: CheckItem, check: Check, row: TargetRow | undefined) {
  const target = row && targetOf(item);
  const isKnown = item.assessment !== undefined && item.assessment.verdict !== "no-market-data";
  // A profit is an amount: there is no percentage to slide.
  const scale = target && isKnown && target.metric !== "profit" ? whatIfScale(target.value, target.metric) : undefined;
  const zones = row && scale ? verdictZones((at) => whatIf(check, row, at).verdict, scale.min, scale.max) : [];
  return { target, markets: marketsOf(item, check), years: yearsOf(item, check), scale, zones };
}

function booked(assessment: ComputedTarget, target: Target, markets: readonly ItemMarket[], years: number): FigureBook {
  const [only] = markets.length === 1 ? markets : [];
  const typed = new Set(Object.entries(only?.segment ?? {}).flatMap(([field, value]) => (value === undefined ? [] : [field])));
  return targetFigures({ target, assessment, segments: markets.flatMap((market) => (market.assessment.computable ? [market.assessment] : [])), typed, years });
}

function supported(zones: readonly VerdictZone[]): FigureBook {
  const value = supportedUpTo(zones);
  return value === undefined ? {} : { supportedUpTo: { value } };
}

function stake({ moneyAtStake }: CheckItem): FigureBook {
  return moneyAtStake === undefined ? {} : { moneyAtStake: { value: moneyAtStake } };
}
