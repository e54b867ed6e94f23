import type { Check, CheckItem } from "../../../app/check/check";
import { keysInScope, segmentKey } from "../../../domain/scope/scope";
import type { HypothesisRow } from "../../../workbook/tables/tableRows";
import { allMarkets } from "./hypothesisForm";

/** The markets that a hypothesis for this target may be about, the likeliest first: all of them, where the target is on all. */
export function scopesFor({ target }: CheckItem, { markets }: Check, row: HypothesisRow | undefined): readonly string[] {
  const names = markets.map(({ segment }) => segment.segment).filter((name) => name !== "");
  const scope = target?.scope ?? "all";
  const wanted = new Set(keysInScope(scope, names.map(segmentKey)));
  const inside = names.filter((name) => wanted.has(segmentKey(name)));
  const isAll = inside.length === names.length;
  const own = row === undefined || row.scope === "all" ? [] : row.scope;
  const offered = [...(isAll && names.length > 1 ? [allMarkets] : []), ...inside, ...(row?.scope === "all" ? [allMarkets] : own)];
  return [...new Set(offered)];
}
