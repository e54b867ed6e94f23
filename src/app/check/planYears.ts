import type { PlanSettings } from "../../workbook/tables/tableRows";
import type { Check, CheckItem } from "./check";
import { linkProposal } from "./linkProposal";

/** What the plan looks ahead over: from the year of the amounts that targets are applied to. */
export interface PlanYears {
  readonly horizonYears: number;
  /** Absent: no amount says its year. */
  readonly baseYear?: number;
}

/** A target with the years that it is, or is to be, linked over. Absent: the plan's. */
export interface YearsOfTarget {
  readonly item: CheckItem;
  readonly years?: number;
}

/**
 * The plan's years as the sheet tells them, to be proposed with the first targets that are linked: most targets' years, so that Total and Scenarios answer for
 * them, and the year of the amounts that they are applied to. Once: a plan that has a base year is as somebody wanted it. Undefined: nothing would change.
 */
export function proposedYears(check: Check, linking: readonly YearsOfTarget[]): PlanYears | undefined {
  const { settings } = check;
  if (settings.baseYear !== undefined) return undefined;
  const isLinking = ({ item: { key } }: YearsOfTarget): boolean => linking.some(({ item }) => item.key === key);
  const linked = linkedTargets(check).filter((target) => !isLinking(target));
  const targets = [...linked, ...linking];
  const baseYear = mostCommon(targets.map(baseYearOf)) ?? mostCommon(check.items.filter(isOpen).map((item) => baseYearOf({ item })));
  if (baseYear === undefined && linked.length > 0) return undefined;
  return changing(settings, { horizonYears: yearsOfMost(targets, settings), ...(baseYear !== undefined && { baseYear }) });
}

/** What the plan would look ahead over if it followed its targets: some are linked over other years and left out of Total and Scenarios. Undefined: none are. */
export function yearsOfTargets(check: Check): (PlanYears & { readonly leftOut: number }) | undefined {
  const { settings } = check;
  const targets = linkedTargets(check);
  const horizonYears = yearsOfMost(targets, settings);
  const leftOut = targets.filter(({ years }) => (years ?? settings.horizonYears) !== settings.horizonYears).length;
  if (leftOut === 0 || horizonYears === settings.horizonYears) return undefined;
  const baseYear = settings.baseYear ?? mostCommon(targets.map(baseYearOf));
  return { horizonYears, leftOut, ...(baseYear !== undefined && { baseYear }) };
}

/** Only those that can be computed: one that lacks its market is left out of nothing. */
function linkedTargets({ items, settings, markets }: Check): readonly YearsOfTarget[] {
  return items.flatMap((item): readonly YearsOfTarget[] => {
    const { target, status, assessment, finding } = item;
    if (!target || status !== "linked" || assessment === undefined) return [];
    const years = target.years ?? (settings.baseYear === undefined ? linkProposal(finding, { markets, settings }).years : undefined);
    return [{ item, ...(years !== undefined && { years }) }];
  });
}

function isOpen({ status }: CheckItem): boolean {
  return status === "open";
}

function baseYearOf({ item: { finding } }: YearsOfTarget): number | undefined {
  return finding.meaning?.base?.year;
}

/** Of as many the plan's own, else the longest: a shorter one can keep its own years, what lies beyond the plan is not seen at all. */
function yearsOfMost(targets: readonly YearsOfTarget[], { horizonYears }: PlanSettings): number {
  const years = targets.map((target) => target.years ?? horizonYears);
  const preferred = [horizonYears, ...[...years].sort((one, other) => other - one)];
  const count = (wanted: number): number => years.filter((one) => one === wanted).length;
  return preferred.reduce((best, one) => (count(one) > count(best) ? one : best), horizonYears);
}

/** The first of those that occur most. */
function mostCommon(years: readonly (number | undefined)[]): number | undefined {
  const known = years.filter((year) => year !== undefined);
  const count = (wanted: number): number => known.filter((one) => one === wanted).length;
  return known.reduce<number | undefined>((best, one) => (best === undefined || count(one) > count(best) ? one : best), undefined);
}

function changing(settings: PlanSettings, years: PlanYears): PlanYears | undefined {
  return years.horizonYears === settings.horizonYears && years.baseYear === settings.baseYear ? undefined : years;
}
