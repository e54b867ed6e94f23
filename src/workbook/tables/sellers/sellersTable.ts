import { checkTeamSeller, type TeamSeller } from "../../../domain/capacity/capacityRows";
import { defineRows } from "../../table/defineTable";
import { sellersFigures, sellersInputs } from "./sellersColumns";

/** The people of each team. Their names stay in the workbook. */
export const sellers = defineRows({
  key: "sellers",
  name: "GrowthSellers",
  sheets: ["Sellers", "Growth sellers"],
  knownBy: "all-headers",
  needs: ["settings", "markets", "capacity"],
  inputs: sellersInputs,
  derived: sellersFigures,
  filledBy: ["team", "name", "productivity"],
  calledBy: ["name", "team"],
  belongsTo: { table: "capacity", by: "name", at: "team" },
  toRow: (values): TeamSeller => values,
  toValues: (row) => row,
  check: checkTeamSeller,
});
