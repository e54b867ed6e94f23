import { good } from "../../domain/ground/result";
import type { PlanYears } from "../check/planYears";
import type { Deed } from "./deed";
import { editsToCreate } from "./editsToCreate";
import { settingsEdit } from "./saveSettings";

/** The plan looks ahead over the years of its targets, so that Total and Scenarios answer for them. */
export const followTargets: Deed<"follow-targets", PlanYears> = {
  name: "follow-targets",
  edits: (writing, years) => {
    const { found } = writing.check.tables;
    const creating = editsToCreate(writing, "settings", years);
    return good(found.settings ? [...creating, settingsEdit(writing, { ...writing.check.settings, ...years })] : creating);
  },
  undo: ({ before, after }) => [settingsEdit(after, before.settings)],
};
