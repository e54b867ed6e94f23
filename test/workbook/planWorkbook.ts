import type { Plan } from "../../src/domain/plan";
import { assembleCheck } from "../../src/app/assembleCheck";
import type { Check } from "../../src/app/check";
import { linkTarget } from "../../src/app/linkTarget";
import { saveMarket } from "../../src/app/saveMarket";
import { saveSettings } from "../../src/app/saveSettings";
import type { Finding } from "../../src/scan/finding";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import type { SheetLanguage } from "../../src/workbook/tables/tableRows";
import { MemoryWorkbook } from "./memoryWorkbook";

/** Puts a plan into a workbook through the product: a sheet with its percentages, our tables with its markets, and a link for each target. */
export async function workbookOfPlan(plan: Plan, language: SheetLanguage = "en", date1904 = false): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check }> {
  const workbook = new MemoryWorkbook();
  workbook.date1904 = date1904;
  workbook.addSheet("Budget 2027", plan.targets.map(({ value }, row) => [`Target ${row + 1}`, value]));
  let id = 0;
  const options = { newId: () => `id-${(id += 1)}`, by: "test" };
  const findings = plan.targets.map((target, row): Finding => findingAt(row, target.value));
  const read = await workbook.read();
  let check = assembleCheck({ workbook: read, tables: decodeTables(read), findings, asOf: plan.asOf });
  check = await saveSettings(workbook, check, { horizonYears: plan.horizonYears }, language, options);
  for (const segment of plan.segments) {
    const saved = await saveMarket(workbook, check, segment, language, options);
    if (!saved.ok) throw new Error(`refused: ${JSON.stringify(saved.problems)}`);
    check = saved.value;
  }
  for (const [row, { scope, metric, per, margin }] of plan.targets.entries()) {
    const key = check.items.find(({ finding }) => finding.area.top === row)?.key ?? "";
    check = await linkTarget(workbook, check, key, { scope, metric, per: per ?? "year", ...(margin !== undefined && { margin }) }, language, options);
  }
  return { workbook, check };
}

export function findingAt(row: number, value: number): Finding {
  return {
    sheet: "Budget 2027",
    area: { top: row, left: 1, bottom: row, right: 1 },
    kind: "growth-target",
    value: [value],
    labels: [`Target ${row + 1}`],
    where: "cell",
    hardcoded: true,
    support: "none",
    confidence: 0.9,
    evidence: [],
    isHidden: false,
  };
}
