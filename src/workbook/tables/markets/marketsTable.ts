import { defineTable } from "../../table/defineTable";
import { marketFigures } from "./marketFigures";
import { marketColumns, rangeColumns } from "./marketInputs";
import { marketSteps } from "./marketSteps";

export const markets = defineTable({
  key: "markets",
  name: "GrowthMarkets",
  sheets: ["Markets", "Growth markets"],
  knownBy: "most-headers",
  needs: ["settings"],
  inputs: [...marketColumns, ...rangeColumns],
  derived: [...marketFigures, ...marketSteps],
});
