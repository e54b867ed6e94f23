import { ratio } from "../ground/ratio";
import type { IsoDate } from "../plan";

export const kpiRoles = ["master", "other"] as const;
export type KpiRole = (typeof kpiRoles)[number];

export interface KpiChange {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
  readonly reason?: string;
}

export interface Kpi {
  /** `2027-Q1` */
  readonly quarter: string;
  readonly team: string;
  readonly name: string;
  readonly role: KpiRole;
  readonly unit?: string;
  /** Absent: 0. */
  readonly start?: number;
  readonly target?: number;
  readonly actual?: number;
  /** The agreed how, beforehand. */
  readonly workingMethod?: string;
  readonly rhythm?: string;
  readonly reward?: string;
  readonly owner?: string;
  /** The claim that it drives. */
  readonly hypothesis?: string;
  readonly changes?: readonly KpiChange[];
}

export type KpiRule = "no-master" | "several-masters" | "no-others" | "too-many-others";
export type KpiField = "target" | "workingMethod" | "rhythm" | "owner" | "reward";

export interface KpiAssessment {
  readonly name: string;
  readonly missing: readonly KpiField[];
  readonly changeWithoutReason: boolean;
  /** Null without an actual, or where start and target are the same. */
  readonly progress: number | null;
}

export interface KpiQuarter {
  readonly quarter: string;
  readonly team: string;
  readonly problems: readonly KpiRule[];
  readonly kpis: readonly KpiAssessment[];
}

export const mostOthers = 3;

/** One answer for each quarter and team, sorted. */
export function assessKpis(kpis: readonly Kpi[]): readonly KpiQuarter[] {
  const groups = new Map<string, { readonly quarter: string; readonly team: string; readonly kpis: Kpi[] }>();
  for (const kpi of kpis) {
    const quarter = kpi.quarter.trim();
    const team = kpi.team.trim();
    const key = JSON.stringify([quarter, team]);
    const group = groups.get(key) ?? { quarter, team, kpis: [] };
    group.kpis.push(kpi);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((one, other) => byText(one.quarter, other.quarter) || byText(one.team, other.team))
    .map(({ quarter, team, kpis: own }) => ({ quarter, team, problems: brokenRules(own), kpis: own.map(assessKpi) }));
}

function brokenRules(kpis: readonly Kpi[]): readonly KpiRule[] {
  const masters = kpis.filter(({ role }) => role === "master").length;
  const others = kpis.length - masters;
  return [
    ...(masters === 0 ? (["no-master"] as const) : []),
    ...(masters > 1 ? (["several-masters"] as const) : []),
    ...(others === 0 ? (["no-others"] as const) : []),
    ...(others > mostOthers ? (["too-many-others"] as const) : []),
  ];
}

function assessKpi(kpi: Kpi): KpiAssessment {
  const { name, role, start = 0, target, actual, changes = [] } = kpi;
  const needed = ["workingMethod", "rhythm", "owner", ...(role === "master" ? (["reward"] as const) : [])] as const;
  return {
    name,
    missing: [...(target === undefined ? (["target"] as const) : []), ...needed.filter((field) => isBlank(kpi[field]))],
    changeWithoutReason: changes.some(({ reason }) => isBlank(reason)),
    progress: target === undefined || actual === undefined ? null : ratio(actual - start, target - start),
  };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
