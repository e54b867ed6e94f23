import type { Finding } from "../scan/finding";
import type { TargetRow } from "../workbook/tables/tableRows";
import type { Workbook } from "../workbook/workbook";
import { numbersIn } from "./numbersIn";

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
    value: inCells && inCells.numbers.length > 1 ? inCells.numbers : row.value === undefined ? [] : [row.value],
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
