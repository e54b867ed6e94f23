import type { Check, CheckItem } from "../../app/check/check";
import { findingWhy } from "../../wording/findingWhy";
import type { Language } from "../../workbook/language";
import { verdictText, type VerdictText } from "../../wording/verdictText";
import { countText, refusedOf, stakeText, valueText, yearsOf } from "./itemText";
import type { Text } from "../text/text";

/** Why, in full: of a linked target its verdict's reason, else why the scan took it for one. */
export function whyOf(item: CheckItem, check: Check, { numbers, words }: Text): string {
  if (item.status === "linked") return verdictOf(item, check, { numbers, words }).short;
  return foundBecause(item, numbers.language) || words.verdict.noMarketShort;
}

/** The same at a glance: of what is not linked, what it moves, where an amount or a number is known. */
export function briefWhyOf(item: CheckItem, check: Check, text: Text): string {
  const stake = stakeText(item, check, text.numbers) || countText(item, text.numbers);
  return item.status === "linked" || stake === "" || !isInCells(item) ? whyOf(item, check, text) : drivesText(item, stake, text);
}

function isInCells({ finding: { where } }: CheckItem): boolean {
  return where === "cell" || where === "formula";
}

/** "+12.0 %, typed by hand, drives € 10.3 m." */
function drivesText(item: CheckItem, stake: string, { numbers, words: { finding } }: Text): string {
  const { hardcoded, where } = item.finding;
  return finding.drives(valueText(item, numbers), finding.how[!hardcoded ? "passed" : where === "formula" ? "inFormula" : "typed"], stake);
}

/** All that its verdict says; of one that is not linked, that no market stands behind it. */
export function verdictOf(item: CheckItem, check: Check, { numbers }: Text): VerdictText {
  const { target, markets = [] } = item.linked ?? {};
  return verdictText(
    {
      ...(item.assessment && { assessment: item.assessment }),
      ...(target && { target }),
      segments: markets.map(({ assessment }) => assessment),
      refused: refusedOf(markets),
      years: yearsOf(item, check),
    },
    numbers,
  );
}

/** Why the scan took it for a target; "" when somebody chose the cells. */
export function foundBecause({ finding }: CheckItem, language: Language): string {
  return finding.evidence.length === 0 ? "" : findingWhy(finding, language);
}
