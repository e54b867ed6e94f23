import { courseOfKpi, type KpiCourse } from "../../domain/kpi/courseOfKpi";
import {
  kpiKey,
  kpisWith,
  unexplainedTarget,
  type CheckIn,
  type KpiChangeRow,
  type KpiName,
  type UnexplainedTarget,
} from "../../domain/kpi/checkIn";
import { assessKpis, type Kpi, type KpiAssessment, type KpiRole, type KpiRule } from "../../domain/kpi/kpiFlow";
import { nextQuarter, passedOfQuarter, quarterOf } from "../../domain/kpi/quarter";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { Check } from "../check/check";
import { usable } from "./usable";

export interface KpiOnPage {
  readonly id: string;
  readonly kpi: Kpi;
  readonly assessed: KpiAssessment;
  readonly course: KpiCourse;
  /** Its target was typed over in the sheet. */
  readonly typedOver?: UnexplainedTarget;
  /** Latest first. */
  readonly checkIns: readonly (CheckIn & OwnRow)[];
  /** Latest first. */
  readonly changes: readonly KpiChangeRow[];
}

/** A quarter of a team, as people look at it. */
export interface KpiPage {
  /** To choose from, in order; those that hold something, and the quarter of the check with the next. */
  readonly quarters: readonly string[];
  readonly teams: readonly string[];
  readonly quarter: string;
  /** "" while there is none. */
  readonly team: string;
  /** How much of the quarter has passed, 0..1. */
  readonly passed: number;
  readonly rules: readonly KpiRule[];
  /** The master first. */
  readonly kpis: readonly KpiOnPage[];
  /** Check-ins of KPIs that are not there. */
  readonly lost: readonly CheckIn[];
}

export interface KpiView {
  readonly quarter?: string;
  readonly team?: string;
}

/** The quarter asked for; else the one of the check, else the next that holds something, else the last. */
export function kpiPage({ tables, asOf }: Pick<Check, "tables" | "asOf">, view: KpiView = {}): KpiPage {
  const { rows } = tables;
  const good = rows.kpis.filter(({ isUsable }) => isUsable);
  const whole = kpisWith(usable(rows.kpis), usable(rows.checkIns), usable(rows.kpiChanges));
  const filled = [...new Set(whole.map(({ quarter }) => quarter))].sort();
  const now = quarterOf(asOf);
  const likely = filled.includes(now) ? now : (filled.find((one) => one > now) ?? filled.at(-1) ?? now);
  const quarter = view.quarter ?? likely;
  const quarters = [...new Set([...filled, now, nextQuarter(now), quarter])].sort();
  const teamsOf = (at: string) => [...new Set(whole.filter((one) => one.quarter === at).map(({ team }) => team))].sort();
  const teams = [...new Set([...teamsOf(quarter), ...whole.map(({ team }) => team)])];
  const team = view.team !== undefined && teams.includes(view.team) ? view.team : (teams[0] ?? "");
  const passed = passedOfQuarter(quarter, asOf);
  const own = assessKpis(whole).find((one) => one.quarter === quarter && one.team === team);
  const kpis = good.flatMap((row, index): readonly KpiOnPage[] => {
    const kpi = whole[index];
    const assessed = own?.kpis.find(({ name }) => name === kpi?.name);
    if (kpi?.quarter !== quarter || kpi.team !== team || !assessed) return [];
    const key = kpiKey({ quarter, team, kpi: kpi.name });
    const typedOver = unexplainedTarget(row);
    return [
      {
        id: row.id,
        kpi,
        assessed,
        course: courseOfKpi(kpi, passed),
        ...(typedOver && { typedOver }),
        checkIns: latest(rows.checkIns, key),
        changes: latest(rows.kpiChanges, key),
      },
    ];
  });
  const keys = new Set(whole.map((one) => kpiKey({ quarter: one.quarter, team: one.team, kpi: one.name })));
  const lost = usable(rows.checkIns).filter((one) => !keys.has(kpiKey(one)));
  return { quarters, teams, quarter, team, passed, rules: own?.problems ?? [], kpis: kpis.sort(masterFirst), lost };
}

function latest<Row extends KpiName & OwnRow & { readonly date: string }>(rows: readonly Row[], key: string): readonly Row[] {
  return rows.filter((row) => row.isUsable && kpiKey(row) === key).sort((one, other) => (one.date < other.date ? 1 : -1));
}

function masterFirst(one: KpiOnPage, other: KpiOnPage): number {
  const rank = (role: KpiRole) => (role === "master" ? 0 : 1);
  return rank(one.kpi.role) - rank(other.kpi.role);
}
