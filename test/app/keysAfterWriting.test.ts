import { encodeRow } from "../../src/workbook/tables/encodeCells";
import { keptInLog } from "../../src/domain/change/change";
import { freezePlan } from "../../src/app/write/freezePlan";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { chooseCells } from "../../src/app/check/chooseCells";
import { commentsIn } from "../../src/app/check/commentsOn";
import { deeds, type DeedName, type InputOf } from "../../src/app/deeds";
import { previewMarkets } from "../../src/app/import/previewMarkets";
import type { Deed } from "../../src/app/write/deed";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { saveAction } from "../../src/app/write/saveAction";
import { deleteHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveAnswer, saveStatements } from "../../src/app/write/saveBalance";
import { saveCheckIn } from "../../src/app/write/saveCheckIn";
import { saveKpi } from "../../src/app/write/saveKpi";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveCapacity } from "../../src/app/write/saveCapacity";
import { savePhasing } from "../../src/app/write/savePhasing";
import { saveBonuses } from "../../src/app/write/saveBonuses";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import { saveLeakage } from "../../src/app/write/saveLeakage";
import { saveFunnel } from "../../src/app/write/saveFunnel";
import { saveScenario } from "../../src/app/write/saveScenario";
import { takeBack } from "../../src/app/write/takeBack";
import { previewing } from "../../src/app/write/writing";
import type { Hypothesis } from "../../src/domain/plan";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import { hereOf } from "../../src/taskpane/state/readState";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { parseArea } from "../../src/workbook/area";
import { numbersFor } from "../../src/wording/numbers";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const options = writeOptions();
const hypothesis: Hypothesis = {
  scope: ["Bikes"],
  impact: { base: 10_000 },
  status: "proposed",
};
const kpi = { quarter: "2026-Q4", team: "Sales", name: "Fair appointments", role: "master" as const, target: 60, owner: "Ada" };
const checkIn = { quarter: "2026-Q4", team: "Sales", kpi: "Fair appointments", date: "2026-11-01", value: 24 };
const statements = [
  { code: "R1", colour: "red" as const, statement: "Our strategy fits on one page" },
  { code: "B1", colour: "blue" as const, statement: "Every lead is followed up" },
];
const lastYear = {
  year: 2026,
  revenue: 1_000_000,
  contributionMargin: 0.3,
  marketingAndSales: 100_000,
  otherCosts: 80_000,
  workingCapital: 90_000,
};
const fair = {
  name: "Fair",
  stages: [
    { name: "visitors", available: 900 },
    { name: "orders", rate: 0.1 },
  ],
  orderValue: 1500,
};
const downturn = {
  name: "Downturn",
  changes: [{ scope: "all" as const, field: "marketGrowth" as const, value: 0 }],
};

const evenMonths = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, lastYear: 90, ...(index < 2 && { actual: 100 }) }));

