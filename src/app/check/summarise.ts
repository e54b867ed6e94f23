import { verdictsFromWorst } from "../../domain/target/verdict";
import type { Verdict } from "../../domain/plan";
import type { CheckItem, CheckSummary } from "./check";

export function summarise(items: readonly CheckItem[]): CheckSummary {
  const targets = items.filter(({ status }) => status !== "not-a-target");
  const unsupported = targets.filter(({ isUnsupported }) => isUnsupported);
  const having = (verdict: Verdict): readonly CheckItem[] => targets.filter((item) => item.verdict === verdict);
  return {
    targets: targets.length,
    notTargets: items.length - targets.length,
    onMarketData: targets.length - having("no-market-data").length,
    unsupported: unsupported.length,
    count: byVerdict((verdict) => having(verdict).length),
  };
}

function byVerdict(measure: (verdict: Verdict) => number): Readonly<Record<Verdict, number>> {
  return Object.fromEntries(verdictsFromWorst.map((verdict) => [verdict, measure(verdict)])) as Record<Verdict, number>;
}
