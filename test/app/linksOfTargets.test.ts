import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { formatPlace } from "../../src/workbook/area";
import type { CellContent } from "../contract/content";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, bikes, writeOptions } from "./budget";
import { does, tried } from "./doing";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const regions = ["North", "East", "South"];

/** Per region revenue that grows by typed percentages of its own. */
function content() {
  const cells: Record<string, CellContent> = { B1: { value: 2026 }, C1: { value: 2027 }, D1: { value: 2028 } };
  regions.forEach((region, index) => {
    const row = 2 + index * 3;
    Object.assign(cells, {
      [`A${row}`]: { value: `Revenue ${region}` },
      [`B${row}`]: { value: 1000 + index },
      [`C${row}`]: { formula: `=B${row}*(1+C${row + 1})` },
      [`D${row}`]: { formula: `=C${row}*(1+D${row + 1})` },
      [`A${row + 1}`]: { value: `Growth ${region}` },
      [`C${row + 1}`]: { value: 0.1 + index / 100, format: "0%" },
      [`D${row + 1}`]: { value: 0.11 + index / 100, format: "0%" },
    });
  });
  return { sheets: [{ name: "Plan", cells }] };
}

const link = { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 } as const;
let options = writeOptions();
beforeEach(() => {
  options = writeOptions();
});
const look = (): Promise<Check> => checkWorkbook(excel.host, { asOf });

function told(check: Check): readonly string[] {
  return check.items.map(({ finding, status, value }) =>
    [formatPlace(finding.sheet, finding.area), status, ...(value === undefined ? [] : [value.toFixed(3)])].join(" "),
  );
}

async function linked(check: Check, index: number): Promise<Check> {
  return does(excel.host, { check, language: "en", ...options }, linkTarget, { item: check.items[index]?.key ?? "", link });
}

async function withMarket(): Promise<Check> {
  const saved = await tried(excel.host, { check: await look(), language: "en", ...options }, saveMarket, { segment: bikes });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.value;
}

const all = ["Plan!C3:D3 linked 0.105", "Plan!C6:D6 linked 0.115", "Plan!C9:D9 linked 0.125"];

test("three linked targets keep their own cells and values, also when one is linked anew", async () => {
  excel = await excelOn(content());
  let check = await withMarket();
  for (const index of [0, 1, 2]) check = await linked(check, index);
  expect(told(check)).toEqual(all);
  check = await linked(check, 1);
  expect(told(await look())).toEqual(all);
  expect(check.problems).toEqual([]);
  expect(check.targets.map(({ anchor, isLive }) => [anchor && formatPlace(anchor.sheet, anchor.area), isLive])).toEqual([
    ["Plan!C3:D3", true],
    ["Plan!C6:D6", true],
    ["Plan!C9:D9", true],
  ]);
});

test("one is set aside, the cells move, and what changes in the plan is seen by its own row", async () => {
  excel = await excelOn(content());
  let check = await withMarket();
  check = await does(excel.host, { check, language: "en", ...options }, dismissFinding, { item: check.items[0]?.key ?? "", reason: "no" });
  for (const index of [1, 2]) check = await linked(check, index);
  const sheet = excel.workbook.getSheetByName("Plan");
  sheet?.insertRowsBefore(1, 2);
  sheet?.setName("Plan B");
  sheet?.getRange("C8:D8").setValues([[0.3, 0.3]]);
  check = await look();
  expect(told(check)).toEqual(["'Plan B'!C5:D5 not-a-target", "'Plan B'!C8:D8 linked 0.300", "'Plan B'!C11:D11 linked 0.125"]);
  expect(check.targets.map(({ value }) => value?.toFixed(3))).toEqual([undefined, "0.300", "0.125"]);
  expect(check.problems).toEqual([]);
});

test("a workbook of an earlier version is brought over with the first write", async () => {
  excel = await excelOn(content());
  let check = await withMarket();
  for (const index of [0, 1]) check = await linked(check, index);
  // As the earlier version wrote it, where Excel did not fill the column.
  excel.standIn.facts.fillsColumns = false;
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("GrowthTargets");
    table.columns.getItem("Cells").getDataBodyRange().formulas = [["=COUNTA(Plan!$C$3:$D$3)"], ["=COUNTA(Plan!$C$6:$D$6)"]];
    table.columns.getItem("Value").getDataBodyRange().formulas = [
      ["=EXP(SUMPRODUCT(LN(1+Plan!$C$3:$D$3))/COUNT(Plan!$C$3:$D$3))-1"],
      [0.11498878918130839],
    ];
    context.workbook.worksheets.getItem("Target links").delete();
    await context.sync();
  });
  excel.standIn.facts.fillsColumns = true;
  check = await look();
  expect(check.tables.links).toBeUndefined();
  expect(told(check)).toEqual([all[0], all[1], "Plan!C9:D9 open"]);
  check = await linked(check, 2);
  expect(told(check)).toEqual(all);
  expect([...(check.tables.links?.rows.values() ?? [])].map(({ cells }) => cells).sort()).toEqual([
    "=COUNTA(Plan!$C$3:$D$3)",
    "=COUNTA(Plan!$C$6:$D$6)",
    "=COUNTA(Plan!$C$9:$D$9)",
  ]);
  expect(check.problems).toEqual([]);
});
