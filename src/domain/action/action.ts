import type { IsoDate, Scope, Share } from "../plan";

export const actionRoles = ["marketing", "sales"] as const;
export type ActionRole = (typeof actionRoles)[number];

export const actionStatuses = ["open", "started", "done", "dropped"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Who does what by when, so that a hypothesis comes true (PLAN.md, "Actions"). */
export interface Action {
  readonly scope: Scope;
  /** What is done. */
  readonly what: string;
  /** Which of the two departments carries it. */
  readonly role?: ActionRole;
  readonly owner?: string;
  readonly due?: IsoDate;
  /** How much of it is done. Absent: nothing is known. */
  readonly done?: Share;
  readonly status: ActionStatus;
  /** The claim of the hypothesis that it makes true. */
  readonly hypothesis?: string;
}
