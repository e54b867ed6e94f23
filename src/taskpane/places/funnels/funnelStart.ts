import type { Check } from "../../../app/check/check";
import { knownMarkets } from "../../../app/plan/knownMarkets";
import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import { typedText, type TableDraft } from "../../rowForm/rowDraft";

/** What the workbook knows already, to begin a funnel with. */
export interface FunnelStart {
  readonly market: string;
  readonly draft: TableDraft;
}

/** A start for each of the largest markets: what an order brings, the margin, and the usual stages by name. */
export function funnelStarts(check: Check, words: Words, numbers: Numbers): readonly FunnelStart[] {
  return knownMarkets(check).map(({ segment, settled }) => ({
    market: segment,
    draft: {
      ...usualStages(words),
      name: words.funnel.nameFor(segment),
      scope: segment,
      orderValue: typedText("funnels", "orderValue", settled.price, numbers),
      ...(settled.contributionMargin !== null && { margin: typedText("funnels", "margin", settled.contributionMargin, numbers) }),
    },
  }));
}

/** The names of stages as most funnels have them; people change them. */
export function usualStages({ funnel }: Words): TableDraft {
  return Object.fromEntries(funnel.usualStages.map((name, index) => [`stage${index + 1}`, name]));
}
