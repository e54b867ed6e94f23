import { allMarketsShown, heldRow, listTexts } from "../../rowForm/heldRow";
import type { Held } from "../overWorkbook";

export const held: Held<"shared-goal"> = {
  sharedGoal: heldRow(
    "sharedGoals",
    () => ["goal"],
    (_, { check }) => check.tables.rows.sharedGoals[0],
  ),
  bonuses: {
    keys: () => ["bonuses"],
    texts: (_, known) => ({ rows: listTexts("bonuses", known.check.tables.rows.bonuses, known) }),
    tables: { rows: "bonuses" },
    shown: allMarketsShown,
    read: (rows) => ({ rows: rows.map(({ id, cells }) => ({ ...(id !== undefined && { id }), ...cells })) }),
    write: (_, { rows = [] }) =>
      typeof rows === "string" ? [] : rows.map(({ id, ...cells }) => ({ ...(id !== undefined && { id }), cells })),
    rows: (_, { check }) => check.tables.rows.bonuses.map(({ id, place }) => ({ list: "rows", id, place })),
  },
};
