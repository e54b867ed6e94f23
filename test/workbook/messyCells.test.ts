import fc from "fast-check";
import type { CellValue } from "../../src/workbook/cells";
import { segmentKey } from "../../src/domain/scope";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import { marketInputColumns, marketInputs, type MarketInput } from "../../src/workbook/tables/marketInputs";
import { verdictWords } from "../../src/workbook/tables/words";
import { assembleCheck } from "../../src/app/assembleCheck";
import { computeWithLibreOffice, libreOffice } from "./computeWithLibreOffice";
import { computeWithUniver } from "./computeWithUniver";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { findingAt, workbookOfPlan } from "./planWorkbook";
import { plan } from "./plans";

/** What people type into cells of ours. A number typed as text is left out: it is understood, and said to be more than the formulas can do. */
const mess = fc.oneof(
  fc.constantFrom<CellValue>("n/a", "  ", "about 5", true, -1, -0.5, 0, 1, 1.5, 200, 1e31, "?", "*", "all", "Bikes", "bikes ", "a;b", "EUR", "usd"),
  fc.double({ min: -2, max: 2e6, noNaN: true }),
);

interface Change {
  readonly row: number;
  readonly key: MarketInput;
  readonly value: CellValue | undefined;
}

async function messy(count: number, hasLogicals: boolean): Promise<readonly MemoryWorkbook[]> {
  const change = fc.record({ row: fc.nat(4), key: fc.constantFrom(...marketInputs), value: fc.option(mess, { nil: undefined }) });
  const samples = fc.sample(fc.tuple(plan, fc.array(change, { minLength: 1, maxLength: 4 })), { numRuns: count, seed: 7 });
  const workbooks: MemoryWorkbook[] = [];
  for (const [one, changes] of samples) {
    const { workbook } = await workbookOfPlan(one);
    if (one.horizonYears > 2) workbook.cellOf("GrowthSettings", 0, "Currency").value = "EUR";
    for (const { row, key, value } of changes as readonly Change[]) {
      const cell = workbook.cellOf("GrowthMarkets", row % one.segments.length, marketInputColumns[key].header.en);
      if (value === undefined) delete cell.value;
      else cell.value = value === true && !hasLogicals ? "?" : value;
    }
    workbooks.push(workbook);
  }
  return workbooks;
}

/** What is refused in the pane is refused by the sheet, row by row; and a target's verdict is the same in both. */
async function expectAgreement(workbook: MemoryWorkbook): Promise<void> {
  const read = await workbook.read();
  const tables = decodeTables(read);
  for (const { place, segment, isUsable } of tables.markets) {
    const table = workbook.table("GrowthMarkets").table;
    const valid = workbook.cellOf("GrowthMarkets", place.row - table.top - 1, "Calc valid").value;
    expect({ segment, valid }).toEqual({ segment, valid: isUsable ? 1 : 0 });
  }
  const findings = tables.targets.flatMap(({ anchor, value }) => (anchor && value !== undefined ? [findingAt(anchor.area.top, value)] : []));
  const check = assembleCheck({ workbook: read, tables, findings, asOf: "2026-11-21" });
  for (const { target, verdict } of check.items) {
    const row = (target?.place.row ?? 0) - workbook.table("GrowthTargets").table.top - 1;
    const shown = workbook.cellOf("GrowthTargets", row, "Verdict").value;
    expect({ scope: target?.scope, markets: tables.markets.map((one) => segmentKey(one.segment.segment)), shown }).toMatchObject({ shown: verdictWords.en[verdict] });
  }
}

test("the demo's engine refuses what the decoder refuses", async () => {
  for (const workbook of await messy(25, true)) {
    await computeWithUniver(workbook);
    await expectAgreement(workbook);
  }
}, 300_000);

test("LibreOffice refuses what the decoder refuses", async () => {
  const program = libreOffice();
  if (program === undefined) {
    console.warn("LibreOffice is not installed: its comparison of refused cells was skipped.");
    return;
  }
  // For LibreOffice a TRUE in a cell is the number 1, even to ISNUMBER; for Excel it is not.
  const workbooks = await messy(20, false);
  await computeWithLibreOffice(program, workbooks);
  for (const workbook of workbooks) await expectAgreement(workbook);
}, 300_000);
