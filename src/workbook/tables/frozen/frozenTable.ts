import type { FrozenFigure } from "../../../domain/change/frozenFigure";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, text } from "../../table/kinds";
import { anyCell } from "../kinds/anyCell";

const inputs = [
  required(column("name", "Frozen plan", text, 22)),
  required(column("date", "Date", date, 12)),
  column("by", "Name not verified", text, 18),
  column("roles", "Roles", text, 22),
  column("subject", "Row", text, 30),
  required(column("field", "Figure", text, 20)),
  column("value", "Value then", anyCell, 16),
  required(column("table", "Table", text, 14)),
  required(column("about", "About row", text, 14)),
  column("when", "When", text, 20),
  required(column("freeze", "Freeze number", text, 14)),
];

/** The plan's figures as they stood on a day. */
export const frozen = defineRows({
  key: "frozen",
  name: "GrowthFrozen",
  sheets: ["Frozen plan", "Growth frozen plan"],
  knownBy: "name",
  needs: [],
  inputs,
  derived: [],
  filledBy: ["freeze", "field"],
  calledBy: ["subject", "name"],
  toRow: (values): FrozenFigure => values,
  toValues: (row) => row,
  check: () => [],
});
