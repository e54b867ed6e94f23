import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { planLines } from "../../src/app/plan/parts/planLines";
import { phasingsOf } from "../../src/app/plan/phasings";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { deletePhasing, savePhasing, type PhasingInput } from "../../src/app/write/savePhasing";
import { takeBack } from "../../src/app/write/takeBack";
import { previewing } from "../../src/app/write/writing";
import { numbersFor } from "../../src/wording/numbers";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const lastYear = [82, 79, 95, 101, 99, 108, 71, 64, 104, 112, 118, 167];
const months: PhasingInput["months"] = lastYear.map((amount, index) => ({
  month: index + 1,
  lastYear: amount,
  ...(index < 2 && { actual: 90 }),
}));
const revenue: PhasingInput = { head: { name: "Revenue", year: 1320, unit: 10 }, months };

async function started(): Promise<{
  readonly workbook: MemoryWorkbook;
  readonly check: Check;
  readonly writing: (check: Check) => Parameters<typeof done>[1];
}> {
  const workbook = budget();
  const options = writeOptions();
  const writing = (check: Check) => ({ check, language: "en" as const, ...options });
  return { workbook, check: await checkWorkbook(workbook, { asOf }), writing };
}

test("a phasing is read as it was saved, changed in its own cells, deleted whole and taken back", async () => {
  const { workbook, check, writing } = await started();
  const saved = await does(workbook, writing(check), savePhasing, revenue);
  expect(saved.problems).toEqual([]);
  expect(phasingsOf(saved)).toMatchObject([{ phasing: { name: "Revenue", year: 1320, lastYear, actuals: [90, 90], unit: 10 } }]);
  const id = saved.tables.rows.phasing[0]?.id ?? "";
  const later = { ...revenue, id, months: months.map((month) => (month.month === 3 ? { ...month, actual: 100 } : month)) };
  const edits = savePhasing.edits(previewing(saved, "en"), later);
  expect(edits).toMatchObject({ ok: true, value: [{ do: "update-row", table: "GrowthMonths", cells: { Actual: 100 } }] });
  const { check: gone, undo } = await done(workbook, writing(saved), deletePhasing, { id });
  expect([gone.tables.rows.phasing, gone.tables.rows.months]).toEqual([[], []]);
  const back = await does(workbook, writing(gone), takeBack, undo ?? []);
  expect(phasingsOf(back).map(({ phasing }) => phasing)).toEqual(phasingsOf(saved).map(({ phasing }) => phasing));
});

test.each([
  [1.1, "Revenue: exactly on plan."],
  [1.2, "Revenue: € 120 above the plan for the year."],
])("with months of %d times last year's the plan says: %s", async (factor, said) => {
  const { workbook, check, writing } = await started();
  const done = months.map((month) => ({ ...month, ...(month.actual !== undefined && { actual: month.lastYear * factor }) }));
  const saved = await does(workbook, writing(check), savePhasing, { ...revenue, months: done });
  const line = planLines(saved, numbersFor("en", "en-US", "EUR")).find(({ part }) => part === "phasing");
  expect(line?.says.replaceAll("\u00a0", " ")).toBe(said);
});

test("what is wrong with a phasing is said all at once, by its field", async () => {
  const { check } = await started();
  const wrong = savePhasing.edits(previewing(check, "en"), {
    head: { name: " ", year: 0, growth: "rising", unit: -1 },
    months: [...months.slice(1), { month: 13, lastYear: -5, actual: -1 }],
  });
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    "name: empty",
    "year: not-positive",
    "firstGrowth: missing",
    "unit: negative",
    "months[11].month: too-large",
    "months[11].lastYear: negative",
    "months[11].actual: negative",
  ]);
});

test.each<[string, Partial<PhasingInput>, readonly string[]]>([
  ["months that are not there", { months: months.filter(({ month }) => month !== 3 && month !== 8) }, ["months: months-missing 3, 8"]],
  [
    "a month without an actual before one that has it",
    { months: months.map((row) => (row.month === 4 ? { ...row, actual: 1 } : row)) },
    ["months[2].actual: month-skipped 3"],
  ],
  ["nothing sold last year", { months: months.map((row) => ({ ...row, lastYear: 0 })) }, ["lastYear: no-last-year "]],
  ["a unit larger than the year", { head: { ...revenue.head, unit: 5000 } }, ["unit: rounds-to-zero 5000"]],
  [
    "a first growth that leaves nothing for the last months",
    { head: { ...revenue.head, growth: "rising", firstGrowth: 2 } },
    ["firstGrowth: month-below-zero 11"],
  ],
  ["a target that nobody linked", { head: { name: "Revenue", target: "Sales +15 %" } }, ["target: unknown-target Sales +15 %"]],
])("%s: refused", async (_, change, expected) => {
  const { check } = await started();
  const wrong = savePhasing.edits(previewing(check, "en"), { ...revenue, ...change });
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code, detail = "" }) => `${path}: ${code} ${detail}`)).toEqual(expected);
});

test("the same is said at the cell, where somebody typed it in the sheet", async () => {
  const { workbook, check, writing } = await started();
  await does(workbook, writing(check), savePhasing, revenue);
  workbook.cellOf("GrowthMonths", 4, "Actual").value = 5;
  workbook.cellOf("GrowthMonths", 11, "Phasing").value = "Sales";
  workbook.cellOf("GrowthMonths", 10, "Last year").value = -1;
  const { problems } = await checkWorkbook(workbook, { asOf });
  expect(problems.map(({ sheet, address, code }) => `${sheet}!${address ?? ""} ${code}`)).toEqual([
    "Months!D12 negative",
    "Months!B13 belongs-nowhere",
  ]);
  workbook.cellOf("GrowthMonths", 10, "Last year").value = 1;
  const { problems: together } = await checkWorkbook(workbook, { asOf });
  expect(together.map(({ sheet, address, code, detail }) => `${sheet}!${address ?? ""} ${code} ${detail ?? ""}`)).toEqual([
    "Months!B13 belongs-nowhere Sales",
    "Phasing!B2 months-missing 12",
    "Months!E4 month-skipped 3",
    "Months!E5 month-skipped 4",
  ]);
});

test("a linked target's own amount is spread, and two of its label are not guessed between", async () => {
  const { workbook, writing } = await started();
  workbook.addSheet("Other", [
    ["Budget", null, "2026 actual", "2027 plan"],
    ["Revenue cars", null, 1000, { formula: "=C2*(1+D3)", value: 1200 }],
    ["Revenue growth target", null, null, 0.2],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  expect(check.items).toHaveLength(2);
  let next = await does(workbook, writing(check), saveMarket, { segment: bikes });
  next = await does(workbook, writing(next), linkTarget, {
    item: next.items[0]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  const label = next.targets[0]?.label ?? "";
  next = await does(workbook, writing(next), savePhasing, { head: { name: "Bikes", target: label }, months });
  const asked = next.items.find(({ target }) => target)?.assessment;
  expect(phasingsOf(next)[0]?.phasing?.year).toBe(asked && "requiredRevenue" in asked ? asked.requiredRevenue : undefined);
  next = await does(workbook, writing(next), linkTarget, {
    item: next.items[1]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  workbook.cellOf("GrowthTargets", 1, "Label").value = label;
  const { problems } = await checkWorkbook(workbook, { asOf });
  expect(problems).toMatchObject([{ table: "phasing", field: "target", code: "several-targets" }]);
});
