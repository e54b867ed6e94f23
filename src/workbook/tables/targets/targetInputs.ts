import { column } from "../../table/column";
import type { Kind } from "../../table/kind";
import { date, share, text, years } from "../../table/kinds";
import { scope } from "../kinds/market";
import { metric, per, status, targetKind } from "../words";

/** A formula that refers to the cells that the row is about. */
const anchor: Kind<string> = { name: "anchor", read: (reader, key) => reader.formula(key), write: (formula) => ({ formula }) };
/** The percentage of a target: a formula on its cells, or a number; of a profit target an amount. */
const targetValue: Kind<number> = {
  name: "target-value",
  format: "0.0%",
  isNumber: true,
  read: (reader, key) => reader.number(key),
  write: (value) => value,
};

/** The columns of Targets that a person or the pane fills, in the order of the sheet. */
export const targetInputs = [
  column("status", "Status", status, 13),
  column("sheet", "Sheet", text, 16),
  column("label", "Label", text, 36),
  column("cells", "Cells", anchor, 8),
  column("kind", "Kind", targetKind, 18),
  column("value", "Value", targetValue, 10),
  column("metric", "Metric", metric, 10),
  column("per", "Per", per, 12),
  column("years", "Years", years, 8),
  column("scope", "Segments", scope, 24),
  /** Of a profit target: the margin aimed at. Blank: the segments' contribution margins. */
  column("margin", "Margin", share, 9),
  column("reason", "Reason", text, 28),
  column("by", "By", text, 14),
  column("changedOn", "Changed on", date, 12),
];
