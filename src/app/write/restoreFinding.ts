import { fallbackLanguage } from "../../workbook/language";
import { good } from "../../domain/ground/result";
import { dateCell } from "../../workbook/table/kinds";
import { statusWords } from "../../workbook/tables/words";
import type { Deed } from "./deed";
import { updateRow } from "./editsToRemember";

/** Opens a linked or dismissed finding again. Its row stays, with the status "open", its link and its reason, so that nobody's memory is lost. */
export const restoreFinding: Deed<"restore", { readonly target: string }> = {
  name: "restore",
  edits: (writing, { target }) => {
    const { check, by } = writing;
    const language = check.tables.found.targets?.language ?? fallbackLanguage;
    const cells = {
      status: statusWords[language].open,
      by: by ?? null,
      changedOn: dateCell(check.asOf, check.workbook.date1904),
    };
    return good(check.targets.some(({ id }) => id === target) ? [updateRow({ ...writing, language }, target, cells)] : []);
  },
};
