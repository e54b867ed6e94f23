import { problemAt, within } from "../../domain/check/checkValue";
import { bad, good } from "../../domain/ground/result";
import { checkYearInFigures, type YearInFigures } from "../../domain/leakage/yearInFigures";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { undoSaving } from "./undoSaving";

export interface LeakageYears {
  /** Each of a year of its own; what stands in the table of other years stays. */
  readonly years: readonly YearInFigures[];
}

/** Last year and this year in ten numbers. A year that is there is changed. Problems by path: `[0].revenue`. */
export const saveLeakage: Deed<"save-leakage", LeakageYears> = {
  name: "save-leakage",
  edits: (writing, { years }) => {
    const problems = years.flatMap((row, index) => {
      const isTwice = years.findIndex(({ year }) => year === row.year) < index;
      return within(`[${index}]`, [...checkYearInFigures(row), ...(isTwice ? [problemAt("year", "year-twice", row.year)] : [])]);
    });
    if (problems.length > 0) return bad(...problems);
    const present = writing.check.tables.rows.leakage.filter(({ year }) => years.some((one) => one.year === year));
    const wanted = years.map((row) => ({ row, id: present.find(({ year }) => year === row.year)?.id }));
    return good(editsToSaveRows(writing, "leakage", { present, wanted }));
  },
  undo: (done, { years }) => undoSaving("leakage", done, (row) => years.some(({ year }) => year === row.year)),
};

/** Forgets years; it can be taken back. */
export const deleteLeakage: Deed<"delete-leakage", { readonly years: readonly number[] }> = {
  name: "delete-leakage",
  edits: (writing, { years }) => {
    const present = writing.check.tables.rows.leakage.filter(({ year }) => years.includes(year));
    return good(editsToSaveRows(writing, "leakage", { present, wanted: [] }));
  },
  undo: (done) => undoSaving("leakage", done, () => false),
};
