import { problemAt } from "../../domain/check/checkValue";
import { bad, good } from "../../domain/ground/result";
import { changesLevel } from "../../scan/meaning/changesLevel";
import { isLevel } from "../../scan/meaning/isLevel";
import { scopeText } from "../../workbook/tables/encodeCells";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { metricWords, perWords, statusWords } from "../../workbook/tables/words";
import type { Deed } from "./deed";
import { ensureUnchanged } from "./ensureUnchanged";
import { editsToRemember, type Decision } from "./editsToRemember";
import { itemByKey } from "../check/itemByKey";
import type { PlanYears } from "../check/planYears";
import type { Link } from "./link";
import { linkedValue } from "../check/linkedValue";
import type { Writing } from "./writing";

export interface LinkInput {
  /** Its key. */
  readonly item: string;
  readonly link: Link;
  /** The plan looks ahead over these years from now on. Absent: as it did. */
  readonly plan?: PlanYears;
}

/** Puts a market behind a finding, in our Targets table. */
export const linkTarget: Deed<"link", LinkInput> = {
  name: "link",
  guard: (host, { check }, { item }) => ensureUnchanged(host, check, itemByKey(check, item)),
  edits: (writing, input) => {
    const { item, cells } = decisionOf(writing, input);
    if (isLevel(input.link.metric) && changesLevel(item.finding)) return bad(problemAt("metric", "change-of-level"));
    return good(editsToRemember(writing, item, cells, tablesForLinks(writing), input.plan));
  },
};

/** What the row says of a link. */
export function decisionOf({ check, language }: Writing, { item: key, link }: LinkInput): Decision {
  const item = itemByKey(check, key);
  const { found } = check.tables;
  const inUse = found.targets?.language ?? languageOfTables(found, language);
  const cells = {
    status: statusWords[inUse].linked,
    value: linkedValue(check.workbook, item.finding, link.metric, link.per),
    metric: metricWords[inUse][link.metric],
    per: perWords[inUse][link.per],
    years: link.years ?? null,
    margin: link.margin ?? null,
    scope: scopeText(link.scope, found, language),
    reason: null,
  };
  return { item, cells };
}

/** Totals come with the first link. */
export function tablesForLinks({ check }: Writing): "totals" | "targets" {
  return check.targets.every(({ status }) => status !== "linked") ? "totals" : "targets";
}
