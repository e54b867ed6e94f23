import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { linkTarget } from "../../src/app/write/linkTarget";
import { mendColumns } from "../../src/app/write/mendColumns";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { TableKey } from "../../src/workbook/tableKey";
import type { HostError } from "../../src/workbook/port";
import type { CellContent } from "../contract/content";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const options = { language: "en" as const, ...writeOptions() };
const percent = (value: number): CellContent => ({ value, format: "0%" });

/** A target on one market, in an Excel that computes the sheet's own verdict. */
async function opened(): Promise<Check> {
  excel = await excelOn({
    sheets: [
      {
        name: "Budget",
        cells: {
          C1: { value: 2026 },
          D1: { value: 2027 },
          A2: { value: "Revenue" },
          C2: { value: 1_000_000 },
          D2: { formula: "=C2*(1+D3)" },
          A3: { value: "Revenue growth target" },
          D3: percent(0.15),
        },
      },
    ],
  });
  let check = await checkWorkbook(excel.host, { asOf });
  check = await does(excel.host, { check, ...options }, saveMarket, { segment: bikes });
  const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;
  return does(excel.host, { check, ...options }, linkTarget, { item: check.items[0]?.key ?? "", link });
}

const again = (): Promise<Check> => checkWorkbook(excel.host, { asOf });

function differing(check: Check) {
  return check.problems.filter(({ code }) => code === "verdict-differs").map(({ found, detail, header }) => [header, found, detail]);
}

/** A cell of ours, so many rows below the header. */
function cellOf({ tables: { found } }: Check, table: TableKey, column: string, below: number) {
  const { sheet, area, columns } = found[table] ?? {};
  const cell = excel.workbook
    .getSheetByName(sheet ?? "")
    ?.getRange((area?.top ?? 0) + below, (area?.left ?? 0) + (columns?.get(column)?.offset ?? 0));
  if (!cell) throw new Error(`no ${column} in ${table}`);
  return cell;
}

test("what was written says the same as the pane", async () => {
  const check = await opened();
  expect(check.items[0]?.verdict).toBe("unsupported");
  expect(differing(check)).toEqual([]);
});

test.each([
  ["a verdict that somebody typed", "verdict", "supported", "supported"],
  ["a step that somebody replaced", "computable", 0, "no market data"],
] as const)("%s is named, and mended when asked", async (_, column, typed, found) => {
  cellOf(await opened(), "targets", column, 1).setValue(typed);
  const check = await again();
  expect(differing(check)).toEqual([["Verdict", found, "unsupported"]]);
  const mended = await does(excel.host, { check, ...options }, mendColumns, {});
  expect(differing(mended)).toEqual([]);
  expect(mended.problems).toEqual([]);
});

test.each([
  ["its formula is gone", ""],
  ["its formula says nothing", '=IF(1=1,"","x")'],
] as const)("a verdict that is blank because %s is named, and mended when asked", async (_, typed) => {
  cellOf(await opened(), "targets", "verdict", 1).setValue(typed);
  const check = await again();
  expect(differing(check)).toEqual([["Verdict", "", "unsupported"]]);
  const mended = await does(excel.host, { check, ...options }, mendColumns, {});
  expect(differing(mended)).toEqual([]);
});

test("a formula that nobody has computed yet is no difference; in a workbook calculated by hand only a formula that is gone is", async () => {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const withMarket = await does(host, { check: first, ...options }, saveMarket, { segment: bikes });
  const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;
  const linked = await does(host, { check: withMarket, ...options }, linkTarget, { item: first.items[0]?.key ?? "", link });
  const verdict = host.cellOf("GrowthTargets", 0, "Verdict");
  expect([verdict.formula === undefined, verdict.value, differing(linked)]).toEqual([false, undefined, []]);
  const byHand = async () => {
    const read = host.read.bind(host);
    const workbook = { ...(await read()), warnings: [{ code: "manual-calculation" as const }] };
    return checkWorkbook(Object.assign(Object.create(host) as typeof host, { read: () => Promise.resolve(workbook) }), { asOf });
  };
  verdict.value = "supported";
  expect(differing(await byHand())).toEqual([]);
  Object.assign(verdict, { formula: undefined, value: undefined });
  expect(differing(await byHand())).toEqual([["Verdict", "", "unsupported"]]);
});

test("what was typed stays when the columns are mended", async () => {
  const check = await opened();
  const mended = await does(excel.host, { check, ...options }, mendColumns, {});
  expect(mended.markets.map(({ segment }) => segment)).toEqual(check.markets.map(({ segment }) => segment));
  expect(mended.targets.map(({ id, scope, value }) => [id, scope, value])).toEqual(
    check.targets.map(({ id, scope, value }) => [id, scope, value]),
  );
});

test("a save that has no column for what was typed is refused, and goes through once the column is back", async () => {
  cellOf(await opened(), "markets", "share", 0).setValue("Part of it");
  const check = await again();
  const wanted = { segment: { ...bikes, share: 0.2 }, id: check.markets[0]?.id };
  await expect(does(excel.host, { check, ...options }, saveMarket, wanted)).rejects.toEqual(
    expect.objectContaining({ code: "column-missing" }) as HostError,
  );
  const mended = await does(excel.host, { check: await again(), ...options }, mendColumns, {});
  const saved = await does(excel.host, { check: mended, ...options }, saveMarket, wanted);
  expect(saved.markets[0]?.segment.share).toBe(0.2);
});
