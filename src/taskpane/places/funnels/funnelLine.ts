import type { ConcludedFunnel } from "../../../domain/funnel/conclusion";
import { assessFunnel } from "../../../domain/funnel/funnel";
import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import { funnelConclusionWords } from "../../../workbook/tables/words";

/** How a funnel stands, in one sentence: what came of it, what makes it impossible, or what it takes. */
export function funnelLine(funnel: ConcludedFunnel, { funnel: { line } }: Words, numbers: Numbers): string {
  const { result, impossibleAt, ordersNeeded, ceiling } = assessFunnel(funnel);
  const { conclusion } = funnel;
  if (result) {
    const said = conclusion === undefined ? "" : funnelConclusionWords[numbers.language][conclusion];
    return line.result(numbers.money(result.revenue), result.paidBack, said);
  }
  if (typeof impossibleAt === "string") return line.impossibleAt(impossibleAt);
  if (ordersNeeded !== null) return line.needs(numbers.volume(ordersNeeded));
  return ceiling === null ? line.open : line.delivers(numbers.money(ceiling));
}
