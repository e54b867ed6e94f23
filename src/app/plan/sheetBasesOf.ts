import type { Money } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { PlanSettings, TargetRow } from "../../workbook/tables/tableRows";
import { sheetBaseOf } from "../check/sheetBaseOf";

/** What the sheets apply the targets to, by the rows that remember them; where somebody has said why the rest is left out, nothing differs any more. */
export function sheetBasesOf(
  pairs: Iterable<readonly [Finding, TargetRow | undefined]>,
  settings: PlanSettings,
): ReadonlyMap<TargetRow, Money> {
  const bases = new Map<TargetRow, Money>();
  for (const [finding, row] of pairs) {
    const base = row && row.reason === "" ? sheetBaseOf(finding, row, settings) : undefined;
    if (row && base !== undefined) bases.set(row, base);
  }
  return bases;
}
