import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { applyEdits } from "../../src/app/write/applyEdits";
import { renameMarket } from "../../src/app/write/renameMarket";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { GivenHypothesis } from "../../src/domain/parts/settleLevers";
import { hypothesisText, readHypothesis, scopeText } from "../../src/taskpane/places/hypothesis/hypothesisForm";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import { does, tried } from "../app/doing";

const options = { language: "en" as const, ...writeOptions() };
const english = numbersFor("en", "en-GB", "EUR");
const row: GivenHypothesis = { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed", claim: "Two dealers" };
const names = ["Bikes", "Parts", "Trikes"];

test.each([
  [scopeText(["Bikes", "Parts"]), []],
  [scopeText(["Bikes", "Gone"]), ["unknown-segment"]],
  [scopeText([]), ["missing"]],
] as const)("several markets as the form holds them, %j: %j", (scope, codes) => {
  const { hypothesis, problems } = readHypothesis({ scope: ["Bikes"] }, { claim: "x", impactBase: "100", scope }, names, english);
  expect(problems.map(({ code }) => code)).toEqual(codes);
  if (hypothesis.scope.length > 1) expect(hypothesisText(hypothesis, "scope", english)).toBe(scope);
});

test("a hypothesis on several markets follows a renamed market; more than eight are refused", async () => {
  const workbook = budget();
  let check = await checkWorkbook(workbook, { asOf });
  for (const segment of names) check = await does(workbook, { check, ...options }, saveMarket, { segment: { ...bikes, segment } });
  check = await does(workbook, { check, ...options }, saveHypothesis, { row: { ...row, scope: ["bikes ", "Parts"] } });
  expect(check.hypotheses[0]).toMatchObject({ scope: ["Bikes", "Parts"], isUsable: true });
  check = await applyEdits(workbook, check, renameMarket({ check, ...options }, "Parts", "Accessories"));
  expect(check.hypotheses[0]?.scope).toEqual(["Bikes", "Accessories"]);
  const many = Array.from({ length: 9 }, (_, index) => `M${index}`);
  const refused = await tried(workbook, { check, ...options }, saveHypothesis, { row: { ...row, scope: many } });
  expect(refused).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ code: "too-many-markets" })]) as unknown,
  });
  for (const language of languages) expect(wordsFor(language).problem["too-many-markets"]("8")).toContain("8");
});
