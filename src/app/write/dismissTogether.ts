import { good } from "../../domain/ground/result";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { statusWords } from "../../workbook/tables/words";
import { itemByKey } from "../check/itemByKey";
import type { Deed } from "./deed";
import { editsToRememberAll } from "./editsToRemember";
import { ensureUnchanged } from "./ensureUnchanged";

export interface SharedDismissal {
  /** Their keys. */
  readonly items: readonly string[];
  readonly reason: string;
}

/** Remembers of several findings that they are no targets, for one reason: those that are like one that somebody has set aside. */
export const dismissTogether: Deed<"dismiss-together", SharedDismissal> = {
  name: "dismiss-together",
  guard: async (host, { check }, { items }) => {
    for (const item of items) await ensureUnchanged(host, check, itemByKey(check, item));
  },
  edits: (writing, { items, reason }) => {
    const { check, language } = writing;
    const { found } = check.tables;
    const inUse = found.targets?.language ?? languageOfTables(found, language);
    const cells = { status: statusWords[inUse]["not-a-target"], reason };
    return good(
      editsToRememberAll(
        writing,
        items.map((item) => ({ item: itemByKey(check, item), cells })),
        "targets",
      ),
    );
  },
};
