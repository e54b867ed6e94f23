import { levelMetrics, type Metric } from "../../domain/plan";

/** What is reached, not what it grows by: a share, a margin, a conversion. */
export function isLevel(metric: Metric): boolean {
  return metric === "share" || levelMetrics.some((level) => level === metric);
}
