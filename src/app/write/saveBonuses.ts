import { within } from "../../domain/check/checkValue";
import { checkBonus, type BonusParts } from "../../domain/goal/bonus";
import { bad, good } from "../../domain/ground/result";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { undoSaving } from "./undoSaving";

/** `id`: of the row that it is already. */
export type BonusInput = BonusParts & { readonly id?: string };

/** The whole table of bonuses; those not given any more are deleted. Problems by path: `[0].who`. */
export const saveBonuses: Deed<"save-bonuses", { readonly rows: readonly BonusInput[] }> = {
  name: "save-bonuses",
  edits: (writing, { rows }) => {
    const problems = rows.flatMap((row, index) => within(`[${index}]`, checkBonus(row)));
    if (problems.length > 0) return bad(...problems);
    const present = writing.check.tables.rows.bonuses;
    return good(editsToSaveRows(writing, "bonuses", { present, wanted: rows.map((row) => ({ row, id: row.id })) }));
  },
  undo: (done) => undoSaving("bonuses", done),
};
