import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { balanceScan } from "../../src/app/plan/balanceScan";
import { kpiPage } from "../../src/app/plan/kpiPage";
import { kpisOf } from "../../src/app/plan/kpisOf";
import { planLines } from "../../src/app/plan/parts/planLines";
import type { Deed } from "../../src/app/write/deed";
import { planActions, withoutAction } from "../../src/app/write/planActions";
import { deleteAnswer, saveAnswer, saveStatements } from "../../src/app/write/saveBalance";
import { saveCheckIn } from "../../src/app/write/saveCheckIn";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { deleteKpi, saveKpi } from "../../src/app/write/saveKpi";
import { takeBack } from "../../src/app/write/takeBack";
import { assessKpis } from "../../src/domain/kpi/kpiFlow";
import type { Hypothesis } from "../../src/domain/plan";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { budget, writeOptions } from "./budget";
import { done, tried } from "./doing";

const asOf = "2027-02-10";

/** A workbook, and what is done to it one after the other. */
class Sheet {
  readonly options = writeOptions();
  private constructor(
    readonly workbook: MemoryWorkbook,
    public check: Check,
  ) {}

  static async open(): Promise<Sheet> {
    const workbook = budget();
    return new Sheet(workbook, await checkWorkbook(workbook, { asOf }));
  }

  async does<Input>(deed: Deed<string, Input>, input: Input): Promise<() => Promise<void>> {
    const { check, undo } = await done(this.workbook, { check: this.check, language: "en", ...this.options }, deed, input);
    this.check = check;
    return async () => {
      await this.does(takeBack, undo ?? []);
    };
  }

  async isRefused<Input>(deed: Deed<string, Input>, input: Input): Promise<readonly string[]> {
    const said = await tried(this.workbook, { check: this.check, language: "en", ...this.options }, deed, input);
    return said.ok ? [] : said.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

const kpi = { quarter: "2027-Q1", team: "Sales", name: "Fair appointments", role: "master" as const, target: 60, owner: "Ada" };

describe("a KPI", () => {
  test("keeps its old target, with the reason, when it is changed within the quarter", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: kpi });
    const [{ id } = { id: "" }] = sheet.check.tables.rows.kpis;
    expect(await sheet.isRefused(saveKpi, { row: { ...kpi, target: 40 }, id })).toEqual(["reason missing"]);
    expect(await sheet.isRefused(saveKpi, { row: { ...kpi, target: 40 }, id, reason: "  " })).toEqual(["reason missing"]);
    await sheet.does(saveKpi, { row: { ...kpi, target: 40 }, id, reason: "The fair moved to May" });
    expect(kpisOf(sheet.check.tables)).toEqual([
      { ...kpi, target: 40, changes: [{ date: asOf, from: 60, to: 40, reason: "The fair moved to May" }] },
    ]);
  });

