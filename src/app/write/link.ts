import type { Metric, Period, Scope, Share } from "../../domain/plan";

/** What a percentage is said to be about when it is linked to a market. */
export interface Link {
  readonly scope: Scope;
  readonly metric: Metric;
  readonly per: Period;
  /** Absent: the plan's. */
  readonly years?: number;
  /** Of a profit target. Absent: the segments' contribution margins. */
  readonly margin?: Share;
}
