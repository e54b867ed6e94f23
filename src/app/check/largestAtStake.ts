import type { Money } from "../../domain/plan";
import type { Check, CheckItem } from "./check";
import { currencyOfItem } from "./currencyOf";

export interface Stake {
  readonly amount: Money;
  /** ISO 4217; absent where nobody has said. */
  readonly currency?: string;
}

/**
 * The largest amount that an unsupported target works on, in the money that most of them are in. Never their sum: the profit of a plan is part of its
 * revenue, and next year's growth works on this year's.
 */
export function largestAtStake(check: Check): Stake | undefined {
  const byCurrency = new Map<string, { readonly count: number; readonly amount: Money }>();
  for (const item of check.items) {
    if (!isAtStake(item)) continue;
    const currency = currencyOfItem(item, check) ?? "";
    const { count = 0, amount = 0 } = byCurrency.get(currency) ?? {};
    byCurrency.set(currency, { count: count + 1, amount: Math.max(amount, item.moneyAtStake) });
  }
  const [most] = [...byCurrency].sort(([, one], [, other]) => other.count - one.count || other.amount - one.amount);
  if (!most) return undefined;
  const [currency, { amount }] = most;
  return { amount, ...(currency !== "" && { currency }) };
}

function isAtStake(item: CheckItem): item is CheckItem & { readonly moneyAtStake: Money } {
  return item.isUnsupported && item.status !== "not-a-target" && item.moneyAtStake !== undefined && item.moneyAtStake > 0;
}