  test("is noticed when its target is typed over in the sheet, and asks why; the old value is kept", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: kpi });
    const recheck = async () => (sheet.check = await checkWorkbook(sheet.workbook, { asOf }));
    const only = () => sheet.check.tables.rows.kpis[0] ?? { ...kpi, id: "" };
    sheet.workbook.cellOf("GrowthKPIs", 0, "Target").value = 40;
    await recheck();
    expect(kpiPage(sheet.check).kpis.map(({ typedOver }) => typedOver)).toEqual([{ from: 60, to: 40 }]);
    for (const language of languages) {
      const line = planLines(sheet.check, numbersFor(language, "en-GB", "EUR")).find(({ part }) => part === "kpis");
      expect(line?.says).toBe(wordsFor(language).kpi.typedOverOf("Fair appointments", "60", "40"));
    }
    const { id, target = 0 } = only();
    expect(await sheet.isRefused(saveKpi, { row: { ...kpi, target }, id })).toEqual(["reason missing"]);
    const undo = await sheet.does(saveKpi, { row: { ...kpi, target }, id, reason: "The fair moved to May" });
    expect(kpiPage(sheet.check).kpis[0]).toMatchObject({ changes: [{ from: 60, to: 40, reason: "The fair moved to May" }] });
    expect(kpiPage(sheet.check).kpis[0]?.typedOver).toBeUndefined();
    await undo();
    expect(kpiPage(sheet.check).kpis[0]?.typedOver).toEqual({ from: 60, to: 40 });
    await sheet.does(saveKpi, { row: { ...kpi, target: 60 }, id });
    expect(kpiPage(sheet.check).kpis[0]?.typedOver).toBeUndefined();
    expect(sheet.check.tables.rows.kpiChanges).toEqual([]);
  });

  test("that was only ever typed in the sheet counts as agreed from its first value on", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: kpi });
    delete sheet.workbook.cellOf("GrowthKPIs", 0, "Agreed target").value;
    sheet.check = await checkWorkbook(sheet.workbook, { asOf });
    await sheet.does(saveCheckIn, { row: { quarter: "2027-Q1", team: "sales", kpi: kpi.name, date: "2027-02-01", value: 24 } });
    expect(sheet.workbook.cellOf("GrowthKPIs", 0, "Agreed target").value).toBe(60);
  });

  test("may be changed freely before its quarter has begun", async () => {
    const sheet = await Sheet.open();
    const next = { ...kpi, quarter: "2027-Q2" };
    await sheet.does(saveKpi, { row: next });
    await sheet.does(saveKpi, { row: { ...next, target: 40 }, id: sheet.check.tables.rows.kpis[0]?.id });
    expect(kpisOf(sheet.check.tables)).toEqual([{ ...next, target: 40 }]);
  });

  test("takes its check-ins and changes along to another name", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: kpi });
    await sheet.does(saveCheckIn, { row: { quarter: "2027-Q1", team: "Sales", kpi: "Fair appointments", date: "2027-02-01", value: 24 } });
    await sheet.does(saveKpi, { row: { ...kpi, name: "Appointments", team: "sales " }, id: sheet.check.tables.rows.kpis[0]?.id });
    expect(kpisOf(sheet.check.tables)).toEqual([{ ...kpi, name: "Appointments", actual: 24 }]);
  });

  test("goes with its check-ins, and comes back with them", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: kpi });
    await sheet.does(saveCheckIn, { row: { quarter: "2027-Q1", team: "Sales", kpi: "Fair appointments", date: "2027-02-01", value: 24 } });
    const before = kpisOf(sheet.check.tables);
    const undo = await sheet.does(deleteKpi, { id: sheet.check.tables.rows.kpis[0]?.id ?? "" });
    expect(sheet.check.tables.rows).toMatchObject({ kpis: [], checkIns: [] });
    await undo();
    expect(kpisOf(sheet.check.tables)).toEqual(before);
  });

  test("is one of its name in a team's quarter, and stands as its latest check-in says", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveKpi, { row: { ...kpi, start: 10 } });
    expect(await sheet.isRefused(saveKpi, { row: { ...kpi, name: "fair Appointments" } })).toEqual(["name duplicate-kpi"]);
    const name = { quarter: "2027-Q1", team: "Sales", kpi: "Fair appointments" };
    for (const [date, value] of [
      ["2027-02-01", 24],
      ["2027-01-15", 12],
      ["2027-02-01", 35],
    ] as const)
      await sheet.does(saveCheckIn, { row: { ...name, date, value } });
    expect(sheet.check.tables.rows.checkIns.map(({ date, value }) => [date, value])).toEqual([
      ["2027-02-01", 35],
      ["2027-01-15", 12],
    ]);
    const [quarter] = assessKpis(kpisOf(sheet.check.tables));
    expect(quarter).toMatchObject({ problems: ["no-others"], kpis: [{ progress: 0.5, missing: ["workingMethod", "rhythm", "reward"] }] });
  });
});

