import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { cascadeOf } from "../../src/app/plan/cascadeOf";
import { saveCascade } from "../../src/app/write/saveCascade";
import { previewing } from "../../src/app/write/writing";
import { asOf, budget, writeOptions } from "./budget";
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
  const steps = cascadeOf(saved.tables);
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
