import { standingOfAction } from "../../../domain/action/standingOfAction";
import { withoutAction } from "../../write/planActions";
import { definePart } from "./planPart";

/** Who does what by when. */
export const actionsPart = definePart({
  name: "actions",
  tables: ["actions"],
  summarise: (check) => {
    const rows = check.tables.rows.actions;
    const dated = rows
      .flatMap((row) => (row.due === undefined ? [] : [{ ...row, due: row.due, standing: standingOfAction(row, check.asOf) }]))
      .sort((one, other) => (one.due < other.due ? -1 : 1));
    const overdue = dated.find(({ standing }) => standing === "overdue");
    const next = dated.find(({ standing }) => standing === "open");
    const waiting = withoutAction(check).length;
    const open = rows.filter((row) => standingOfAction(row, check.asOf) !== "closed").length;
    return {
      count: rows.length,
      ...(overdue
        ? { attention: ({ actions }, numbers) => actions.overdueFirst(overdue.what, numbers.date(overdue.due)) }
        : waiting > 0 && { attention: ({ actions }) => actions.waitingShort(waiting) }),
      says: ({ actions }, numbers) => {
        if (open === 0) return actions.allClosed;
        return next ? actions.nextOn(next.what, numbers.date(next.due)) : actions.open(open);
      },
    };
  },
});
