import type { WorkbookEdit } from "../../workbook/port";
import { scopeText } from "../../workbook/tables/encodeRows";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { metricWords, perWords, statusWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { editsToRemember } from "./editsToRemember";
import { itemByKey } from "../check/itemByKey";
import type { Link, WriteOptions } from "./link";
import { linkedValue } from "../check/linkedValue";
import type { Language } from "../../workbook/language";

/** Everything that linking would write, for the user to see before it is done. */
export function editsToLink(check: Check, key: string, link: Link, language: Language, options: WriteOptions): readonly WorkbookEdit[] {
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
  const isFirst = check.targets.every(({ status }) => status !== "linked");
  return editsToRemember(check, item, cells, language, options, isFirst ? "totals" : "targets");
}
