import { segmentKey } from "../../domain/scope/scope";
import type { Check } from "../check/check";

/** The names of the markets by their keys. */
export function marketNames({ markets }: Pick<Check, "markets">): ReadonlyMap<string, string> {
  return new Map(markets.flatMap(({ segment }) => (segment.segment === "" ? [] : [[segmentKey(segment.segment), segment.segment]])));
}
