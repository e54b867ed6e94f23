import type { CheckItem } from "../check/check";

/** What a linked target says, in words that two checks compare and a person reads: "0.15 revenue per year, Region North". Undefined: it has no row or no value. */
export function targetSaid({ target, value }: CheckItem): string | undefined {
  if (!target || value === undefined) return undefined;
  const { metric, per, scope = [], years, margin } = target;
  const markets = scope === "all" ? "all" : [...scope].sort().join("; ");
  return [
    `${Number(value.toPrecision(12))} ${metric} per ${per}`,
    markets,
    ...(years === undefined ? [] : [`${years} years`]),
    ...(margin === undefined ? [] : [`margin ${margin}`]),
  ].join(", ");
}
