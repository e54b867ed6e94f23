import type { Metric, Period } from "../../domain/plan";
import type { Axis, Meaning, Told } from "../../scan/meaning/meaning";
import { formatArea } from "../../workbook/area";

/** What a finding means, as `check --json` says it (SCAN.md). */
export interface ReportMeaning {
  readonly axis?: Axis;
  readonly metric?: Metric;
  readonly per?: Period;
  /** Of a rate for a whole horizon. */
  readonly years?: number;
  readonly chosen?: number;
  readonly alternatives?: Meaning["alternatives"];
  readonly scenario?: string;
  readonly entity?: string;
  readonly base?: ReportBase;
  /** ISO 4217; null for what is counted, absent where nothing tells. */
  readonly currency?: string | null;
  readonly scale?: number;
  readonly history?: ReportPast;
  /** What nothing in the sheet says: the likely answer is given, and should be asked. */
  readonly assumed?: readonly ("metric" | "per")[];
}

export interface ReportBase {
  readonly sheet: string;
  /** A1; of several lines each of their first amounts. */
  readonly cell: string;
  readonly amount: number;
  readonly period?: string;
}

export interface ReportPast {
  readonly sheet: string;
  readonly range: string;
  readonly periods: readonly string[];
  readonly rates: readonly number[];
}

export function reportMeaning(meaning: Meaning): ReportMeaning {
  const { axis, metric, per, years, chosen, alternatives, scenario, entity, base, currency, scale, past } = meaning;
  const assumed = [...(isAssumed(metric) ? (["metric"] as const) : []), ...(isAssumed(per) ? (["per"] as const) : [])];
  return {
    ...(axis && { axis }),
    ...(metric && { metric: metric.value }),
    ...(per && { per: per.value }),
    ...(years !== undefined && { years }),
    ...(chosen && { chosen: chosen.value }),
    ...(alternatives && { alternatives }),
    ...(scenario !== undefined && { scenario }),
    ...(entity !== undefined && { entity }),
    ...(base && {
      base: {
        sheet: base.sheet,
        cell: base.cells.map(formatArea).join(", "),
        amount: base.amount,
        ...(base.period !== undefined && { period: base.period }),
      },
    }),
    ...(currency && { currency: currency.value }),
    scale: scale.value,
    ...(past && { history: { sheet: past.sheet, range: formatArea(past.area), periods: past.periods, rates: past.rates } }),
    ...(assumed.length > 0 && { assumed }),
  };
}

function isAssumed(told: Told<unknown> | undefined): boolean {
  return told?.by === "convention";
}
