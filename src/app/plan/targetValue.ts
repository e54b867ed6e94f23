import { levelMetrics, type Metric, type Period } from "../../domain/plan";

/** The one percentage that a run of them comes down to. Undefined when there is no number, or growth of less than -100 %. */
export function targetValue(values: readonly number[], metric: Metric, per: Period): number | undefined {
  const [only] = values;
  if (values.length <= 1) return only;
  if (isAtTheEnd(metric)) return values[values.length - 1];
  if (values.some((value) => value < -1)) return undefined;
  const logs = values.reduce((sum, value) => sum + Math.log(1 + value), 0);
  return Math.exp(per === "horizon" ? logs : logs / values.length) - 1;
}

/** A level that is to be reached: of several, the last one counts. */
export function isAtTheEnd(metric: Metric): boolean {
  return metric === "share" || metric === "profit" || levelMetrics.some((level) => level === metric);
}
