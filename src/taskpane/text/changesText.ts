import type { CheckChanges } from "../../app/check/changesBetween";
import type { Words } from "../../wording/catalogues";

/** "2 findings changed, 1 is gone". */
export function changesText({ changed, added, gone }: CheckChanges, { check: words }: Words): string {
  return changed + added + gone === 0 ? words.noChanges : words.changes(changed, added, gone);
}
