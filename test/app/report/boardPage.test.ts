import { boardPage, whyNoReport } from "../../../src/app/report/boardPage";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { layOutPage } from "../../../src/workbook/page/layOutPage";
import { isFormula, type PageContent } from "../../../src/workbook/page/page";
import { languages } from "../../../src/workbook/language";
import { speakAll } from "../../../src/wording/speakAll";
import { asOf, budget } from "../budget";
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
  for (const { formula } of formulas) expect(formula).toMatch(/Growth(Targets|Markets|Hypotheses|Actions|Months|Phasing)\[|\$\w+\$\d+/);
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
