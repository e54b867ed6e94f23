import type { IsoDate } from "../plan";
import type { Action } from "./action";

export type ActionStanding = "overdue" | "open" | "closed";

/** By the day of the check: what is due that day is not overdue yet; what is done or dropped never is. */
export function standingOfAction({ status, due }: Pick<Action, "status" | "due">, asOf: IsoDate): ActionStanding {
  if (status === "done" || status === "dropped") return "closed";
  return due !== undefined && due < asOf ? "overdue" : "open";
}