describe("a balance scan", () => {
  const statements = [
    { code: "R1", colour: "red" as const, statement: "One page" },
    { code: "B1", colour: "blue" as const, statement: "Every lead" },
    { code: "G1", colour: "green" as const, statement: "Say what you think" },
  ];

  test("is answered by group, taken back as a whole, and says which group is not anonymous", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveStatements, { rows: statements });
    await sheet.does(saveAnswer, { group: "board", scores: { R1: 5, B1: 5, G1: 2 } });
    await sheet.does(saveAnswer, { group: "Sales", scores: { R1: 3, B1: 5, G1: 2 } });
    await sheet.does(saveAnswer, { group: "sales ", scores: { R1: 3, B1: 5 } });
    expect(balanceScan(sheet.check.tables).assessment).toMatchObject({
      balanced: false,
      dominant: ["blue"],
      lagging: ["green", "red"],
      disagreements: [{ id: "R1", range: 2, low: "Sales", high: "board" }],
      notAnonymous: ["board"],
    });
    const undo = await sheet.does(deleteAnswer, { answer: sheet.check.tables.rows.answers[0]?.answer ?? "" });
    expect(balanceScan(sheet.check.tables).assessment?.notAnonymous).toEqual([]);
    await undo();
    expect(balanceScan(sheet.check.tables).assessment?.notAnonymous).toEqual(["board"]);
  });

  test("refuses a score of 0 or 6, a group without a name and an empty answer, all at once", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveStatements, { rows: statements });
    expect(await sheet.isRefused(saveAnswer, { group: " ", scores: { R1: 0, B1: 6, G1: 3 } })).toEqual([
      "group empty",
      "scores.R1 score-outside",
      "scores.B1 score-outside",
    ]);
    expect(await sheet.isRefused(saveAnswer, { group: "board", scores: {} })).toEqual(["scores missing"]);
  });

  test("tells apart what is wrong with the whole, and scores of statements that are gone", async () => {
    const sheet = await Sheet.open();
    await sheet.does(saveStatements, { rows: statements });
    await sheet.does(saveAnswer, { group: "board", scores: { R1: 5, B1: 5, G1: 2 } });
    const rows = sheet.check.tables.rows.statements.slice(0, 2).map(({ id, code, colour, statement }) => ({ id, code, colour, statement }));
    const undo = await sheet.does(saveStatements, { rows });
    const scan = balanceScan(sheet.check.tables);
    expect(scan.problems.map(({ code }) => code)).toEqual(["uneven-colours"]);
    expect(scan.lost.map(({ statement }) => statement)).toEqual(["G1"]);
    await undo();
    expect(balanceScan(sheet.check.tables)).toMatchObject({ problems: [], lost: [], assessment: { lagging: ["green"] } });
  });
});

describe("actions of hypotheses", () => {
  test("are made of the agreed ones that have none, in one step that can be taken back", async () => {
    const sheet = await Sheet.open();
    const claim = (given: Partial<Hypothesis>): Hypothesis => ({ scope: "all", impact: { base: 1 }, status: "agreed", ...given });
    for (const row of [
      claim({ claim: "Two dealers more", role: "sales", owner: "Ada", testDate: "2027-03-01" }),
      claim({ claim: "Cargo bikes", role: "finance" }),
      claim({ claim: "Not agreed", status: "proposed" }),
      claim({}),
    ])
      await sheet.does(saveHypothesis, { row });
    const undo = await sheet.does(planActions, {});
    expect(sheet.check.tables.rows.actions).toMatchObject([
      { what: "Two dealers more", hypothesis: "Two dealers more", role: "sales", owner: "Ada", due: "2027-03-01", status: "open" },
      { what: "Cargo bikes", hypothesis: "Cargo bikes", status: "open" },
    ]);
    expect(withoutAction(sheet.check)).toEqual([]);
    await undo();
    expect(sheet.check.tables.rows.actions).toEqual([]);
  });
});
