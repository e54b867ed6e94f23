import { isComputed, type TargetAssessment } from "../../../domain/target/judgeTarget";
import type { LinkedMarket } from "../../../app/plan/linkedMarket";
import type { Overclaim } from "../../../app/plan/overclaimOf";
import { overclaimText } from "../../../wording/overclaimText";
import type { Warning } from "../../../domain/plan";
import type { Text } from "../../text/text";

/** One sentence for each warning, and for each market that it is about. */
export function warningSentences(
  assessment: TargetAssessment,
  markets: readonly LinkedMarket[],
  { words, numbers }: Text,
  overclaim?: Overclaim,
): readonly string[] {
  const say = words.verdict.warning;
  return assessment.warnings.flatMap((warning: Warning): readonly string[] => {
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
      case "base-differs": {
        if (!isComputed(assessment) || assessment.uncoveredBase === undefined) return [];
        const { revenueBase, uncoveredBase } = assessment;
        return [say.baseDiffers(numbers.money(revenueBase), numbers.money(revenueBase + uncoveredBase))];
      }
      case "share-above-reachable":
        return markets
          .filter(({ assessment: one }) => one.computable && one.settled.isShareAboveReachable)
          .map(({ segment }) => say.shareAboveReachable(segment.segment));
      case "overclaimed":
        return [overclaim ? overclaimText(overclaim, numbers) : say.overclaimed];
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
