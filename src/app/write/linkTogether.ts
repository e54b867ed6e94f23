import { good } from "../../domain/ground/result";
import { itemByKey } from "../check/itemByKey";
import type { PlanYears } from "../check/planYears";
import type { Deed } from "./deed";
import { editsToRememberAll } from "./editsToRemember";
import { ensureUnchanged } from "./ensureUnchanged";
import { decisionOf, tablesForLinks, type LinkInput } from "./linkTarget";
import { restoreFinding } from "./restoreFinding";
import { settingsEdit } from "./saveSettings";

export interface TogetherInput {
  readonly links: readonly Omit<LinkInput, "plan">[];
  /** The plan looks ahead over these years from now on. Absent: as it did. */
  readonly plan?: PlanYears;
}

/** Links several findings in one go: rows that carry the names of markets. */
export const linkTogether: Deed<"link-together", TogetherInput> = {
  name: "link-together",
  guard: async (host, { check }, { links }) => {
    for (const { item } of links) await ensureUnchanged(host, check, itemByKey(check, item));
  },
  edits: (writing, { links, plan }) =>
    good(
      editsToRememberAll(
        writing,
        links.map((link) => decisionOf(writing, link)),
        tablesForLinks(writing),
        plan,
      ),
    ),
  undo: ({ before, after }, { links, plan }) => [
    ...links.flatMap(({ item }) => {
      const target = after.check.items.find(({ key }) => key === item)?.target;
      const edits = target ? restoreFinding.edits(after, { target: target.id }) : good([]);
      return edits.ok ? edits.value : [];
    }),
    ...(plan ? [settingsEdit(after, before.settings)] : []),
  ],
};
