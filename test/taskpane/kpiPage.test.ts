import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { kpiPage } from "../../src/app/plan/kpiPage";
import { planLines } from "../../src/app/plan/parts/planLines";
import { planOf } from "../../src/app/plan/planOf";
import { saveCheckIn } from "../../src/app/write/saveCheckIn";
import { needsReason, saveKpi } from "../../src/app/write/saveKpi";
import type { AgreedKpi } from "../../src/domain/kpi/checkIn";
import { blankKpi, kpiFields } from "../../src/taskpane/places/kpi/kpiForm";
import { readRow, type TableDraft } from "../../src/taskpane/rowForm/rowDraft";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";

const asOf = "2027-02-10";
const english = numbersFor("en", "en-GB", "EUR");
const agreed = { workingMethod: "Call back", rhythm: "weekly", owner: "Ada", reward: "Dinner" };
const kpis: readonly AgreedKpi[] = [
  { quarter: "2027-Q1", team: "Sales", name: "Calls", role: "other", target: 300, ...agreed },
  { quarter: "2027-Q1", team: "Sales", name: "Appointments", role: "master", target: 60, ...agreed },
  { quarter: "2027-Q2", team: "Marketing", name: "Leads", role: "master", target: 10 },
];

async function filled(): Promise<Check> {
  const workbook = budget();
  const options = writeOptions();
  let check = await checkWorkbook(workbook, { asOf });
  for (const row of kpis) check = await does(workbook, { check, language: "en", ...options }, saveKpi, { row });
  const name = { quarter: "2027-Q1", team: "Sales", kpi: "Appointments" };
  check = await does(workbook, { check, language: "en", ...options }, saveCheckIn, { row: { ...name, date: "2027-02-08", value: 12 } });
  return does(workbook, { check, language: "en", ...options }, saveCheckIn, {
    row: { ...name, kpi: "Gone", date: "2027-02-08", value: 1 },
  });
}

test("the page is of the quarter of the check and its team, the master first; another is there when it is asked for", async () => {
  const check = await filled();
  const page = kpiPage(check);
  expect(page).toMatchObject({
    quarter: "2027-Q1",
    team: "Sales",
    rules: [],
    quarters: ["2027-Q1", "2027-Q2"],
    teams: ["Sales", "Marketing"],
  });
  expect(page.kpis.map(({ kpi, course }) => [kpi.name, kpi.actual, course])).toEqual([
    ["Appointments", 12, "behind"],
    ["Calls", undefined, "no-value"],
  ]);
  expect(page.lost.map(({ kpi }) => kpi)).toEqual(["Gone"]);
  expect(kpiPage(check, { quarter: "2027-Q2" })).toMatchObject({ team: "Marketing", passed: 0, rules: ["no-others"] });
});

test("what the page, the place Plan and assess say of a workbook comes from the same rows", async () => {
  const check = await filled();
  expect(planOf(check).kpis).toEqual(kpis.map((kpi) => (kpi.name === "Appointments" ? { ...kpi, actual: 12 } : kpi)));
  const line = planLines(check, english).find(({ part }) => part === "kpis");
  expect(line).toMatchObject({
    state: "attention",
    count: 3,
    says: "Appointments: 20\u00A0% reached, 46\u00A0% of the quarter has passed.",
  });
});

test("a new KPI begins with the role that its quarter lacks; a changed target asks why, within the quarter only", async () => {
  const check = await filled();
  expect(blankKpi(check, "2027-Q1", "Sales")).toEqual({ quarter: "2027-Q1", team: "Sales", name: "", role: "other" });
  expect(blankKpi(check, "2027-Q3", undefined)).toEqual({ quarter: "2027-Q3", team: "Sales", name: "", role: "master" });
  const [, known] = check.tables.rows.kpis;
  if (!known) throw new Error("no KPI");
  const read = (draft: TableDraft, row: AgreedKpi = known) => readRow("kpis", row, draft, [], english);
  const asks = (draft: TableDraft, row: AgreedKpi = known) => needsReason(row, read(draft, row).row.target, check.asOf);
  expect([
    asks({ target: "50" }),
    asks({ target: "60" }),
    asks({ owner: "Ben" }),
    asks({ target: "50" }, { ...known, quarter: "2027-Q2" }),
  ]).toEqual([true, false, false, false]);
  expect([true, false].map((asked) => kpiFields(check, known, asked, wordsFor("en")).some(({ name }) => name === "reason"))).toEqual([
    true,
    false,
  ]);
  expect(read({ target: "many" }).problems.map(({ code }) => code)).toEqual(["not-a-number"]);
});