/** What each deed is asked in a check that has followed an insertion. `item` is the key of the finding that moved. */
const inputs: { readonly [Name in DeedName]: (check: Check, item: string) => InputOf<Name> } = {
  mark: () => ({ withComments: false, numbers: numbersFor("en", "en-GB", "EUR") }),
  unmark: () => ({}),
  link: (_, item) => ({ item, link: { scope: ["Bikes"], metric: "revenue", per: "year" } }),
  "link-together": (_, item) => ({ links: [{ item, link: { scope: ["Bikes"], metric: "revenue", per: "year" } }] }),
  "cover-base": (_, item) => ({ item, by: "rest", name: "Other" }),
  "leave-out-base": (_, item) => ({ item, reason: "Service has a plan of its own" }),
  dismiss: (_, item) => ({ item, reason: "Achieved" }),
  "dismiss-together": (_, item) => ({ items: [item], reason: "Achieved" }),
  restore: (check, item) => ({ target: itemIn(check, item).target?.id ?? "" }),
  "save-market": () => ({ segment: { ...bikes, segment: "Trikes" } }),
  "delete-market": (check) => ({ id: check.markets[0]?.id ?? "" }),
  import: ({ workbook }) => {
    const area = parseArea("A1:B2");
    const preview = area && previewMarkets(workbook, { sheet: "Plan", area }, {});
    if (!preview) throw new Error("no preview");
    return { preview, mode: "values" };
  },
  "take-market-data": ({ workbook }, item) => {
    const area = parseArea("A1:B2");
    const preview = area && previewMarkets(workbook, { sheet: "Plan", area }, {});
    if (!preview) throw new Error("no preview");
    return { preview, mode: "values", links: [{ item, link: { scope: ["Trikes"], metric: "revenue", per: "year" } }] };
  },
  "take-assumption": (check) => ({ markets: check.markets.slice(0, 1).map(({ id }) => id), field: "priceChange", value: 0.05 }),
  "mend-columns": () => ({}),
  "save-settings": () => ({ horizonYears: 2 }),
  "follow-targets": () => ({ horizonYears: 3, baseYear: 2026 }),
  "save-history": () => ({ segment: "Bikes", rows: [{ year: 2024, revenue: 900_000 }] }),
  "save-competitors": () => ({ segment: "Bikes", rows: [{ name: "Rival", share: 0.2, growth: 0.03 }] }),
  "save-capacity": () => ({ head: { name: "South", target: 1000 }, sellers: [{ name: "Ann", productivity: 600 }] }),
  "delete-capacity": (check) => ({ id: check.tables.rows.capacity[0]?.id ?? "" }),
  "save-cascade": () => ({
    levels: [
      { level: "Board", growth: 0.3 },
      { level: "Sellers", growth: 0.43 },
    ],
  }),
  "save-phasing": () => ({ head: { name: "Whole year", year: 1200 }, months: evenMonths }),
  "delete-phasing": (check) => ({ id: check.tables.rows.phasing[0]?.id ?? "" }),
  "draw-months-chart": (check) => ({ id: check.tables.rows.phasing[0]?.id ?? "" }),
  "save-scenario": () => ({ scenario: { ...downturn, name: "Boom" } }),
  "apply-scenario": () => ({ name: "Downturn" }),
  "delete-scenario": () => ({ name: "Downturn" }),
  "save-hypothesis": () => ({ row: { ...hypothesis, claim: "More" } }),
  "judge-hypothesis": (check) => ({ row: { ...hypothesis, status: "rejected" }, id: hypothesisIn(check) }),
  "delete-hypothesis": (check) => ({ id: hypothesisIn(check) }),
  "answer-comment": (check) => {
    const [to] = commentsIn(check);
    if (!to) throw new Error("no comment");
    return { to, text: "Growth Ceiling: nobody yet" };
  },
  "save-action": () => ({ row: { scope: ["Bikes"], what: "Visit dealers", status: "open" } }),
  "delete-action": (check) => ({ id: check.tables.rows.actions[0]?.id ?? "" }),
  "save-agreement": (check) => ({ row: { about: check.targets[0]?.id ?? "t", role: "sales", stance: "object", reason: "No capacity" } }),
  "delete-agreement": (check) => ({ id: check.tables.rows.agreements[0]?.id ?? "" }),
  "plan-actions": () => ({}),
  "save-kpi": (check) => ({ row: { ...kpi, target: 50 }, id: check.tables.rows.kpis[0]?.id, reason: "The fair moved" }),
  "delete-kpi": (check) => ({ id: check.tables.rows.kpis[0]?.id ?? "" }),
  "save-check-in": () => ({ row: { ...checkIn, date: "2026-11-20", value: 30 } }),
  "delete-check-in": (check) => ({ id: check.tables.rows.checkIns[0]?.id ?? "" }),
  "save-statements": (check) => ({
    rows: [...check.tables.rows.statements, { code: "R2", colour: "red", statement: "We know why customers leave" }],
  }),
  "save-answer": () => ({ group: "sales", scores: { R1: 4, B1: 5 } }),
  "delete-answer": (check) => ({ answer: check.tables.rows.answers[0]?.answer ?? "" }),
  "save-funnel": () => ({ row: { ...fair, name: "Campaign" } }),
  "save-shared-goal": (check) => ({ row: { revenue: 2_000_000, margin: 0.25 }, id: check.tables.rows.sharedGoals[0]?.id }),
  "delete-shared-goal": (check) => ({ id: check.tables.rows.sharedGoals[0]?.id ?? "" }),
  "save-bonuses": () => ({ rows: [{ who: "Sales", collective: 5000 }] }),
  "save-leakage": () => ({ years: [{ ...lastYear, year: 2025 }, lastYear] }),
  "delete-leakage": () => ({ years: [2026] }),
  "delete-funnel": (check) => ({ id: check.tables.rows.funnels[0]?.id ?? "" }),
  "make-page": () => ({}),
  "freeze-plan": () => ({ name: "Budget 2027", roles: "finance" }),
  "delete-frozen": (check) => ({ freeze: check.tables.rows.frozen[0]?.freeze ?? "" }),
  "revert-action": (check) => ({ action: check.tables.rows.changes.at(-1)?.action ?? "" }),
  "archive-changes": () => ({}),
  undo: (check) => {
    const edits = deleteHypothesis.edits(previewing(check, "en"), { id: hypothesisIn(check) });
    return edits.ok ? edits.value : [];
  },
};

