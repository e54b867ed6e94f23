import { invariant } from "../../domain/ground/invariant";
import type { Check, CheckItem } from "./check";

/** The item must be of this check: keys of an earlier one may be gone. */
export function itemByKey(check: Check, key: string): CheckItem {
  const item = check.items.find((candidate) => candidate.key === key);
  invariant(item !== undefined, `no item ${key} in this check`);
  return item;
}
