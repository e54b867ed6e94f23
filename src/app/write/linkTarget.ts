import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToLink } from "./editsToLink";
import { ensureUnchanged } from "./ensureUnchanged";
import { itemByKey } from "../check/itemByKey";
import type { Link, WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Writes the link into our Targets table, and gives the check as it is then. `editsToLink` lists the writes beforehand. */
export async function linkTarget(
  host: WorkbookHost,
  check: Check,
  key: string,
  link: Link,
  language: Language,
  options: WriteOptions,
): Promise<Check> {
  await ensureUnchanged(host, check, itemByKey(check, key));
  return applyEdits(host, check, editsToLink(check, key, link, language, options));
}
