import { checkDate, checkName, problemAt, problemsAt, required } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";
import type { IsoDate } from "../plan";
import { checkAnyAmount, checkKpi } from "./checkKpi";
import type { Kpi, KpiChange } from "./kpiFlow";
import { isQuarter } from "./quarter";

/** Which KPI is meant: of a team, in a quarter, by its name. */
export interface KpiName {
  readonly quarter: string;
  readonly team: string;
  readonly kpi: string;
}

/** How a KPI stood on a day. */
export interface CheckIn extends KpiName {
  readonly date: IsoDate;
  readonly value: number;
  readonly remark?: string;
}

/** A KPI's target was changed: a row of its own, so that the old value stays. */
export type KpiChangeRow = KpiName & KpiChange;

/** A KPI as it was agreed, without what happened since. */
export type AgreedKpi = Omit<Kpi, "actual" | "changes">;

/** A KPI as its row holds it. */
export interface KpiRow extends AgreedKpi {
  /** The target as it was when it was last agreed or explained; absent: nobody has said. A target that was typed over in the sheet differs from it. */
  readonly agreed?: number;
}

/** What became of a target without a word of why. */
export interface UnexplainedTarget {
  readonly from: number;
  readonly to: number;
}

export function unexplainedTarget({ target, agreed }: Pick<KpiRow, "target" | "agreed">): UnexplainedTarget | undefined {
  return agreed === undefined || target === undefined || target === agreed ? undefined : { from: agreed, to: target };
}

export function checkKpiRow(row: KpiRow): readonly PlanProblem[] {
  return [...checkKpi(row), ...problemsAt("agreed", row.agreed, checkAnyAmount)];
}

export function checkCheckIn({ date, value, ...name }: CheckIn): readonly PlanProblem[] {
  return [...checkKpiName(name), ...problemsAt("date", date, required(checkDate)), ...problemsAt("value", value, required(checkAnyAmount))];
}

export function checkKpiChange({ date, from, to, ...name }: KpiChangeRow): readonly PlanProblem[] {
  return [
    ...checkKpiName(name),
    ...problemsAt("date", date, required(checkDate)),
    ...problemsAt("from", from, required(checkAnyAmount)),
    ...problemsAt("to", to, required(checkAnyAmount)),
  ];
}

function checkKpiName({ quarter, team, kpi }: KpiName): readonly PlanProblem[] {
  return [
    ...(isQuarter(quarter) ? [] : [problemAt("quarter", "not-a-quarter", quarter)]),
    ...problemsAt("team", team, required(checkName)),
    ...problemsAt("kpi", kpi, required(checkName)),
  ];
}

/** The same for names that a sheet's lookups find the same. */
export function kpiKey({ quarter, team, kpi }: KpiName): string {
  return JSON.stringify([quarter, team, kpi].map(segmentKey));
}

/** Each KPI with the value of its latest check-in and with its changes, oldest first. No KPI may have two check-ins on one day. */
export function kpisWith(kpis: readonly KpiRow[], checkIns: readonly CheckIn[], changes: readonly KpiChangeRow[]): readonly Kpi[] {
  return kpis.map((row) => {
    const kpi = asAgreed(row);
    const key = kpiKey({ quarter: kpi.quarter, team: kpi.team, kpi: kpi.name });
    const own = checkIns.filter((one) => kpiKey(one) === key);
    const latest = own.reduce<CheckIn | undefined>((last, one) => (last === undefined || one.date > last.date ? one : last), undefined);
    const changed = changes
      .filter((one) => kpiKey(one) === key)
      .map(({ date, from, to, reason }): KpiChange => ({ date, from, to, ...(reason !== undefined && { reason }) }))
      .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    return { ...kpi, ...(latest && { actual: latest.value }), ...(changed.length > 0 && { changes: changed }) };
  });
}

function asAgreed(row: KpiRow): AgreedKpi {
  const kpi: { agreed?: number } & AgreedKpi = { ...row };
  delete kpi.agreed;
  return kpi;
}
