import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { cascadeOf } from "../../src/app/plan/cascadeOf";
import { planLines } from "../../src/app/plan/parts/planLines";
import { saveCapacity } from "../../src/app/write/saveCapacity";
import { saveCascade } from "../../src/app/write/saveCascade";
import { saveMarket } from "../../src/app/write/saveMarket";
import { previewing } from "../../src/app/write/writing";
import { numbersFor } from "../../src/wording/numbers";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";

test("the board asks 30 %, the sellers carry 43 %: what each level added", async () => {
  const workbook = budget();
  const check = await checkWorkbook(workbook, { asOf });
  const levels = [
    { level: "Board", growth: 0.3 },
    { level: "Management", growth: 0.36 },
    { level: "Sellers", growth: 0.43 },
  ];
  const saved = await does(workbook, { check, language: "en", ...writeOptions() }, saveCascade, { levels });
  expect(saved.problems).toEqual([]);
  const line = planLines(saved, numbersFor("en", "en-GB", "EUR")).find(({ part }) => part === "capacity");
  expect(line).toMatchObject({ state: "attention", says: "Board asks 30 %; at Sellers it has become 43 %.".replaceAll(" %", "\u00A0%") });
  const { steps, carried } = cascadeOf(saved);
  expect(carried).toBeNull();
  expect(steps.map(({ level, rank }) => `${rank} ${level}`)).toEqual(["1 Board", "2 Management", "3 Sellers"]);
  expect(steps[0]).toMatchObject({ added: null, addedPart: null, overFirst: null });
  expect(steps[2]?.added).toBeCloseTo(0.07, 12);
  expect(steps[2]?.addedPart).toBeCloseTo(1.43 / 1.36 - 1, 12);
  expect(steps[2]?.overFirst).toBeCloseTo(0.13, 12);
  workbook.cellOf("GrowthCascade", 2, "Order").value = 2;
  const { problems } = await checkWorkbook(workbook, { asOf });
  expect(problems.map(({ address, code }) => `${address ?? ""} ${code}`)).toEqual(["B3 duplicate-level", "B4 duplicate-level"]);
});

test("what is wrong with the levels is said all at once, by its field", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  const levels = [
    { level: " ", growth: -2 },
    { level: "Sellers", growth: 200 },
  ];
  const wrong = saveCascade.edits(previewing(check, "en"), { levels });
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    "levels[0].level: empty",
    "levels[0].growth: below-minus-one",
    "levels[1].growth: too-large",
  ]);
});

test("the last level follows from the quotas: the board asks 30 %, the sellers carry 43 %", async () => {
  const workbook = budget();
  const writing = { language: "en" as const, ...writeOptions() };
  let check = await checkWorkbook(workbook, { asOf });
  check = await does(workbook, { check, ...writing }, saveMarket, { segment: bikes });
  check = await does(workbook, { check, ...writing }, saveCascade, { levels: [{ level: "Board", growth: 0.3 }] });
  const now = (bikes.volume ?? (bikes.marketSize ?? 0) * (bikes.share ?? 0)) * (bikes.price ?? 0);
  const sellers = [0.8, 0.63].map((part, index) => ({ name: `Seller ${index + 1}`, productivity: 1, quota: part * now }));
  check = await does(workbook, { check, ...writing }, saveCapacity, {
    head: { name: "Field", scope: ["Bikes"], target: 1.3 * now },
    sellers,
  });
  const { carried } = cascadeOf(check);
  expect(carried?.growth).toBeCloseTo(0.43, 12);
  expect(carried?.revenueNow).toBeCloseTo(now, 6);
  delete workbook.cellOf("GrowthSellers", 1, "Quota").value;
  expect(cascadeOf(await checkWorkbook(workbook, { asOf })).carried).toBeNull();
});
