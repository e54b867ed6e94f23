import type { Check } from "../app/check";
import { segmentKey } from "../domain/scope";

/** How many targets rest on a market, those on all markets included. */
export function targetsOn(market: string, { items }: Check): number {
  return items.filter(({ status, target }) => {
    if (status !== "linked" || target?.scope === undefined) return false;
    return target.scope === "all" || target.scope.some((name) => segmentKey(name) === segmentKey(market));
  }).length;
}
