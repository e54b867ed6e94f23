import { heldRow } from "../../rowForm/heldRow";
import type { Held } from "../overWorkbook";

export const held: Held<"action"> = {
  action: heldRow(
    "actions",
    ({ action }) => [action],
    (key, { check }) => check.tables.rows.actions.find(({ id }) => id === key),
  ),
};
