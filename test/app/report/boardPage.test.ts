import { freezePlan } from "../../../src/app/write/freezePlan";
import { saveMarket } from "../../../src/app/write/saveMarket";
import { boardPage, whyNoReport } from "../../../src/app/report/boardPage";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { layOutPage } from "../../../src/workbook/page/layOutPage";
import { isFormula, textOf, type PageContent } from "../../../src/workbook/page/page";
import { languages } from "../../../src/workbook/language";
import { actionStatusWords } from "../../../src/workbook/tables/words";
import { everyReport } from "../../../src/wording/everyLanguage";
import { speakAll } from "../../../src/wording/speakAll";
import { asOf, budget, writeOptions } from "../budget";
import { does } from "../doing";
import { boardPlan } from "./boardPlan";

beforeAll(speakAll);

const cellsOf = (page: ReturnType<typeof boardPage>): readonly PageContent[] =>
  layOutPage(page, { top: 0, left: 0 }).rows.flatMap(({ cells }) => cells.map(({ content }) => content));

test("every figure is a formula; what is typed are words", async () => {
  const { check } = await boardPlan();
  const laidOut = layOutPage(boardPage(check, "en"), { top: 0, left: 0 });
  const printed = laidOut.rows.flatMap(({ cells }) =>
    cells.filter(({ column }) => column <= laidOut.area.right).map(({ content }) => content),
  );
  expect(printed.filter((content) => typeof content === "number")).toEqual([]);
  const formulas = printed.filter(isFormula);
  expect(formulas.length).toBeGreaterThan(50);
  for (const { formula } of formulas)
    expect(formula).toMatch(/Growth(Targets|Markets|Hypotheses|Actions|Months|Phasing|Frozen)\[|\$\w+\$\d+/);
});

test("names nothing that the workbook does not have: no hypotheses, no actions", async () => {
  const { check } = await boardPlan();
  const { found: all } = check.tables;
  const found = Object.fromEntries(Object.entries(all).filter(([key]) => key !== "hypotheses" && key !== "actions"));
  const without = {
    ...check,
    hypotheses: [],
    tables: { ...check.tables, found, rows: { ...check.tables.rows, hypotheses: [], actions: [] } },
  };
  const formulas = cellsOf(boardPage(without, "en")).filter(isFormula);
  expect(formulas.filter(({ formula }) => /GrowthHypotheses|GrowthActions/.test(formula))).toEqual([]);
});

test("what was typed as text stays text, also where it looks like a formula", async () => {
  const { check } = await boardPlan();
  const cells = cellsOf(boardPage(check, "en"));
  expect(
    cells
      .filter(isFormula)
      .map(({ formula }) => formula)
      .filter((formula) => formula.includes("1+1")),
  ).toEqual([]);
  expect(cells.filter(isFormula).map(({ value }) => value)).toContain("=1+1 more dealers");
});

test("actions that are done are left out", async () => {
  const { check } = await boardPlan();
  const values = cellsOf(boardPage(check, "en"))
    .filter(isFormula)
    .map(({ value }) => value);
  expect(values).toContain("Sign two dealers");
  expect(values).not.toContain("Done long ago");
});

test.each(languages)("an action that is past its day says so, in %s", async (language) => {
  const { check } = await boardPlan(language);
  const values = cellsOf(boardPage(check, language))
    .filter(isFormula)
    .map(({ value }) => value);
  const { open, started } = actionStatusWords[language];
  expect(values).toContain(`${started}, ${everyReport[language].action.overdue}`);
  expect(values).toContain(open);
});

test.each(languages)("speaks the language of the tables, whoever asks: %s", async (language) => {
  const { check } = await boardPlan(language);
  const [asker = "en"] = languages.filter((one) => one !== language);
  const laidOut = (wanted: typeof language) => layOutPage(boardPage(check, wanted), { top: 0, left: 0 });
  expect(laidOut(asker)).toEqual(laidOut(language));
});

test("says why there is nothing to report", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  expect(whyNoReport(check)).toBe("no-tables");
  const { check: linked } = await boardPlan();
  expect(whyNoReport(linked)).toBeUndefined();
  expect(whyNoReport({ ...linked, targets: linked.targets.map((row) => ({ ...row, status: "open" })) })).toBe("no-linked");
});

test.each(languages)("what moved since the plan was frozen stands beside what it was, with who moved it: %s", async (language) => {
  const { workbook, check } = await boardPlan(language);
  const { newId } = writeOptions();
  const at = (minute: number) => ({ language, newId, at: `${asOf}T12:${minute}:00`, by: "Ada" });
  const frozen = await does(workbook, { check, ...at(10) }, freezePlan, { name: "Budget", roles: "finance" });
  const [market] = frozen.markets;
  if (!market) throw new Error("the plan has markets");
  const unmoved = cellsOf(boardPage(frozen, language)).map(textOf);
  expect(unmoved.some((text) => text.includes("Budget") && text.includes("2026"))).toBe(true);
  const { id, segment } = market;
  const raised = await does(workbook, { check: frozen, ...at(20) }, saveMarket, { segment: { ...segment, price: 77 }, id });
  const rows = layOutPage(boardPage(raised, language), { top: 0, left: 0 }).rows.map(({ cells }) => cells.map(({ content }) => content));
  const row = rows.find((cells) => cells[0] === segment.segment && cells[6] === "Ada");
  expect(row?.slice(3, 6).map((content) => content !== null && typeof content === "object" && "value" in content && content.value)).toEqual(
    [segment.price, 77, 77 - (segment.price ?? 0)],
  );
});
