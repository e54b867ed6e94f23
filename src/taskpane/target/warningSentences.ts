import type { Warning } from "../../domain/plan";
import type { ItemMarket } from "../components/itemText";
import type { Text } from "../components/text";

/** One sentence for each warning, and for each market that it is about. */
export function warningSentences(warnings: readonly Warning[], markets: readonly ItemMarket[], { words }: Text): readonly string[] {
  const say = words.verdict.warning;
  return warnings.flatMap((warning): readonly string[] => {
    switch (warning) {
      case "stale":
        return markets
          .filter(({ assessment }) => assessment.stale)
          .map(({ segment, assessment }) => say.stale(segment.segment, words.number.months(assessment.sourceAgeMonths ?? 0)));
      case "inconsistent":
        return markets.filter(({ assessment }) => assessment.inconsistent).map(({ segment }) => say.inconsistent(segment.segment));
      case "no-potential":
        return markets
          .filter(({ segment }) => segment.marketPotential === undefined)
          .map(({ segment }) => say.noPotential(segment.segment));
      case "overclaimed":
        return [say.overclaimed];
      case "above-own-history":
        return [say.aboveOwnHistory];
      case "shares-over-100":
        return [say.sharesOver100];
      case "beyond-capacity":
        return [say.beyondCapacity];
      case "beyond-funnel":
        return [say.beyondFunnel];
    }
  });
}
