import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import type { Area } from "../../src/workbook/area";
import type { CellContent } from "../contract/content";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, writeOptions } from "./budget";
import { does } from "./doing";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const regions = ["North", "East", "South", "West"];

/** Per region revenue that grows by a typed percentage of its own, a blank row between them. */
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
  return {
    sheets: [
      { name: "Plan", cells },
      { name: "Other", cells: { A1: { value: "Nothing" } } },
    ],
  };
}

/** The same numbers on every run and machine. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const planSheet = () => {
  const sheet = excel.workbook.getSheetBySheetId("s1");
  if (!sheet) throw new Error("the plan is gone");
  return sheet;
};

/** As sorting does it in Excel: whole rows of our table change places, their absolute references with them. */
async function sortOurTable(random: (below: number) => number): Promise<void> {
  await excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("GrowthTargets").getDataBodyRange().load("formulas");
    await context.sync();
    const rows: unknown[][] = [...(body.formulas as unknown[][])];
    for (let last = rows.length - 1; last > 0; last -= 1) {
      const other = random(last + 1);
      [rows[last], rows[other]] = [rows[other] ?? [], rows[last] ?? []];
    }
    body.formulas = rows;
    await context.sync();
  });
}

/** The region's row, when somebody has not deleted it. */
function rowNow(check: Check, region: string): number {
  const cells = check.workbook.sheets.find(({ id }) => id === "s1")?.cells;
  for (const row of cells?.usedRows() ?? []) {
    for (let column = 0; column <= (cells?.lastColumn ?? 0); column += 1) if (cells?.value(row, column) === `Growth ${region}`) return row;
  }
  return -1;
}

const isIn = (area: Area | undefined, row: number): boolean => area?.top === row && area.bottom === row;

describe.each([3, 59])("a random walk from %i", (seed) => {
  test("through rows and columns put in, rows deleted, new names and sorting keeps each decision on its cells, or says that they are gone", async () => {
    excel = await excelOn(content());
    const random = randomOf(seed);
    const options = writeOptions();
    let check = await checkWorkbook(excel.host, { asOf });
    for (const region of regions) {
      const item = check.items.find(({ finding }) => finding.where === "cell" && finding.labels.join().includes(region));
      if (!item) throw new Error(`no finding for ${region}`);
      check = await does(excel.host, { check, language: "en", ...options }, dismissFinding, {
        item: item.key,
        reason: `decided on ${region}`,
      });
    }
    const steps: readonly (readonly [string, () => void | Promise<void>])[] = [
      ["rows put in", () => void planSheet().insertRowsBefore(random(14), 1 + random(2))],
      ["a column put in", () => void planSheet().insertColumnsBefore(random(4), 1)],
      ["a row deleted", () => void planSheet().deleteRow(1 + random(14))],
      ["the sheet renamed", () => void planSheet().setName(["Plan", "It's, a plan!", "Budget 2027", "A1"][random(4)] ?? "Plan")],
      ["our table sorted", () => sortOurTable(random)],
    ];
    const done: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      const [name, act] = steps[random(steps.length)] ?? ["nothing", () => undefined];
      done.push(name);
      await act();
      check = await checkWorkbook(excel.host, { asOf });
      for (const region of regions) {
        const reason = `decided on ${region}`;
        const item = check.items.find(({ target }) => target?.reason === reason);
        const row = rowNow(check, region);
        const isSaid = check.problems.some((problem) => problem.table === "targets" && problem.row?.includes(region) === true);
        const isKept = check.targets.some((target) => target.reason === reason);
        const where = item && { isOnItsCells: isIn(item.finding.area, row), status: item.status };
        expect({ done, region, isKept, where: row < 0 ? isSaid : where }).toEqual({
          done,
          region,
          isKept: true,
          where: row < 0 ? true : { isOnItsCells: true, status: "not-a-target" },
        });
      }
    }
  });
});
