import { exceeds } from "../ground/exceeds";
import { ratio } from "../ground/ratio";
import type { Kpi } from "./kpiFlow";

/** `still`: start and target are the same, so that nothing can move. */
export type KpiCourse = "no-target" | "still" | "no-value" | "reached" | "behind" | "on-course";

/** How a KPI stands when a part of its quarter has passed, 0..1: it is behind when it has come less far than time has. */
export function courseOfKpi({ start = 0, target, actual }: Pick<Kpi, "start" | "target" | "actual">, passed: number): KpiCourse {
  if (target === undefined) return "no-target";
  if (target === start) return "still";
  const progress = actual === undefined ? null : ratio(actual - start, target - start);
  if (progress === null) return "no-value";
  if (!exceeds(1, progress)) return "reached";
  return exceeds(passed, progress) ? "behind" : "on-course";
}
