import { defineTable } from "../../table/defineTable";
import { targetFigures } from "./targetFigures";
import { targetInputs } from "./targetInputs";
import { targetSteps } from "./targetSteps";

/** The findings that were linked to a market, set aside, or opened again. */
export const targets = defineTable({
  key: "targets",
  name: "GrowthTargets",
  sheets: ["Targets", "Growth targets"],
  knownBy: "most-headers",
  needs: ["settings", "markets"],
  inputs: targetInputs,
  derived: [...targetFigures, ...targetSteps],
});
