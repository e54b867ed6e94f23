import type { TableDraft } from "../../rowForm/rowDraft";
import type { BonusDraft } from "./bonusDraft";
import { always, definePlace, overWorkbook } from "../definePlace";

export const sharedGoal = definePlace()({
  at: "shared-goal",
  until: "plan",
  isThere: always,
  row: () => "part sharedGoal",
  drafts: {
    /** Under "goal". */
    sharedGoal: overWorkbook<TableDraft>(),
    /** Under "bonuses": the whole table. */
    bonuses: overWorkbook<readonly BonusDraft[]>(),
  },
});
