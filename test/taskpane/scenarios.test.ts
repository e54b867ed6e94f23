import { scenarioNames } from "../../src/app/plan/scenarioNames";
import fc from "fast-check";
import { applyScenario } from "../../src/app/write/applyScenario";
import type { Check } from "../../src/app/check/check";
import { saveScenario } from "../../src/app/write/saveScenario";
import type { Scenario, Segment } from "../../src/domain/plan";
import { countedValue, presentValue } from "../../src/taskpane/market/presentValue";
import { scenarioBook } from "../../src/taskpane/places/scenarios/scenarioBook";
import { scenariosThatFit, shownScenarios } from "../../src/taskpane/places/scenarios/scenarioChoice";
import { addedRow, copiedRows, presentText, readScenario, scenarioForm } from "../../src/taskpane/places/scenario/scenarioForm";
import { assumptionRows, cellsOf, scenarioColumns } from "../../src/taskpane/places/scenarios/scenarioColumns";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import { hereOf } from "../../src/taskpane/state/readState";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { numbersFor } from "../../src/wording/numbers";
import { workbookOfPlan } from "../workbook/planWorkbook";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { expectFormulasToHold } from "./formulas";
import { tried } from "../app/doing";

const market = (segment: string, rest: Partial<Segment> = {}): Segment => ({
  segment,
  unit: "bikes",
  marketSize: 1000,
  marketGrowth: 0.05,
  marketPotential: 1200,
  share: 0.2,
  price: 100,
  source: "Yearbook",
  sourceDate: "2026-03-01",
  ...rest,
});
const board: Scenario = {
  name: "Board",
  changes: [
    { scope: "all", field: "marketGrowth", value: 0.08 },
    { scope: ["South"], field: "shareNext", value: 0.25 },
  ],
};
const gloomy: Scenario = { name: "Gloomy", changes: [{ scope: ["North"], field: "price", value: 90 }] };
const english = numbersFor("en", "en-GB", "EUR");
const dutch = numbersFor("nl", "nl-NL", "EUR");

let ids = 0;
const options = { newId: () => `s-${(ids += 1)}` };

async function withScenarios(...scenarios: readonly Scenario[]): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check }> {
  const made = await workbookOfPlan({
    horizonYears: 1,
    asOf: "2026-11-21",
    hypotheses: [],
    segments: [market("North"), market("South", { marketGrowth: 0.02 })],
    targets: [
      { value: 0.1, scope: "all", metric: "revenue" },
      { value: 0.2, scope: ["South"], metric: "revenue" },
    ],
  });
  let { check } = made;
  for (const scenario of scenarios) {
    const saved = await tried(made.workbook, { check, language: "en", ...options }, saveScenario, { scenario });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    check = saved.value;
  }
  return { workbook: made.workbook, check };
}

test("each scenario stands beside the base with its own figures and verdicts", async () => {
  const { check } = await withScenarios(board, gloomy);
  const columns = scenarioColumns(check);
  expect(columns.map(({ name, isApplied }) => [name, isApplied])).toEqual([
    [undefined, true],
    ["Board", false],
    ["Gloomy", false],
  ]);
  const [base, first, second] = columns.map(({ figures }) => figures);
  expect(base).toMatchObject({ revenueBase: 40_000, revenueNext: 41_400, requiredRevenue: 44_000 });
  expect(base?.shortOfTarget).toBeCloseTo(2600, 6);
  expect(first?.revenueNext).toBeCloseTo(1080 * (20 + 25), 6);
  expect(second?.revenueNext).toBeCloseTo(1050 * 0.2 * 90 + 20_400, 6);
  expect(base?.verdicts).toMatchObject({ unsupported: 2, supported: 0 });
  if (base) expect(expectFormulasToHold(scenarioBook(base))).toBe(2);
});

test("a scenario that is applied changes neither the base nor itself", async () => {
  const { workbook, check } = await withScenarios(board, gloomy);
  const before = scenarioColumns(check).map(({ figures }) => figures?.revenueNext ?? NaN);
  const applied = await tried(workbook, { check, language: "en", ...options }, applyScenario, { name: "Board" });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  const columns = scenarioColumns(applied.value);
  columns.forEach(({ figures }, index) => expect(figures?.revenueNext).toBeCloseTo(before[index] ?? NaN, 6));
  expect(columns.map(({ isApplied }) => isApplied)).toEqual([false, true, false]);
  expect(scenarioNames(applied.value)).toEqual(["Board", "Gloomy"]);
});

