import fc from "fast-check";
import type { CellValue } from "../../src/workbook/cells";
import { segmentKey } from "../../src/domain/scope/scope";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import { rowCells } from "../../src/workbook/tables/rowCells";
import { rowTables } from "../../src/workbook/tables/rowTables";
import { inputColumns, schemaByKey } from "../../src/workbook/tables/tables";
import { verdictWords } from "../../src/workbook/tables/words";
import { nextCheck } from "../../src/app/check/nextCheck";
import { hasLibreOffice } from "../libreOffice";
import { computeWithLibreOffice } from "./computeWithLibreOffice";
import { computeWithUniver } from "./computeWithUniver";
import { marketingParts } from "./marketingPlans";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { findingAt, workbookOfPlan } from "./planWorkbook";
import { plan } from "./plans";

/** What people type into cells of ours. A number typed as text is left out: it is understood, and said to be more than the formulas can do. */
const mess = fc.oneof(
  fc.constantFrom<CellValue>(
    "n/a",
    "  ",
    "about 5",
    -1,
    -0.5,
    0,
    1,
    1.5,
    200,
    1e31,
    "?",
    "*",
    2021,
    2022.5,
    "agreed",
    "rejected",
    "all",
    "Bikes",
    "bikes ",
    "a;b",
    "EUR",
    "usd",
  ),
  fc.double({ min: -2, max: 2e6, noNaN: true }),
);

/** For LibreOffice a TRUE in a cell is the number 1, even to ISNUMBER; for Excel it is not. Univer takes errors for texts. */
const logicals = fc.constant<CellValue>(true);
const errors = fc.constantFrom<CellValue>({ error: "#REF!" }, { error: "#N/A" });

/** Their later columns came with what the sheet itself refuses in them. */
const wholeTables = ["hypotheses"];

/** The tables whose rows are refused one by one; `changedOn` and the like never refuse. */
const messyTables = ["markets", ...rowTables.filter((table) => schemaByKey[table].columns.some(({ key }) => key === "valid"))] as const;
const messyColumns = messyTables.flatMap((table) =>
  inputColumns(table).flatMap(({ key, header, isLater }) =>
    key === "id" || (isLater === true && !wholeTables.includes(table)) ? [] : [{ table, header: header.en }],
  ),
);

interface Change {
  readonly row: number;
  readonly column: (typeof messyColumns)[number];
  readonly value: CellValue | undefined;
}

async function messy(count: number, more: fc.Arbitrary<CellValue>): Promise<readonly MemoryWorkbook[]> {
  const change = fc.record({
    row: fc.nat(4),
    column: fc.constantFrom(...messyColumns),
    value: fc.option(fc.oneof({ weight: 9, arbitrary: mess }, { weight: 1, arbitrary: more }), { nil: undefined }),
  });
  const samples = fc.sample(fc.tuple(plan, fc.array(change, { minLength: 1, maxLength: 6 })), { numRuns: count, seed: 7 });
  const marketing = fc.sample(marketingParts(["Bikes"]), { numRuns: count, seed: 13 });
  const workbooks: MemoryWorkbook[] = [];
  for (const [index, [one, changes]] of samples.entries()) {
    const { workbook } = await workbookOfPlan(index % 3 === 0 ? { ...one, ...marketing[index] } : one);
    if (one.horizonYears > 2) workbook.cellOf("GrowthSettings", 0, "Currency").value = "EUR";
    for (const { row, column, value } of changes as readonly Change[]) {
      const { name } = schemaByKey[column.table];
      const table = workbook.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
      if (!table || table.rows === 0) continue;
      const cell = workbook.cellOf(name, row % table.rows, column.header);
      if (value === undefined) delete cell.value;
      else cell.value = value;
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
  for (const table of messyTables) {
    if (table === "markets") continue;
    for (const { place, isUsable } of tables.rows[table]) {
      const { name } = schemaByKey[table];
      const row = place.row - workbook.table(name).table.top - 1;
      const found = tables.found[table];
      expect({
        table,
        row,
        cells: found && rowCells(read, found, place.row),
        valid: workbook.cellOf(name, row, "Calc valid").value,
      }).toMatchObject({ valid: isUsable ? 1 : 0 });
    }
  }
  const findings = tables.targets.flatMap(({ anchor, value }) =>
    anchor && value !== undefined ? [findingAt(anchor.area.top, value)] : [],
  );
  const check = nextCheck(undefined, { workbook: read, tables, findings, asOf: "2026-11-21" });
  for (const { target, verdict } of check.items) {
    const row = (target?.place.row ?? 0) - workbook.table("GrowthTargets").table.top - 1;
    const shown = workbook.cellOf("GrowthTargets", row, "Verdict").value;
    expect({ scope: target?.scope, markets: tables.markets.map((one) => segmentKey(one.segment.segment)), shown }).toMatchObject({
      shown: verdictWords.en[verdict],
    });
  }
}

test("the demo's engine refuses what the decoder refuses", async () => {
  for (const workbook of await messy(25, logicals)) {
    await computeWithUniver(workbook);
    await expectAgreement(workbook);
  }
}, 300_000);

(hasLibreOffice ? test : test.skip)(
  "LibreOffice refuses what the decoder refuses",
  async () => {
    const workbooks = await messy(25, errors);
    await computeWithLibreOffice(workbooks);
    for (const workbook of workbooks) await expectAgreement(workbook);
  },
  300_000,
);
