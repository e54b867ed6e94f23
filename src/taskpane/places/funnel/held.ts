import { heldRow } from "../../rowForm/heldRow";
import type { Held } from "../overWorkbook";

export const held: Held<"funnel"> = {
  funnel: heldRow(
    "funnels",
    ({ funnel }) => [funnel],
    (key, { check }) => check.tables.rows.funnels.find(({ id }) => id === key),
  ),
};
