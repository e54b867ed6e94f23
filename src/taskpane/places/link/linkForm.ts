import type { CheckItem } from "../../../app/check/check";
import type { Link } from "../../../app/write/link";
import { largestHorizon } from "../../../domain/ground/limits";
import type { Metric, Period, Scope } from "../../../domain/plan";
import { yearsTyped } from "../../form/yearsTyped";
import type { LinkDraft } from "../../state/paneState";

/** A percentage is never an amount of profit, so that is not offered. */
export const linkMetrics = ["revenue", "volume", "share", "price", "margin", "conversion"] as const satisfies readonly Metric[];

export interface LinkForm {
  readonly scope: Scope;
  readonly metric: Metric;
  readonly per: Period;
  /** As typed; blank: the plan's. */
  readonly years: string;
}

/** What the form shows: what was typed, else what the row says, else what the finding suggests. */
export function linkForm({ finding, target }: CheckItem, draft: LinkDraft | undefined): LinkForm {
  const known = target?.status === "linked" ? target : undefined;
  return {
    scope: draft?.scope ?? known?.scope ?? [],
    metric: draft?.metric ?? known?.metric ?? suggestedMetric[finding.kind] ?? "revenue",
    per: draft?.per ?? known?.per ?? "year",
    years: draft?.years ?? (known ? String(known.years ?? "") : suggestedYears(finding.period)),
  };
}

/** Undefined while something is missing or wrong. */
export function linkOf({ scope, metric, per, years }: LinkForm): Link | undefined {
  const typed = yearsTyped(years);
  if (typed === undefined || (scope !== "all" && scope.length === 0)) return undefined;
  return { scope, metric, per, ...(typed !== "plan" && { years: typed }) };
}

const suggestedMetric: Readonly<Partial<Record<CheckItem["finding"]["kind"], Metric>>> = {
  "share-target": "share",
  "price-increase": "price",
  "margin-target": "margin",
  "conversion-target": "conversion",
};

/** A run over "2027-2031" is a target over five years. */
function suggestedYears(period: string | undefined): string {
  const run = /^(\d{4})\s?[-–]\s?(\d{4})$/u.exec(period ?? "");
  const years = run ? Number(run[2]) - Number(run[1]) + 1 : 0;
  return years > 1 && years <= largestHorizon ? String(years) : "";
}
