import type { Action } from "../../../domain/action/action";
import { checkAction } from "../../../domain/action/checkAction";
import { column, required, step } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, share, text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { oneScope, scopeKey } from "../kinds/market";
import { actionRole, actionStatus } from "../words";

const inputs = [
  required(column("scope", "Segment", oneScope, 24)),
  required(column("what", "Action", text, 40)),
  column("role", "Department", actionRole, 14),
  column("owner", "Owner", text, 16),
  column("due", "Due", date, 12),
  column("done", "Done", share, 9),
  column("status", "Status", actionStatus, 12),
  column("hypothesis", "Hypothesis", text, 40),
];

/** Who does what by when, so that hypotheses come true. */
export const actions = defineRows({
  key: "actions",
  name: "GrowthActions",
  sheets: ["Actions", "Growth actions"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs,
  derived: [step("key", "Calc key", ({ cell }) => scopeKey(cell("scope"))), validStep(inputs)],
  filledBy: ["scope", "what", "owner", "due"],
  calledBy: ["what", "scope"],
  toRow: ({ status = "open", ...rest }): Action => ({ ...rest, status }),
  toValues: (row) => row,
  check: checkAction,
});
