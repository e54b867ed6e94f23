import { heldRow } from "../../rowForm/heldRow";
import type { Held } from "../overWorkbook";

export const held: Held<"kpi"> = {
  kpi: heldRow(
    "kpis",
    ({ kpi }) => [kpi],
    (key, { check }) => check.tables.rows.kpis.find(({ id }) => id === key),
  ),
};
