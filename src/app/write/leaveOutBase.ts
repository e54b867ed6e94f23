import { good } from "../../domain/ground/result";
import { dateCell } from "../../workbook/table/kinds";
import { itemByKey } from "../check/itemByKey";
import type { Deed } from "./deed";
import { updateRow } from "./editsToRemember";

export interface BaseLeftOut {
  /** Its key. */
  readonly item: string;
  /** Blank: it counts again. */
  readonly reason: string;
}

/** Remembers in the target's row why the rest of what the sheet applies it to is left out on purpose. */
export const leaveOutBase: Deed<"leave-out-base", BaseLeftOut> = {
  name: "leave-out-base",
  edits: (writing, { item, reason }) => {
    const { check, by } = writing;
    const { target } = itemByKey(check, item);
    const said = reason.trim();
    if (!target || target.reason === said) return good([]);
    const changedOn = dateCell(check.asOf, check.workbook.date1904);
    return good([updateRow(writing, target.id, { reason: said === "" ? null : said, by: by ?? null, changedOn })]);
  },
  undo: ({ before, after }, { item }) => {
    const { target } = itemByKey(before, item);
    return target ? [updateRow(after, target.id, { reason: target.reason === "" ? null : target.reason })] : [];
  },
};
