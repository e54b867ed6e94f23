import type { Check, CheckItem } from "./check";

/** What the plan's money is, as somebody has said it: its settings', else the first market's. ISO 4217. */
export function currencyOfPlan({ settings, markets }: Check): string | undefined {
  return settings.currency ?? markets.find(({ segment }) => segment.currency !== undefined)?.segment.currency;
}

/** The plan's, else the one that most of the found amounts are in. */
export function currencyOfCheck(check: Check): string | undefined {
  const plan = currencyOfPlan(check);
  if (plan !== undefined) return plan;
  const counts = new Map<string, number>();
  for (const { finding } of check.items) {
    const told = finding.meaning?.currency?.value;
    if (typeof told === "string") counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Of an item's money: what the sheet says, else the plan's. Undefined: nobody has said. */
export function currencyOfItem({ finding }: CheckItem, check: Check): string | undefined {
  const told = finding.meaning?.currency;
  return told ? (told.value ?? undefined) : currencyOfPlan(check);
}
