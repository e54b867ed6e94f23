import { isComputed } from "../../../domain/target/judgeTarget";
import type { LinkedMarket } from "../../../app/plan/linkedMarket";
import { useMemo } from "react";
import type { Check, CheckItem } from "../../../app/check/check";
import { whatIf } from "../../../app/plan/whatIf";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { ComputedTarget, TargetAssessment } from "../../../domain/target/judgeTarget";
import type { Target } from "../../../domain/plan";
import { solveTarget, type TargetSolution } from "../../../domain/target/solveTarget";
import type { TargetRow } from "../../../workbook/tables/tableRows";
import { verdictText, type VerdictText } from "../../../wording/verdictText";
import { targetFigures, type FigureBook } from "../../figures/figureBook";
import { refusedOf, yearsOf } from "../../item/itemText";
import { outsideFigures } from "./outsideFigures";
import { solutionFigures } from "./solutionFigures";
import { targetPlan, type TargetPlan } from "./targetPlan";
import { useText } from "../../text/text";
import { supportedUpTo, verdictZones, type VerdictZone } from "./verdictZones";
import { zeroSumFigures } from "../../market/zeroSumFigures";
import { whatIfScale, type WhatIfScale } from "./whatIfScale";

export interface TargetPage {
  readonly markets: readonly LinkedMarket[];
  readonly years: number;
  readonly text: VerdictText;
  readonly assessment?: TargetAssessment;
  /** With market data: what is shown of it. */
  readonly computed?: ComputedTarget;
  /** The markets that can be computed. */
  readonly segments: readonly ComputedSegment[];
  /** Of a linked target: what stands around it. */
  readonly plan?: TargetPlan;
  /** The target at the value that is shown. */
  readonly asked?: Target;
  /** Solved backwards, at the value that is shown. */
  readonly solution?: TargetSolution;
  readonly book: FigureBook;
  readonly unit?: string;
  /** Absent without market data: there is nothing to try out. */
  readonly slider?: {
    readonly own: number;
    readonly value: number;
    readonly scale: WhatIfScale;
    readonly zones: readonly VerdictZone[];
    readonly supportedUpTo: number | undefined;
    readonly isGrowth: boolean;
  };
}

/** All that a target's place shows, at its own value or at one that is tried out. Plain computing: no host is asked. */
export function useTargetPage(item: CheckItem, check: Check, tried: number | undefined): TargetPage {
  const { numbers, words } = useText();
  const row = item.status === "linked" ? item.target : undefined;
  const page = useMemo(() => basis(item, check, row), [item, check, row]);
  return useMemo(() => {
    const { plan, markets, years, scale, zones } = page;
    const target = plan?.target;
    const value = tried ?? target?.value;
    const assessment = row && tried !== undefined && tried !== target?.value ? whatIf(check, row, tried) : item.assessment;
    const asked = target && value !== undefined ? { ...target, value } : undefined;
    const [only] = markets.length === 1 ? markets : [];
    const unit = only?.segment.unit;
    const judged = {
      ...(assessment && { assessment }),
      ...(asked && { target: asked }),
      segments: markets.map((market) => market.assessment),
      ...(unit !== undefined && { unit }),
      years,
      refused: refusedOf(markets),
    };
    const computed = isComputed(assessment) ? assessment : undefined;
    const segments = markets.flatMap((market) => (market.assessment.computable ? [market.assessment] : []));
    const solution = plan && computed && asked ? solveTarget(asked, plan.segments, plan.hypotheses, plan.years, plan.asOf) : null;
    return {
      markets,
      years,
      text: verdictText(judged, numbers),
      ...(assessment && { assessment }),
      ...(computed && { computed }),
      segments,
      ...(plan && { plan }),
      ...(asked && { asked }),
      ...(solution && { solution }),
      book: {
        ...stake(item),
        ...(computed &&
          asked && {
            ...supported(zones),
            ...booked(computed, asked, markets, segments, years),
            ...(solution && solutionFigures(asked, solution, segments)),
            ...zeroSumFigures(computed.zeroSum ?? null, words.competitor.own),
          }),
      },
      ...(unit !== undefined && { unit }),
      ...(scale &&
        target &&
        value !== undefined && {
          slider: { own: target.value, value, scale, zones, supportedUpTo: supportedUpTo(zones), isGrowth: target.metric !== "share" },
        }),
    };
  }, [page, tried, item, check, row, numbers, words]);
}

interface Basis {
  readonly plan: TargetPlan | undefined;
  readonly markets: readonly LinkedMarket[];
  readonly years: number;
  readonly scale: WhatIfScale | undefined;
  readonly zones: readonly VerdictZone[];
}

/** What does not change while another value is tried out. */
function basis(item: CheckItem, check: Check, row: TargetRow | undefined): Basis {
  const plan = targetPlan(item, check);
  const target = plan?.target;
  const isKnown = isComputed(item.assessment);
  // A profit is an amount: there is no percentage to slide.
  const scale = target && isKnown && target.metric !== "profit" ? whatIfScale(target.value, target.metric) : undefined;
  const zones = row && scale ? verdictZones((at) => whatIf(check, row, at).verdict, scale.min, scale.max) : [];
  return { plan, markets: item.linked?.markets ?? [], years: yearsOf(item, check), scale, zones };
}

function booked(
  assessment: ComputedTarget,
  target: Target,
  markets: readonly LinkedMarket[],
  segments: readonly ComputedSegment[],
  years: number,
): FigureBook {
  const [only] = markets.length === 1 ? markets : [];
  const typed = new Set(Object.entries(only?.segment ?? {}).flatMap(([field, value]) => (value === undefined ? [] : [field])));
  return {
    ...targetFigures({ target, assessment, segments, typed, years }),
    ...outsideFigures(target, assessment.outsideView, segments.length === 1),
  };
}

function supported(zones: readonly VerdictZone[]): FigureBook {
  const value = supportedUpTo(zones);
  return value === undefined ? {} : { supportedUpTo: { value } };
}

function stake({ moneyAtStake }: CheckItem): FigureBook {
  return moneyAtStake === undefined ? {} : { moneyAtStake: { value: moneyAtStake } };
}
