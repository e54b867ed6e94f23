import { good } from "../../domain/ground/result";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { statusWords } from "../../workbook/tables/words";
import type { Deed } from "./deed";
import { ensureUnchanged } from "./ensureUnchanged";
import { editsToRemember } from "./editsToRemember";
import { itemByKey } from "../check/itemByKey";

export interface Dismissal {
  /** Its key. */
  readonly item: string;
  readonly reason: string;
}

/** Remembers in our Targets table that a finding is not a target, and why. */
export const dismissFinding: Deed<"dismiss", Dismissal> = {
  name: "dismiss",
  guard: (host, { check }, { item }) => ensureUnchanged(host, check, itemByKey(check, item)),
  edits: (writing, { item, reason }) => {
    const { check, language } = writing;
    const { found } = check.tables;
    const inUse = found.targets?.language ?? languageOfTables(found, language);
    return good(editsToRemember(writing, itemByKey(check, item), { status: statusWords[inUse]["not-a-target"], reason }));
  },
};