/** What has to be done before a deed can be. */
const before: { readonly [Name in DeedName]?: (host: MemoryWorkbook, check: Check, item: string) => Promise<Check> } = {
  "make-page": (host, check, item) =>
    does(host, writingOf(check), linkTarget, { item, link: { scope: ["Bikes"], metric: "revenue", per: "year" } }),
  "delete-frozen": (host, check) => does(host, writingOf(check), freezePlan, { name: "Budget" }),
  "revert-action": (host, check) =>
    does(host, { ...writingOf(check), at: `${asOf}T12:00:00` }, saveMarket, { segment: { ...bikes, segment: "Cars" } }),
  "archive-changes": async (host, check) => {
    const logged = await does(host, { ...writingOf(check), at: `${asOf}T12:00:00` }, saveMarket, {
      segment: { ...bikes, segment: "Cars" },
    });
    const { newId } = writingOf(check);
    const line = { when: `${asOf}T11:00:00`, action: "a", deed: "link", kind: "changed", table: "markets", about: "m" } as const;
    const { found } = logged.tables;
    const rows = Array.from({ length: keptInLog + 1 }, () => encodeRow(found, "changes", "en", line, newId(), logged.workbook.date1904));
    await host.apply([{ do: "append-rows", table: "GrowthChanges", rows }]);
    return checkWorkbook(host, { asOf, previous: logged });
  },
  restore: (host, check, item) => does(host, writingOf(check), dismissFinding, { item, reason: "Achieved" }),
  "cover-base": linkedToLess,
  "leave-out-base": linkedToLess,
};

/** The finding stands on a market that makes less than the sheet applies it to. */
async function linkedToLess(host: MemoryWorkbook, check: Check, item: string): Promise<Check> {
  const smaller = await does(host, writingOf(check), saveMarket, { segment: { ...bikes, share: 0.05 }, id: check.markets[0]?.id });
  return does(host, writingOf(smaller), linkTarget, { item, link: { scope: ["Bikes"], metric: "revenue", per: "year" } });
}

describe("a row is put in above a finding, the check follows, and then somebody writes", () => {
  test.each(deeds.map((deed) => [deed.name, deed] as const))(
    "%s: the finding's page stays, and what was typed about it",
    async (name, deed) => {
      const { host, check: followedCheck, item, on } = await followed();
      const moved = itemIn(followedCheck, item).finding.area;
      const check = (await before[name]?.(host, followedCheck, item)) ?? followedCheck;
      const [any, input] = [deed as Deed<DeedName, unknown>, inputs[name](check, item)];
      expect(any.edits(previewing(check, "en"), input)).toMatchObject({
        ok: true,
        value: expect.arrayContaining([expect.anything()]) as unknown,
      });
      const { check: after, undo } = await done(host, writingOf(check), any, input);
      expect(after.items.map(({ key, finding }) => [key, finding.area])).toEqual(
        check.items.map(({ key, finding }) => [key, finding.area]),
      );
      expect(itemIn(after, item).finding.area).toEqual(moved);
      const state = [
        {
          is: "write-started",
          request: 9,
          deed: "save-settings",
          subject: "",
        } as const,
        { is: "write-finished", request: 9, check: after, about: "" } as const,
      ].reduce<PaneState>(reduce, on);
      expect(hereOf(state)).toEqual({ at: "link", item });
      expect(state.drafts.link[item]).toEqual({ years: "4" });
      const back = await does(host, writingOf(after), takeBack, undo ?? []);
      expect({ name, isTakenBack: undo !== undefined }).toEqual({ name, isTakenBack: !lasting.includes(name) });
      if (undo !== undefined && !keepsRows.includes(name)) expect(filled(back)).toEqual(filled(check));
      expect(back.items.map(({ key, finding }) => [key, finding.area])).toEqual(check.items.map(({ key, finding }) => [key, finding.area]));
    },
  );

  test("or chooses other cells", async () => {
    const { check, item } = await followed();
    const chosen = chooseCells(check, {
      sheet: "Budget 2027",
      area: { top: 4, left: 2, bottom: 4, right: 2 },
    });
    expect(chosen?.item.key).not.toBe(item);
    expect(chosen?.check.items.map(({ key }) => key)).toEqual(expect.arrayContaining(check.items.map(({ key }) => key)));
  });
});

/** A target that was linked or left out keeps its row, so that nobody's memory is lost. */
const keepsRows: readonly DeedName[] = ["link-together", "take-market-data", "archive-changes"];
/** Marks, our own columns, lines of the log, and what is taken back already. */
const lasting: readonly DeedName[] = ["unmark", "mend-columns", "archive-changes", "undo"];

