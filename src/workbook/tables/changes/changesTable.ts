import type { Change } from "../../../domain/change/change";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { text } from "../../table/kinds";
import { anyCell } from "../kinds/anyCell";
import { changeKind } from "../words";

const inputs = [
  required(column("when", "When", text, 20)),
  column("by", "Name not verified", text, 18),
  column("subject", "Row", text, 30),
  required(column("kind", "What happened", changeKind, 14)),
  column("field", "Column", text, 20),
  column("from", "From", anyCell, 24),
  column("to", "To", anyCell, 24),
  required(column("deed", "Action taken", text, 18)),
  required(column("table", "Table", text, 14)),
  required(column("about", "About row", text, 14)),
  required(column("action", "Action number", text, 14)),
];

/** What the pane has changed in our tables: one line for each cell. */
export const changes = defineRows({
  key: "changes",
  name: "GrowthChanges",
  sheets: ["Changes", "Growth changes"],
  knownBy: "name",
  needs: [],
  inputs,
  derived: [],
  filledBy: ["when", "about"],
  calledBy: ["subject", "about"],
  toRow: (values): Change => values,
  toValues: (row) => row,
  check: () => [],
});

/** Its older lines. */
export const changesArchive = defineRows({
  key: "changesArchive",
  name: "GrowthChangesArchive",
  sheets: ["Changes archive", "Growth changes archive"],
  knownBy: "name",
  needs: [],
  inputs,
  derived: [],
  filledBy: ["when", "about"],
  calledBy: ["subject", "about"],
  toRow: (values): Change => values,
  toValues: (row) => row,
  check: () => [],
});
