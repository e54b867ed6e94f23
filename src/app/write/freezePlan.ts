import type { FrozenFigure } from "../../domain/change/frozenFigure";
import { bad, good } from "../../domain/ground/result";
import { encodeRow } from "../../workbook/tables/encodeCells";
import { tableNameOf } from "../../workbook/tables/foundTable";
import { planFigures } from "../log/frozenFigures";
import type { Deed } from "./deed";
import { editsToCreate } from "./editsToCreate";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { undoSaving } from "./undoSaving";

export interface PlanToFreeze {
  readonly name: string;
  /** Who stands behind it, in the words of the sheet. */
  readonly roles?: string;
}

/** Keeps every figure of the plan as it stands today; the plan itself goes on moving. */
export const freezePlan: Deed<"freeze-plan", PlanToFreeze> = {
  name: "freeze-plan",
  edits: (writing, { name, roles = "" }) => {
    const { check, language, newId, by, at } = writing;
    const { found } = check.tables;
    if (name.trim() === "") return bad({ path: "name", field: "name", code: "missing" });
    const figures = planFigures(check);
    const freeze = newId();
    const rows = figures.map(({ table, about, subject, field, value }) => {
      const row: FrozenFigure = {
        freeze,
        name: name.trim(),
        date: check.asOf,
        table,
        about,
        field,
        ...(at !== undefined && { when: at }),
        ...(by !== undefined && { by }),
        ...(roles.trim() !== "" && { roles: roles.trim() }),
        ...(subject !== "" && { subject }),
        ...(value !== undefined && { value }),
      };
      return encodeRow(found, "frozen", language, row, newId(), check.workbook.date1904);
    });
    if (rows.length === 0) return bad({ path: "name", field: "name", code: "empty" });
    return good([...editsToCreate(writing, "frozen"), { do: "append-rows", table: tableNameOf(found, "frozen"), rows }]);
  },
  undo: (done) => undoSaving("frozen", done, () => false),
};

/** A frozen plan that nobody needs any more. */
export const deleteFrozen: Deed<"delete-frozen", { readonly freeze: string }> = {
  name: "delete-frozen",
  edits: (writing, { freeze }) =>
    good(writing.check.tables.rows.frozen.flatMap((row) => (row.freeze === freeze ? [ownRowDeletion(writing, "frozen", row)] : []))),
  undo: ({ before, after }, { freeze }) =>
    editsToRestoreRow(
      after,
      rowsToRemove(
        before,
        "frozen",
        before.tables.rows.frozen.filter((row) => row.freeze === freeze),
      ),
    ),
};