/** What people have filled in, wherever it stands. */
function filled({ tables, markets, targets, scenarios, settings }: Check): unknown {
  const plain = (rows: readonly object[]) =>
    rows
      .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== "place")))
      .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
  const rows = Object.entries(tables.rows).map(([table, own]) => [table, plain(own as readonly object[])] as const);
  return { ...Object.fromEntries(rows), markets: plain(markets), targets: plain(targets), scenarios: plain(scenarios), settings };
}

/** With a market, a hypothesis and a scenario written; the person has the finding's link form open and has typed into it. */
async function followed(): Promise<{
  host: MemoryWorkbook;
  check: Check;
  item: string;
  on: PaneState;
}> {
  const host = budget();
  host.sheet("Notes").comments.push({ row: 0, column: 0, kind: "comment", author: "Ann", text: "Who carries this?" });
  host.addSheet("Plan", [
    ["Market", "Market size"],
    ["Trikes", 5000],
  ]);
  let check = await checkWorkbook(host, { asOf });
  check = await does(host, writingOf(check), saveMarket, { segment: bikes });
  check = await does(host, writingOf(check), saveHypothesis, { row: hypothesis });
  check = await does(host, writingOf(check), saveAction, { row: { scope: "all", what: "Trade fair", status: "started" } });
  check = await does(host, writingOf(check), saveAgreement, { row: { about: "t", role: "finance", stance: "agree", name: "Ada" } });
  check = await does(host, writingOf(check), saveCapacity, {
    head: { name: "North", scope: ["Bikes"], target: 2000 },
    sellers: [
      { name: "Bo", productivity: 900, rampMonths: 6 },
      { name: "Cy", productivity: 700 },
    ],
  });
  check = await does(host, writingOf(check), savePhasing, { head: { name: "North", year: 2400 }, months: evenMonths });
  check = await does(host, writingOf(check), saveHypothesis, { row: { ...hypothesis, claim: "Agreed", status: "agreed" } });
  check = await does(host, writingOf(check), saveKpi, { row: kpi });
  check = await does(host, writingOf(check), saveCheckIn, { row: checkIn });
  check = await does(host, writingOf(check), saveStatements, { rows: statements });
  check = await does(host, writingOf(check), saveAnswer, { group: "board", scores: { R1: 3, B1: 2 } });
  check = await does(host, writingOf(check), saveFunnel, { row: fair });
  check = await does(host, writingOf(check), saveSharedGoal, { row: { revenue: 1_500_000, margin: 0.3 } });
  check = await does(host, writingOf(check), saveBonuses, { rows: [{ who: "Marketing", collective: 5000 }] });
  check = await does(host, writingOf(check), saveLeakage, { years: [lastYear] });
  check = await does(host, writingOf(check), saveScenario, { scenario: downturn });
  const item = check.items[0]?.key ?? "";
  const before = itemIn(check, item).finding.area.top;
  const events: readonly PaneEvent[] = [
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check, time: "10:42" },
    { is: "went", to: { at: "target", item } },
    { is: "went", to: { at: "link", item } },
    { is: "typed", draft: "link", key: item, change: { years: "4" } },
  ];
  const open = events.reduce(reduce, firstState);
  putInRowAbove(host);
  const changedSheets = [host.sheet("Budget 2027").id];
  const next = await checkWorkbook(host, {
    asOf,
    previous: check,
    changedSheets,
  });
  expect(itemIn(next, item).finding.area.top).toBe(before + 1);
  const again: readonly PaneEvent[] = [
    { is: "check-started", request: 2 },
    { is: "check-finished", request: 2, check: next, time: "10:43" },
  ];
  return { host, check: next, item, on: again.reduce(reduce, open) };
}

/** As Excel does it: what stood in row 2 and below moves, and the formulas with it. */
function putInRowAbove(host: MemoryWorkbook): void {
  const plan = host.sheet("Budget 2027");
  const moved = [...plan.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = cell.formula?.replace(/([A-Z])(\d+)/g, (_, letter: string, digits: string) => `${letter}${Number(digits) + 1}`);
    return [`${row === 0 ? 0 : row + 1},${column}`, formula === undefined ? cell : { ...cell, formula }] as const;
  });
  plan.cells = new Map(moved);
}

function itemIn(check: Check, key: string): Check["items"][number] {
  const item = check.items.find((candidate) => candidate.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
}

function hypothesisIn({ hypotheses }: Check): string {
  return hypotheses[0]?.id ?? "";
}

function writingOf(check: Check) {
  return { check, language: "en" as const, ...options };
}
