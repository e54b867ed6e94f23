import { yearOfTarget } from "../../../app/plan/phasings";
import type { Check } from "../../../app/check/check";

/** Labels of the linked targets whose amount is known, each once; two of one label cannot be told apart. */
export function targetLabels({ items }: Check): readonly string[] {
  const labels = items.flatMap(({ status, target }) => (status === "linked" && target ? [target.label] : []));
  return [...new Set(labels)].filter((label) => label !== "" && yearOfTarget(label, items).ok);
}
