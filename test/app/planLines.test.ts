import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { planLines } from "../../src/app/plan/parts/planLines";
import { planParts } from "../../src/app/plan/parts/planParts";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import { languages } from "../../src/workbook/language";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, budget, writeOptions } from "./budget";
import { does } from "./doing";

test.each(languages)("in %s a workbook without a plan has one line for each part, with what it is for", async (language) => {
  const lines = planLines(await checkWorkbook(budget(), { asOf }), numbersFor(language, wordsFor(language).number.culture, "EUR"));
  expect(lines).toEqual(
    planParts.map(({ name }) => ({ part: name, state: "empty", count: 0, says: wordsFor(language).plan.purpose[name] })),
  );
});

test("a part stands in the list once", () => {
  const names = planParts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(languages)(
  "in %s a goal without any market is said to lack markets, and what was only logged is not a frozen plan",
  async (language) => {
    const workbook = budget();
    const numbers = numbersFor(language, wordsFor(language).number.culture, "EUR");
    const check = await checkWorkbook(workbook, { asOf });
    const goal = { revenue: 2_000_000, margin: 0.12, owner: "Ada", date: "2027-12-31" };
    const saved = await does(workbook, { check, language, ...writeOptions(), at: `${asOf}T12:00:00` }, saveSharedGoal, { row: goal });
    expect(saved.tables.rows.changes.length).toBeGreaterThan(0);
    const lines = new Map(planLines(saved, numbers).map((line) => [line.part, line]));
    expect(lines.get("sharedGoal")).toMatchObject({ state: "attention", says: wordsFor(language).sharedGoal.noMarkets });
    expect(lines.get("record")).toMatchObject({ state: "empty", says: wordsFor(language).plan.purpose.record });
  },
);
