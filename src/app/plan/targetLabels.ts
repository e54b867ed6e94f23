import type { Check } from "../check/check";
import { yearOfTarget } from "./phasings";

/** Labels of the linked targets whose amount is known, each once; two of one label cannot be told apart. */
export function targetLabels({ items }: Check): readonly string[] {
  const labels = items.flatMap(({ status, target }) => (status === "linked" && target ? [target.label] : []));
  return [...new Set(labels)].filter((label) => label !== "" && yearOfTarget(label, items).ok);
}
