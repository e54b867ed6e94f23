import type { CascadeStep } from "../domain/capacity/cascade";
import type { Carried } from "../domain/capacity/carriedByQuotas";
import type { Words } from "./catalogues";
import type { Numbers } from "./numbers";

/** As people ask: 43 %, and 45.7 % where it matters. */
export function askedPercent(growth: number, numbers: Numbers): string {
  return numbers.roundPercent(Math.round(growth * 1000) / 1000, false);
}

/** What the first asks and the last carry; absent while there is one level only, and no quotas. */
export function cascadeText(
  { steps, carried }: { readonly steps: readonly CascadeStep[]; readonly carried: Carried | null },
  words: Words,
  numbers: Numbers,
): string | undefined {
  const say = words.capacity.cascade;
  const [first] = steps;
  const last = steps[steps.length - 1];
  if (!first || !last || (!carried && steps.length < 2)) return undefined;
  const asked = askedPercent(first.growth, numbers);
  return carried
    ? say.carried(first.level, asked, askedPercent(carried.growth, numbers))
    : say.says(first.level, asked, last.level, askedPercent(last.growth, numbers));
}
