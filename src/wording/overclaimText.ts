import type { Money } from "../domain/plan";
import { shortened } from "../workbook/shortened";
import { wordsFor } from "./catalogues";
import type { Numbers } from "./numbers";

export interface ToldOverclaim {
  readonly by: readonly { readonly claim: string; readonly brings: Money }[];
  readonly together: Money;
  readonly room: Money;
}

const mostNamed = 5;
const longestClaim = 80;

/** Names the hypotheses that together sell more than the market buys. */
export function overclaimText({ by, together, room }: ToldOverclaim, numbers: Numbers): string {
  const { verdict, hypothesis, number } = wordsFor(numbers.language);
  const say = verdict.warning;
  const named = by
    .slice(0, mostNamed)
    .map(({ claim, brings }) => say.claimOf(shortened(claim === "" ? hypothesis.unnamed : claim, longestClaim), numbers.money(brings)));
  const rest = by.length - named.length;
  return say.overclaimedBy(
    number.list([...named, ...(rest > 0 ? [say.moreClaims(rest)] : [])]),
    numbers.money(together),
    numbers.money(room),
  );
}
