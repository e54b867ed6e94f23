import { useMemo, useState } from "react";
import type { Check } from "../../../../app/check/check";
import type { Target } from "../../../../domain/plan";
import { chanceFigures } from "./chanceFigures";
import { defaultCorrelation } from "../../../../workbook/tables/settings/settingsTable";
import { chancePlan, type ChancePlan } from "./chancePlan";
import type { FigureBook } from "../../../figures/figureBook";
import type { TargetPlan } from "../targetPlan";
import { useText } from "../../../text/text";
import { tornadoRows, type TornadoRow } from "./tornadoRows";
import { answerOf, useSimulation, type SimulationActions, type SimulationState } from "./useSimulation";

export interface Chance {
  readonly plan: ChancePlan;
  readonly state: SimulationState;
  readonly actions: SimulationActions;
  readonly rows: readonly TornadoRow[];
  readonly correlation: { readonly value: number; readonly kept: number; readonly change: (value: number) => void };
}

export interface ChancePage {
  /** Absent without market data. */
  readonly chance?: Chance;
  readonly book: FigureBook;
}

/** The simulation of a target, at its own value or at one that is tried out. */
export function useChance(plan: TargetPlan | undefined, asked: Target | undefined, revenueBase: number, check: Check): ChancePage {
  const text = useText();
  const kept = check.settings.correlation ?? defaultCorrelation;
  const [tried, change] = useState<number | undefined>(undefined);
  const value = tried ?? kept;
  const chance = useMemo(() => (plan && asked ? chancePlan({ ...plan, target: asked }, value) : undefined), [plan, asked, value]);
  const [state, actions] = useSimulation(chance?.job);
  const answer = answerOf(state);
  const rows = useMemo(() => {
    if (!answer || !plan) return [];
    const { tornado, expectedRevenue } = answer.simulation;
    return tornadoRows(tornado, expectedRevenue, { hypotheses: plan.hypotheses, isSingle: chance?.job?.segments.length === 1 }, text);
  }, [answer, plan, chance, text]);
  const book = useMemo(
    () =>
      answer && plan && asked && chance?.job
        ? chanceFigures(
            asked,
            answer.simulation,
            revenueBase,
            plan.years,
            rows.map(({ name }) => name),
          )
        : {},
    [answer, plan, asked, chance, revenueBase, rows],
  );
  return { book, ...(chance && { chance: { plan: chance, state, actions, rows, correlation: { value, kept, change } } }) };
}
