import { checkCompetitor } from "../../../domain/check/checkCompetitor";
import type { Competitor } from "../../../domain/plan";
import { defineRows } from "../../table/defineTable";
import { competitorFigures, competitorInputs } from "./competitorColumns";

/** Other suppliers, and the growth that they announced. */
export const competitors = defineRows({
  key: "competitors",
  name: "GrowthCompetitors",
  sheets: ["Competitors", "Growth competitors"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: competitorInputs,
  derived: competitorFigures,
  filledBy: ["segment", "name", "share", "growth"],
  calledBy: ["name"],
  toRow: (values): Competitor => values,
  toValues: (row) => row,
  check: checkCompetitor,
});
