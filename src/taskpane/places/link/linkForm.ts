import type { CheckItem } from "../../../app/check/check";
import { linkProposal, type LinkAround } from "../../../app/check/linkProposal";
import type { Link } from "../../../app/write/link";
import type { Metric, Period, Scope } from "../../../domain/plan";
import { yearsTyped } from "../../form/yearsTyped";
import type { LinkDraft } from "./place";

/** A percentage is never an amount of profit, so that is not offered. */
export const linkMetrics = ["revenue", "volume", "share", "price", "margin", "conversion"] as const satisfies readonly Metric[];

export interface LinkForm {
  readonly scope: Scope;
  readonly metric: Metric;
  readonly per: Period;
  /** As typed; blank: the plan's. */
  readonly years: string;
  readonly keepsPlan: boolean;
}

/** What the form shows: what was typed, else what the row says, else what the finding suggests. */
export function linkForm({ finding, target }: CheckItem, draft: LinkDraft | undefined, around: LinkAround): LinkForm {
  const proposed = linkProposal(finding, around);
  const known = target?.status === "linked" ? target : undefined;
  return {
    scope: draft?.scope ?? known?.scope ?? proposed.scope,
    metric: draft?.metric ?? known?.metric ?? proposed.metric,
    per: draft?.per ?? known?.per ?? proposed.per,
    keepsPlan: draft?.keepsPlan === true,
    years: draft?.years ?? (known ? String(known.years ?? "") : String(proposed.years ?? "")),
  };
}

/** Undefined while something is missing or wrong. */
export function linkOf({ scope, metric, per, years }: LinkForm): Link | undefined {
  const typed = yearsTyped(years);
  if (typed === undefined || (scope !== "all" && scope.length === 0)) return undefined;
  return { scope, metric, per, ...(typed !== "plan" && { years: typed }) };
}
