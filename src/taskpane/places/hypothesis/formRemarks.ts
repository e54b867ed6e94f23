import type { Check } from "../../../app/check/check";
import type { GivenHypothesis } from "../../../domain/parts/settleLevers";
import { segmentKey } from "../../../domain/scope/scope";
import type { HypothesisField } from "../../../wording/hypothesisField";
import type { Words } from "../../../wording/catalogues";

/** What a person may want to know though nothing is refused: a test day that has passed, and a claim that another hypothesis makes already. */
export function formRemarks(
  { claim = "", scope, testDate, outcome }: GivenHypothesis,
  row: { readonly id: string; readonly testDate?: string } | undefined,
  check: Check,
  words: Words,
): Readonly<Partial<Record<HypothesisField, string>>> {
  const same = check.hypotheses.some(
    (other) =>
      other.id !== row?.id &&
      claim.trim() !== "" &&
      segmentKey(other.claim ?? "") === segmentKey(claim) &&
      segmentKey(String(other.scope)) === segmentKey(String(scope)),
  );
  const hasPassed = testDate !== undefined && testDate < check.asOf && outcome === undefined;
  return {
    ...(same && { claim: words.hypothesis.sameClaim }),
    ...(hasPassed && { testDate: words.hypothesis.past }),
  };
}
