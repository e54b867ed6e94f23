import type { Metric, Period } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import { targetValue } from "../plan/targetValue";

/** The one percentage that counts: of alternatives the chosen one, never their average; of a path what it comes down to. */
export function valueOfFinding(finding: Finding, metric: Metric, per: Period): number | undefined {
  const { alternatives, chosen } = finding.meaning ?? {};
  if (!alternatives) return targetValue(finding.value, metric, per);
  return chosen?.value ?? finding.value[cellOfAlternative(finding)];
}

/** Which of the cells counts, from 0: the chosen one, else the lower of the two in the middle. */
export function cellOfAlternative({ meaning, value }: Finding): number {
  const chosen = meaning?.chosen?.value;
  const at = chosen === undefined ? -1 : value.indexOf(chosen);
  if (at >= 0) return at;
  const inOrder = value.map((rate, index) => ({ rate, index })).sort((one, other) => one.rate - other.rate);
  return inOrder[Math.floor((inOrder.length - 1) / 2)]?.index ?? 0;
}