test("every figure that a scenario changes is a row, with what differs from the base", async () => {
  const { check } = await withScenarios(board, gloomy);
  const rows = assumptionRows(scenarioColumns(check));
  expect(rows.map(({ market: name, field, cells }) => [name, field, ...cells.map(({ value, is }) => `${String(value)} ${is}`)])).toEqual([
    ["all", "marketGrowth", "various same", "0.08 other", "various same"],
    ["South", "shareNext", "0.2 same", "0.25 higher", "0.2 same"],
    ["North", "price", "100 same", "100 same", "90 lower"],
  ]);
});

test("what is blank stands beside a scenario as what it counts as", () => {
  const derived: Segment = { segment: "A", marketSize: 1000, volume: 150 };
  expect(
    ["share", "shareNext", "priceChange", "maxShare", "price"].map((field) => countedValue([derived], "a ", field as "share")),
  ).toEqual([0.15, 0.15, 0, 1, undefined]);
  expect(presentValue([derived], "A", "share")).toBeUndefined();
  expect(presentValue([derived, market("B")], "all", "marketSize")).toBe(1000);
  expect(presentValue([derived, market("B")], "all", "volume")).toBe("various");
});

test("rounding is no difference", () => {
  expect(cellsOf([0.3, 0.1 + 0.2, 0.4, 0.2, undefined]).map(({ is }) => is)).toEqual(["same", "same", "higher", "lower", "other"]);
});

test("a scenario whose values a market cannot have has no figures, and says why", async () => {
  const { check } = await withScenarios({ name: "Odd", changes: [{ scope: ["North"], field: "price", value: 90 }] });
  const scenarios = check.scenarios.map((row) => ({ ...row, field: "marketPotential" as const, value: 500 }));
  const [, odd] = scenarioColumns({ ...check, scenarios });
  expect(odd).toMatchObject({ name: "Odd", problems: [{ code: "potential-below-size" }] });
  expect(odd?.figures).toBeUndefined();
  const refused = scenarioColumns({ ...check, scenarios: check.scenarios.map((row) => ({ ...row, isUsable: false })) });
  expect(refused[1]).toMatchObject({ name: "Odd", changes: [], refused: 1 });
});

test("as many stand beside the base as the pane is wide, those asked for last among them", () => {
  expect([160, 246, 288, 320, 1000].map(scenariosThatFit)).toEqual([1, 1, 2, 2, 4]);
  const names = ["Board", "Sales", "Market"];
  expect(shownScenarios(names, [], 2)).toEqual(["Board", "Sales"]);
  expect(shownScenarios(names, ["Market"], 1)).toEqual(["Market"]);
  expect(shownScenarios(names, ["Sales", "Market"], 2)).toEqual(["Sales", "Market"]);
  expect(shownScenarios(names, ["Gone", "Market", "Gone"], 2)).toEqual(["Board", "Market"]);
  expect(shownScenarios([], ["Gone"], 2)).toEqual([]);
});

test("what a scenario says comes back from its form, in either language", () => {
  const value = fc.integer({ min: -9999, max: 99_999 }).map((count) => count / 10_000);
  const change = fc.record({
    scope: fc.constantFrom("all" as const, ["North"] as const),
    field: fc.constantFrom("marketGrowth" as const, "price" as const, "maxShare" as const),
    value,
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.constantFrom(english, dutch), (changes, numbers) => {
      const form = scenarioForm({ name: "Board", changes }, undefined, numbers);
      const { scenario, problems } = readScenario(form, numbers);
      expect(problems).toEqual([]);
      scenario.changes.forEach((read, index) => {
        expect({ ...read, value: 0 }).toEqual({ ...changes[index], value: 0 });
        expect(read.value).toBeCloseTo(changes[index]?.value ?? NaN, 6);
      });
    }),
  );
});

test("what is wrong in the form is said at its row, all at once", () => {
  const rows = [
    { id: 0, market: "North", field: "price" as const, text: " " },
    { id: 4, market: "all", field: "marketGrowth" as const, text: "much" },
  ];
  expect(readScenario({ name: "", rows }, english).problems).toEqual([
    { path: "changes[0].value", code: "missing" },
    { path: "changes[1].value", code: "not-a-number", detail: "much" },
  ]);
});

