import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { planLines } from "../../src/app/plan/parts/planLines";
import { planParts } from "../../src/app/plan/parts/planParts";
import { languages } from "../../src/workbook/language";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, budget } from "./budget";

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
