import { never, objectWithRest, type ObjectEntries } from "valibot";

/** Only the fields named: any other is refused by its path. */
export function strict<const Entries extends ObjectEntries>(entries: Entries) {
  return objectWithRest(entries, never());
}
