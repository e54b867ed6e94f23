import { checkDate, checkName, problemAt, problemsAt } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import type { Agreement } from "./agreement";

/** Who objects says why. */
export function checkAgreement({ about, stance, reason = "", date }: Agreement): readonly PlanProblem[] {
  return [
    ...problemsAt("about", about, checkName),
    ...(stance === "object" && reason.trim() === "" ? [problemAt("reason", "missing")] : []),
    ...problemsAt("date", date, checkDate),
  ];
}
