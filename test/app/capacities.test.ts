import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { reportOf } from "../../src/app/check/reportOf";
import { reportText } from "../../src/cli/reportText";
import { voiceFor } from "../../src/cli/voice";
import { capacitiesOf } from "../../src/app/plan/capacitiesOf";
import { sellersFromRange } from "../../src/app/import/sellersFromRange";
import { linkTarget } from "../../src/app/write/linkTarget";
import { deleteCapacity, saveCapacity, type CapacityInput } from "../../src/app/write/saveCapacity";
import { saveMarket } from "../../src/app/write/saveMarket";
import { takeBack } from "../../src/app/write/takeBack";
import { previewing } from "../../src/app/write/writing";
import type { Check } from "../../src/app/check/check";
import { parseArea } from "../../src/workbook/area";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const team: CapacityInput = {
  head: { name: "North", scope: ["bikes"], target: 1_200_000, attrition: 0.1, hireProductivity: 400_000, hireRamp: 6 },
  sellers: [
    { name: "Bo", productivity: 600_000 },
    { name: "Cy", productivity: 500_000, rampMonths: 6, startMonth: 4 },
  ],
};

async function started() {
  const workbook = budget();
  const options = writeOptions();
  const writing = (check: Check) => ({ check, language: "en" as const, ...options });
  const check = await does(workbook, writing(await checkWorkbook(workbook, { asOf })), saveMarket, { segment: bikes });
  return { workbook, check, writing };
}

test("a team is read as it was saved, with its market as Markets spells it, deleted whole and taken back", async () => {
  const { workbook, check, writing } = await started();
  const saved = await does(workbook, writing(check), saveCapacity, team);
  expect(saved.problems).toEqual([]);
  const capacity = {
    scope: ["Bikes"],
    target: 1_200_000,
    attrition: 0.1,
    sellers: team.sellers,
    hire: { productivity: 400_000, rampMonths: 6 },
  };
  expect(capacitiesOf(saved.tables).map((one) => one.capacity)).toEqual([capacity]);
  const id = saved.tables.rows.capacity[0]?.id ?? "";
  const { check: gone, undo } = await done(workbook, writing(saved), deleteCapacity, { id });
  expect([gone.tables.rows.capacity, gone.tables.rows.sellers]).toEqual([[], []]);
  const back = await does(workbook, writing(gone), takeBack, undo ?? []);
  expect(capacitiesOf(back.tables).map((one) => one.capacity)).toEqual([capacity]);
});

test("a person who is taken out of the team is deleted, and the others keep their rows", async () => {
  const { workbook, check, writing } = await started();
  const saved = await does(workbook, writing(check), saveCapacity, team);
  const { id } = saved.tables.rows.capacity[0] ?? {};
  const second = saved.tables.rows.sellers[1];
  const edits = saveCapacity.edits(previewing(saved, "en"), {
    ...team,
    id,
    sellers: [{ ...team.sellers[1], name: "Cy", productivity: 500_000, id: second?.id }],
  });
  expect(edits.ok ? edits.value.map((edit) => edit.do) : edits.problems).toEqual(["delete-row"]);
});

test("what is wrong with a team is said all at once, by its field", async () => {
  const { check } = await started();
  const wrong = saveCapacity.edits(previewing(check, "en"), {
    head: { name: "", scope: ["Trikes"], target: 0, attrition: 2, hireRamp: 40 },
    sellers: [
      { name: "Bo", productivity: -1, startMonth: 13 },
      { name: "Cy", productivity: 5, startMonth: 6, leavesAfter: 5, rampMonths: 40 },
      { name: "Di", productivity: 5, startMonth: 6, leavesAfter: 5 },
    ],
  });
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    "name: empty",
    "scope[0]: unknown-segment",
    "target: not-positive",
    "attrition: above-one",
    "hireProductivity: missing",
    "sellers[0].productivity: negative",
    "sellers[0].startMonth: too-large",
    "sellers[1].rampMonths: too-large",
    "sellers[1].leavesAfter: leaves-before-start",
    "sellers[2].leavesAfter: leaves-before-start",
  ]);
});

test("a team becomes the ceiling of the target on its market; while one cannot be counted, none is known", async () => {
  const { workbook, check, writing } = await started();
  const link = { scope: ["Bikes"], metric: "revenue" as const, per: "year" as const };
  let next = await does(workbook, writing(check), linkTarget, { item: check.items[0]?.key ?? "", link });
  next = await does(workbook, writing(next), saveCapacity, team);
  expect(assessed(next)).toMatchObject({ ceilings: { capacity: 807_500, binding: "capacity" } });
  expect(assessed(next)?.warnings).toContain("beyond-capacity");
  const report = reportOf(next, "en");
  expect(report.findings[0]?.ceilings).toMatchObject({ capacity: 807_500, funnel: null, binding: "capacity" });
  expect(report.plan).toEqual([
    {
      part: "capacity",
      state: "attention",
      count: 1,
      says: "North: €\u00a0392,500 short of the target. 2 hires needed, to start by month 3.",
    },
  ]);
  const file = { path: "a.xlsx", report, groups: [], targets: 1, unsupported: 1, supported: 0 };
  expect(reportText(file, voiceFor("en"), 200, (text) => text)).toContain("Sales capacity (needs attention): North: € 392,500 short");
  workbook.cellOf("GrowthSellers", 0, "Full-year revenue").value = "much";
  const refused = await checkWorkbook(workbook, { asOf });
  expect(assessed(refused)).toMatchObject({ ceilings: { capacity: null, binding: "market" } });
  expect(refused.problems.map(({ sheet, address, code }) => `${sheet}!${address ?? ""} ${code}`)).toEqual(["Sellers!D2 not-a-number"]);
});

function assessed({ items }: Check) {
  return items.find(({ status }) => status === "linked")?.assessment;
}

test("people are taken from a list with headers, and what is wrong is told at its cell", async () => {
  const host = new MemoryWorkbook();
  host.addSheet("Team", [
    ["Verkoper", "Omzet vol jaar", "Inwerkmaanden", "Start", "Vertrekt na"],
    ["Bo", 600_000],
    ["Cy", "1,2 mln", 6, 4],
    ["Di", 5, 50, 6, 5],
    [null, null],
    ["Totaal", 1_800_005],
  ] as never);
  const area = parseArea("A1:E6");
  if (!area) throw new Error("no area");
  const { sellers, problems } = sellersFromRange({ workbook: await host.read(), place: { sheet: "Team", area }, isGrown: false });
  expect(sellers).toEqual([
    { name: "Bo", productivity: 600_000 },
    { name: "Cy", productivity: 1_200_000, rampMonths: 6, startMonth: 4 },
    { name: "Di", productivity: 5, rampMonths: 50, startMonth: 6, leavesAfter: 5 },
  ]);
  expect(problems).toEqual([
    { cell: "C4", code: "too-large", detail: "50" },
    { cell: "E4", code: "leaves-before-start", detail: "5" },
  ]);
});
