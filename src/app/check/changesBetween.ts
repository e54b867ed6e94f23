import type { Check, CheckItem } from "./check";

/** How many findings a check sees otherwise than the one before it. */
export interface CheckChanges {
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** Keys of those that changed or were added. */
  readonly keys: readonly string[];
}

/** By key: `keepKeys` has given what is the same the same key. Findings that are set aside do not count. */
export function changesBetween(before: Check, now: Check): CheckChanges {
  const known = new Map(shown(before).map((item) => [item.key, item]));
  const items = shown(now);
  const changed = items.filter((item) => {
    const last = known.get(item.key);
    return last !== undefined && seenOf(last) !== seenOf(item);
  });
  const added = items.filter(({ key }) => !known.has(key));
  const keys = new Set(items.map(({ key }) => key));
  return {
    changed: changed.length,
    added: added.length,
    gone: [...known.keys()].filter((key) => !keys.has(key)).length,
    keys: [...changed, ...added].map(({ key }) => key),
  };
}

function shown({ items }: Check): readonly CheckItem[] {
  return items.filter(({ status }) => status !== "not-a-target");
}

/** What a person sees of it in the list; where it stands is left out. */
function seenOf({ finding, verdict, status, moneyAtStake, assessment }: CheckItem): string {
  return JSON.stringify([finding.value, finding.labels, finding.period, finding.support, verdict, status, moneyAtStake, assessment]);
}
