import type { Finding } from "../../scan/finding";
import type { TargetRow } from "../../workbook/tables/tableRows";
import type { Workbook } from "../../workbook/workbook";
import { numbersIn } from "../plan/numbersIn";
import { targetValue } from "../plan/targetValue";

/** A finding for a row whose cells are there but say nothing to the scan: somebody chose them by hand, or the scan has learnt better since. */
export function findingOfRow(row: TargetRow, workbook: Workbook): { readonly finding: Finding; readonly row: TargetRow } | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === row.anchor?.sheet);
  if (!row.anchor || !sheet) return undefined;
  const { area } = row.anchor;
  const inCells = row.isLive ? numbersIn(sheet, area) : undefined;
  const finding: Finding = {
    sheet: sheet.name,
    area,
    kind: row.kind,
    value: fractionsOf(inCells?.numbers ?? [], row),
    labels: row.label === "" ? [] : row.label.split(" > "),
    where: row.isLive ? "cell" : "formula",
    hardcoded: inCells ? inCells.isTyped : true,
    support: "none",
    confidence: 1,
    evidence: [],
    isHidden: sheet.visibility !== "visible",
  };
  return { finding, row };
}

/** The run's percentages in the writing (15 for 15 %, 1.15) that comes down to the row's value; the value alone when none does. */
function fractionsOf(numbers: readonly number[], { value, metric, per }: TargetRow): readonly number[] {
  if (value === undefined) return [];
  const writings = [numbers, numbers.map((number) => number / 100), numbers.map((number) => number - 1)];
  const fitting = writings.find((fractions) => {
    const common = fractions.length > 1 ? targetValue(fractions, metric, per) : undefined;
    return common !== undefined && Math.abs(common - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });
  return fitting ?? [value];
}
