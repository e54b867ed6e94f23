import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { balanceScan } from "../../src/app/plan/balanceScan";
import { kpiPage } from "../../src/app/plan/kpiPage";
import { planLines } from "../../src/app/plan/parts/planLines";
import { problemSentence } from "../../src/app/plan/problemSentence";
import { kpiRoleWords, kpiRuleWords } from "../../src/workbook/tables/words";
import { schemaByKey } from "../../src/workbook/tables/tables";
import type { TableKey } from "../../src/workbook/tableKey";
import { languages, type Language } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { everything, northInFull } from "../browser/samplePlan";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { workbookOfPlan, type PlanWithPast } from "../workbook/planWorkbook";

type Value = string | number | undefined;
type BadCell = readonly [what: string, table: TableKey, row: number, column: string, value: Value, code: string];

/** Every kind of bad input, each in a cell of its own, so that all of them stand in the workbook together. */
const badCells: readonly BadCell[] = [
  ["a year total of zero", "phasing", 0, "year", 0, "not-positive"],
  ["a negative month", "months", 2, "lastYear", -5, "negative"],
  ["last year is missing", "months", 14, "lastYear", undefined, "missing"],
  ["a thirteenth month", "months", 23, "month", 13, "too-large"],
  ["a seller leaves before starting", "sellers", 2, "leavesAfter", 2, "leaves-before-start"],
  ["a ramp of 40 months", "sellers", 3, "rampMonths", 40, "too-large"],
  ["a stage rate of 0", "funnels", 0, "rate2", 0, "not-positive"],
  ["a stage rate above 1", "funnels", 0, "rate3", 1.2, "above-one"],
  ["no order value", "funnels", 1, "orderValue", undefined, "missing"],
  ["a score of 0", "answers", 0, "score", 0, "score-outside"],
  ["a score of 6", "answers", 1, "score", 6, "score-outside"],
];

/** One market, and the parts that people fill in. */
const { phasing, capacities, funnels, rhythm } = everything;
const plan = {
  ...northInFull,
  targets: [],
  hypotheses: [],
  past: [],
  competitors: [],
  phasing,
  capacities,
  funnels,
  rhythm,
} as PlanWithPast;
const { asOf } = plan;

async function sample(language: Language): Promise<MemoryWorkbook> {
  return (await workbookOfPlan(plan, language)).workbook;
}

function headerOf(table: TableKey, key: string, language: Language): string {
  const found = schemaByKey[table].columns.find((column) => column.key === key);
  if (!found) throw new Error(`no column ${key} in ${table}`);
  return found.header[language];
}

function put(workbook: MemoryWorkbook, language: Language, [, table, row, key, value]: BadCell): void {
  const cell = workbook.cellOf(schemaByKey[table].name, row, headerOf(table, key, language));
  if (value === undefined) delete cell.value;
  else cell.value = value;
}

const checked = async (workbook: MemoryWorkbook): Promise<Check> => checkWorkbook(workbook, { asOf });

test.each(languages)("%s: every bad input of the plan is said at once, by its cell and its reason", async (language) => {
  const workbook = await sample(language);
  expect((await checked(workbook)).problems).toEqual([]);
  for (const bad of badCells) put(workbook, language, bad);
  const { problems } = await checked(workbook);
  const told = problems.map(({ table, header, code }) => `${table} ${header ?? ""} ${code}`);
  expect(told.sort()).toEqual(badCells.map(([, table, , key, , code]) => `${table} ${headerOf(table, key, language)} ${code}`).sort());
  for (const problem of problems) {
    expect(problem.address).toMatch(/^[A-Z]+\d+$/);
    expect(problemSentence(problem, language)).toMatch(new RegExp(`${problem.address ?? ""}.*[.]$`, "u"));
  }
});

/** What no cell shows by itself: it is said where the part is looked at, and the rest of it still counts. */
test.each(languages)("%s: two masters, a KPI that cannot move, a group of one and a year without sales are said", async (language) => {
  const workbook = await sample(language);
  const { kpi, balance, problem } = wordsFor(language);
  const [first, second, third] = rhythm?.kpis ?? [];
  put(workbook, language, ["two masters", "kpis", 1, "role", kpiRoleWords[language].master, ""]);
  expect(lineOf(await checked(workbook), "kpis", language)).toBe(
    kpi.brokenRule("2026-Q4", "Sales", kpiRuleWords[language]["several-masters"]),
  );
  put(workbook, language, ["one again", "kpis", 1, "role", kpiRoleWords[language].other, ""]);
  put(workbook, language, ["and all agreed", "kpis", 2, "rhythm", "weekly", ""]);
  put(workbook, language, ["equal start and target", "kpis", 0, "target", first?.start, ""]);
  put(workbook, language, ["no sales last year", "months", 0, "lastYear", 0, ""]);
  for (let month = 1; month < 12; month += 1) put(workbook, language, ["no sales last year", "months", month, "lastYear", 0, ""]);
  const check = await checked(workbook);
  expect(lineOf(check, "kpis", language)).toBe(kpi.stillOf(first?.name ?? ""));
  expect(kpiPage(check).kpis.map(({ kpi: { name }, course }) => `${name} ${course}`)).toEqual(
    expect.arrayContaining([`${first?.name ?? ""} still`, `${second?.name ?? ""} reached`, `${third?.name ?? ""} no-value`]),
  );
  expect(balanceScan(check.tables).assessment?.notAnonymous).toEqual(["board", "finance"]);
  expect(balance.notAnonymous).toMatch(/[.]$/);
  expect(check.problems.map(({ table, code }) => `${table} ${code}`)).toEqual(["phasing no-last-year"]);
  expect(problemSentence(check.problems[0] as never, language)).toContain(problem["no-last-year"](""));
});

function lineOf(check: Check, part: "kpis", language: Language): string | undefined {
  return planLines(check, numbersFor(language, "en-GB", "EUR")).find((line) => line.part === part)?.says;
}
