import type { Action, ActionRole } from "../../domain/action/action";
import { actionRoles } from "../../domain/action/action";
import { good } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { HypothesisRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { ownRowDeletion } from "./ownRowEdit";

/** An action for each agreed hypothesis that has none yet; who carries it out and until when are the hypothesis's own, until somebody says otherwise. */
export const planActions: Deed<"plan-actions", object> = {
  name: "plan-actions",
  edits: (writing) =>
    good(
      editsToSaveRows(writing, "actions", { present: [], wanted: withoutAction(writing.check).map((row) => ({ row: actionFor(row) })) }),
    ),
  undo: ({ before, after }) => {
    const there = new Set(before.tables.rows.actions.map(({ id }) => id));
    return after.check.tables.rows.actions.filter(({ id }) => !there.has(id)).map((row) => ownRowDeletion(after, "actions", row));
  },
};

/** The agreed hypotheses that no action is for. */
export function withoutAction({ hypotheses, tables }: Check): readonly HypothesisRow[] {
  const served = new Set(tables.rows.actions.map(({ hypothesis = "" }) => segmentKey(hypothesis)));
  return hypotheses.filter(
    ({ status, claim = "", isUsable }) => isUsable && status === "agreed" && claim.trim() !== "" && !served.has(segmentKey(claim)),
  );
}

function actionFor({ scope, claim = "", role, owner, testDate }: HypothesisRow): Action {
  const department = actionRoles.find((one): one is ActionRole => one === role);
  return {
    scope,
    what: claim,
    ...(department && { role: department }),
    ...(owner !== undefined && { owner }),
    ...(testDate !== undefined && { due: testDate }),
    status: "open",
    hypothesis: claim,
  };
}
