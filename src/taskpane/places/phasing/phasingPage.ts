import { phasingsOf, type WorkbookPhasing } from "../../../app/plan/phasings";
import type { Check } from "../../../app/check/check";
import { growthBetween } from "../../../domain/ground/ratio";
import { sum } from "../../../domain/ground/sum";
import { monthsBeside, type MonthBeside } from "../../../domain/phasing/monthsBeside";
import { assessPhasing, type PhasingAssessment } from "../../../domain/phasing/phasing";
import type { Rate } from "../../../domain/plan";
import type { FigureBook } from "../../figures/figureBook";

/** All that the place shows of one phasing. */
export interface PhasingPage {
  readonly all: readonly WorkbookPhasing[];
  readonly shown?: WorkbookPhasing;
  /** Absent: something in it is refused. */
  readonly told?: ToldPhasing;
}

export interface ToldPhasing extends PhasingAssessment {
  readonly rows: readonly MonthBeside[];
  readonly done: number;
  /** Of the plan over the whole of last year. */
  readonly planGrowth: Rate | null;
  readonly book: FigureBook;
}

export function phasingPage(check: Check, id: string | undefined): PhasingPage {
  const all = phasingsOf(check);
  const shown = all.find(({ head }) => head.id === id) ?? all[0];
  if (!shown) return { all };
  const { phasing } = shown;
  if (!phasing) return { all, shown };
  const assessment = assessPhasing(phasing);
  const { lastYear, actuals = [] } = phasing;
  const done = actuals.length;
  return {
    all,
    shown,
    told: {
      ...assessment,
      rows: monthsBeside(phasing),
      done,
      planGrowth: growthBetween(sum(lastYear), assessment.year),
      book: bookOf(assessment, sum(lastYear.slice(0, done)), sum(lastYear.slice(done))),
    },
  };
}

function bookOf(
  { year, yearToDate, yearToDateGrowth, remaining, remainingGrowth, projection, projectionGap, runRate }: PhasingAssessment,
  lastYearDone: number,
  lastYearOthers: number,
): FigureBook {
  return {
    yearPlanned: { value: year },
    yearToDate: { value: yearToDate },
    lastYearDone: { value: lastYearDone },
    lastYearOthers: { value: lastYearOthers },
    yearRemaining: { value: remaining },
    ...(yearToDateGrowth !== null && { yearToDateGrowth: { value: yearToDateGrowth } }),
    ...(remainingGrowth !== null && { remainingGrowth: { value: remainingGrowth } }),
    ...(projection !== null && { projection: { value: projection } }),
    ...(projectionGap !== null && { projectionGap: { value: projectionGap } }),
    ...(runRate !== null && { runRate: { value: runRate } }),
  };
}
