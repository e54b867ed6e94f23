import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { lostHypotheses } from "../../src/app/plan/lostHypotheses";
import { overclaimOf } from "../../src/app/plan/overclaimOf";
import { reportOf } from "../../src/app/check/reportOf";
import { deleteMarket } from "../../src/app/write/deleteMarket";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { GivenHypothesis } from "../../src/domain/parts/settleLevers";
import { formRemarks } from "../../src/taskpane/places/hypothesis/formRemarks";
import { readHypothesis } from "../../src/taskpane/places/hypothesis/hypothesisForm";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { overclaimText } from "../../src/wording/overclaimText";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";

const options = { language: "en" as const, ...writeOptions() };
const english = numbersFor("en", "en-GB", "EUR");
const row: GivenHypothesis = { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed", claim: "Two dealers" };
const names = ["Bikes", "Parts", "Trikes"];

async function withMarkets() {
  const workbook = budget();
  let check = await checkWorkbook(workbook, { asOf });
  for (const segment of names) check = await does(workbook, { check, ...options }, saveMarket, { segment: { ...bikes, segment } });
  return { workbook, check };
}

const saved = async (start: { workbook: ReturnType<typeof budget>; check: Check }, given: GivenHypothesis) =>
  does(start.workbook, { check: start.check, ...options }, saveHypothesis, { row: given });

test.each(languages)(
  "%s: a claim that another hypothesis makes, and a test day that has passed, are said, and both can be saved",
  async (language) => {
    const start = await withMarkets();
    const check = await saved(start, row);
    const words = wordsFor(language);
    const again = { ...row, claim: " two DEALERS", testDate: "2026-01-01" };
    expect(formRemarks(again, undefined, check, words)).toEqual({ claim: words.hypothesis.sameClaim, testDate: words.hypothesis.past });
    const both = await saved({ ...start, check }, again);
    expect(both.hypotheses.map(({ claim }) => claim)).toEqual(["Two dealers", "two DEALERS"]);
  },
);

test("an owner that looks like a formula stays a text", async () => {
  const start = await withMarkets();
  const owner = "=cmd|'/c calc'!A1";
  const check = await saved(start, { ...row, owner });
  expect(start.workbook.cellOf("GrowthHypotheses", 0, "Owner")).toEqual({ value: owner });
  expect(check.hypotheses[0]).toMatchObject({ owner, isUsable: true });
});

test.each([
  ["evidenceLink", { evidenceLink: "javascript:alert(1)" }, "not-a-link"],
  ["claimed", { lever: "retention", quantity: "1000", rateNow: "10", claimed: "20", impactBase: "" }, "contradicts"],
  ["scope", { scope: "Gone" }, "unknown-segment"],
] as const)("%s %j is refused in each language, and what was typed stays", (field, typed, code) => {
  const { problems } = readHypothesis({ scope: ["Bikes"] }, { claim: "x", impactBase: "100", ...typed }, names, english);
  const [problem] = problems;
  expect(problems.map((one) => [one.field, one.code])).toEqual([[field, code]]);
  for (const language of languages) expect(wordsFor(language).problem[code](problem?.detail ?? "")).toMatch(/^.{15,}[.]$/u);
});

test("a hypothesis whose market is gone is named with it, and comes back with the market", async () => {
  const start = await withMarkets();
  const before = await saved(start, { ...row, scope: ["Trikes"] });
  const gone = await does(start.workbook, { check: before, ...options }, deleteMarket, { id: before.markets[2]?.id ?? "" });
  expect(lostHypotheses(gone).map(({ row: { claim }, names: lost }) => [claim, lost])).toEqual([["Two dealers", ["Trikes"]]]);
  expect(gone.hypotheses[0]).toMatchObject({ isUsable: false, claim: "Two dealers" });
  const back = await does(start.workbook, { check: gone, ...options }, saveMarket, { segment: { ...bikes, segment: "Trikes" } });
  expect(lostHypotheses(back)).toEqual([]);
  expect(back.hypotheses[0]).toMatchObject({ isUsable: true });
});

test("the hypotheses that together sell more than the market buys are named, largest first, as many as it takes", async () => {
  const start = await withMarkets();
  let check = start.check;
  const item = check.items[0]?.key ?? "";
  check = await does(start.workbook, { check, ...options }, linkTarget, {
    item,
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  for (const [claim, base] of [
    ["Small", 1000],
    ["Large", 6_000_000],
    ["Larger", 7_000_000],
  ] as const)
    check = await saved({ ...start, check }, { ...row, claim, impact: { base } });
  const linked = check.items.find(({ key }) => key === item);
  if (!linked) throw new Error("no item");
  const overclaim = overclaimOf(linked, check);
  expect(overclaim?.by.map(({ claim }) => claim)).toEqual(["Larger", "Large"]);
  expect(overclaim?.together).toBe(13_000_000);
  expect(reportOf(check, "en").findings[0]?.overclaim).toMatchObject({
    by: [{ claim: "Larger" }, { claim: "Large" }],
    together: 13_000_000,
  });
  for (const language of languages) {
    const text = overclaimText(overclaim ?? { by: [], together: 0, room: 0 }, numbersFor(language, "en-GB", "EUR"));
    expect(text).toContain("Larger");
    expect(text).toContain("13.0");
  }
});