test("the present values are copied once, and a new row is the next figure with its present value", () => {
  const segments = [market("North"), market("South", { shareNext: 0.3 })];
  const copied = copiedRows([{ id: 3, market: " north", field: "marketGrowth", text: "9" }], segments, english);
  expect(copied.map(({ id, market: name, field, text }) => [id, name, field, text])).toEqual([
    [3, " north", "marketGrowth", "9"],
    [4, "South", "marketGrowth", "5"],
    [5, "South", "shareNext", "30"],
  ]);
  expect(copiedRows(copied, segments, english)).toEqual(copied);
  expect(addedRow([], segments, english)).toEqual({ id: 0, market: "North", field: "marketGrowth", text: "5" });
  expect(addedRow(copied, segments, english)).toEqual({ id: 6, market: "South", field: "priceChange", text: "" });
  expect(presentText(segments, "all", "marketGrowth", english)).toBe("5");
  expect(presentText(segments, "all", "shareNext", english)).toBe("");
});

test("what was typed in a scenario's form is kept, and goes when it is saved or thrown away", async () => {
  const { check } = await withScenarios(board);
  const after = (state: PaneState, ...events: readonly PaneEvent[]) => events.reduce(reduce, state);
  const rows = [{ id: 0, market: "North", field: "price" as const, text: "9" }];
  const typed = after(
    firstState,
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check, time: "10:00" },
    { is: "went", to: { at: "scenarios" } },
    { is: "went", to: { at: "scenario", name: "Board" } },
    { is: "typed", draft: "scenario", key: "Board", change: { name: "The board" } },
    { is: "typed", draft: "scenario", key: "Board", change: { rows } },
  );
  expect(after(typed, { is: "went-back" }).drafts.scenario).toEqual({ Board: { name: "The board", rows } });
  expect(after(typed, { is: "dropped", draft: "scenario", key: "Board" }).drafts.scenario).toEqual({});
  const writing = after(typed, { is: "write-started", request: 2, deed: "save-scenario", subject: "Board" });
  const renamed = { ...check, scenarios: check.scenarios.map((row) => ({ ...row, scenario: "The board" })) };
  const saved = after(writing, { is: "write-finished", request: 2, about: "The board", check: renamed });
  expect(saved).toMatchObject({ drafts: { scenario: {} }, notice: { of: "save-scenario", about: "The board" } });
  expect(hereOf(saved)).toEqual({ at: "scenarios" });
  const failed = after(writing, { is: "write-failed", request: 2, problem: { code: "busy", subject: "" } });
  expect(failed.drafts.scenario).toEqual(typed.drafts.scenario);
  expect(hereOf(failed)).toEqual({ at: "scenario", name: "Board" });
});

test("a form whose scenario is gone cannot stay, unless something is typed in it", async () => {
  const { check } = await withScenarios(board);
  const open: readonly PaneEvent[] = [
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check, time: "10:00" },
    { is: "went", to: { at: "scenarios" } },
    { is: "went", to: { at: "scenario", name: "board" } },
  ];
  const typed: PaneEvent = { is: "typed", draft: "scenario", key: "board", change: { name: "The board" } };
  const again: readonly PaneEvent[] = [
    { is: "check-started", request: 2 },
    { is: "check-finished", request: 2, check: { ...check, scenarios: [] }, time: "10:01" },
  ];
  const after = (...events: readonly PaneEvent[]) => hereOf(events.reduce(reduce, firstState));
  expect(after(...open)).toEqual({ at: "scenario", name: "board" });
  expect(after(...open, ...again)).toEqual({ at: "scenarios" });
  expect(after(...open, typed, ...again)).toEqual({ at: "scenario", name: "board" });
});

test("a deleted scenario leaves the person where it stood, with the way back and the focus on the title", async () => {
  const { check } = await withScenarios(board);
  const undo = [{ do: "delete-row" as const, table: "x", key: { header: "Id", value: "1" } }];
  const states = (
    [
      { is: "check-started", request: 1 },
      { is: "check-finished", request: 1, check, time: "10:00" },
      { is: "went", to: { at: "scenarios" } },
      { is: "write-started", request: 2, deed: "delete-scenario", subject: "Board" },
      { is: "write-finished", request: 2, about: "Board", check, undo },
    ] as const satisfies readonly PaneEvent[]
  ).reduce(reduce, firstState);
  expect(states).toMatchObject({ notice: { of: "delete-scenario", about: "Board", undo }, moves: 2 });
  expect(hereOf(states)).toEqual({ at: "scenarios" });
});
