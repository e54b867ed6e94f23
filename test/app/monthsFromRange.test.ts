import { monthsFromRange } from "../../src/app/import/monthsFromRange";
import { parseArea } from "../../src/workbook/area";
import { MemoryWorkbook, type MemoryCell } from "../workbook/memoryWorkbook";

type Row = readonly (MemoryCell | string | number | null)[];
const amounts = [82, 79, 95, 101, 99, 108, 71, 64, 104, 112, 118, 167];
const total = amounts.reduce((sum, amount) => sum + amount, 0);
const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

async function taken(rows: readonly Row[], area: string) {
  const host = new MemoryWorkbook();
  host.addSheet("Own", rows as never);
  const found = parseArea(area);
  if (!found) throw new Error(area);
  return monthsFromRange({ workbook: await host.read(), place: { sheet: "Own", area: found }, isGrown: false });
}

test.each<[string, readonly Row[], string]>([
  [
    "across, under the months' names, with a total and the actuals below",
    [
      ["", ...names, "Year"],
      ["2026", ...amounts, total],
      ["2027", 90, 80],
    ],
    "A1:N3",
  ],
  [
    "down, beside the months' names and numbers",
    [["Month", "No", "2026", "2027"], ...names.map((name, index): Row => [name, index + 1, amounts[index] ?? 0, [90, 80][index] ?? null])],
    "A1:D13",
  ],
  ["nothing but amounts", [amounts, [90, 80]], "A1:L2"],
])("%s", async (_, rows, area) => {
  expect(await taken(rows, area)).toEqual({ lastYear: amounts, actuals: [90, 80], problems: [] });
});

test("what is wrong is told at its cell, all at once", async () => {
  const rows: Row[] = [[...amounts.slice(0, 3), -5, "closed", null, ...amounts.slice(6), 13]];
  expect((await taken(rows, "A1:M1")).problems).toEqual([
    { cell: "M1", code: "not-twelve-months", detail: "13" },
    { cell: "D1", code: "negative", detail: "-5" },
    { cell: "E1", code: "not-a-number", detail: "closed" },
    { cell: "F1", code: "missing", detail: "" },
  ]);
  expect((await taken([["none", "of", "these"]], "A1:C1")).problems).toMatchObject([{ code: "not-twelve-months", detail: "0" }]);
});
