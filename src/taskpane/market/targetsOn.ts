import type { Check, CheckItem } from "../../app/check/check";
import { segmentKey } from "../../domain/scope/scope";

/** How many targets rest on a market, those on all markets included. */
export function targetsOn(market: string, check: Check): number {
  return targetItemsOn(market, check).length;
}

export function targetItemsOn(market: string, { items }: Check): readonly CheckItem[] {
  return items.filter(({ status, target }) => {
    if (status !== "linked" || target?.scope === undefined) return false;
    return target.scope === "all" || target.scope.some((name) => segmentKey(name) === segmentKey(market));
  });
}
