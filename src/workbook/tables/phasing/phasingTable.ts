import { checkPhasingHead, type PhasingHead } from "../../../domain/phasing/phasingRows";
import { defineRows } from "../../table/defineTable";
import { phasingFigures, phasingInputs } from "./phasingColumns";

/** Years that are spread over their months, which stand in Months. */
export const phasing = defineRows({
  key: "phasing",
  name: "GrowthPhasing",
  sheets: ["Phasing", "Growth phasing"],
  knownBy: "all-headers",
  needs: ["settings"],
  inputs: phasingInputs,
  derived: phasingFigures,
  filledBy: ["name", "year", "target"],
  calledBy: ["name"],
  unique: { by: ["name"], at: "name", code: "duplicate-name" },
  toRow: (values): PhasingHead => values,
  toValues: (row) => row,
  check: checkPhasingHead,
});
