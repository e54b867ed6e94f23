import type { IWorkbookData } from "@univerjs/core";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { commentsIn } from "../../src/app/check/commentsOn";
import type { DeedName, InputOf } from "../../src/app/deeds";
import { previewMarkets } from "../../src/app/import/previewMarkets";
import type { Deed } from "../../src/app/write/deed";
import { deleteHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { saveAction } from "../../src/app/write/saveAction";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveHistory } from "../../src/app/write/saveHistory";
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
import { previewing, type Writing } from "../../src/app/write/writing";
import { parseArea } from "../../src/workbook/area";
import { numbersFor } from "../../src/wording/numbers";
import { rowsOf, type Content } from "../contract/content";
import { excelAgain, excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, bikes } from "./budget";
import { does } from "./doing";

/** The budget in which every deed is tried. */
export const content: Content = {
  sheets: [
    {
      name: "Budget 2027",
      cells: rowsOf([
        ["Budget", undefined, "2025 actual", "2026 actual", "2027 plan", "2028 plan", "2029 plan"],
        // More than the market of Bikes, so that there is a rest to be covered.
        ["Revenue bikes", undefined, 900_000, 1_250_000, { formula: "=D2*(1+E3)" }, { formula: "=E2*(1+F3)" }, { formula: "=F2*(1+G3)" }],
        ["Revenue growth target", undefined, undefined, undefined, percent(0.15), percent(0.15), percent(0.1)],
        ["Volume growth target", undefined, undefined, undefined, percent(0.04), percent(0.04), percent(0.04)],
        ["Price increase target", undefined, undefined, undefined, percent(0.05), percent(0.05), percent(0.05)],
      ]),
      comments: [{ at: "E3", author: "Ann", text: "Who carries this?" }],
    },
    {
      name: "Plan",
      cells: rowsOf([
        ["Market", "Market size"],
        ["Trikes", 5000],
        ["Scooters", 700],
      ]),
    },
  ],
};

function percent(value: number) {
  return { value, format: "0%" };
}

export const hypothesis = { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed" as const, claim: "Dealers" };
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
const downturn = { name: "Downturn", changes: [{ scope: "all" as const, field: "marketGrowth" as const, value: 0 }] };

const evenMonths = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, lastYear: 90, ...(index < 2 && { actual: 100 }) }));

/** What each deed is asked for in the workbook of `prepared`. */
export const inputs: { readonly [Name in DeedName]: (check: Check) => InputOf<Name> } = {
  mark: () => ({ withComments: true, numbers: numbersFor("en", "en-GB", "EUR") }),
  unmark: () => ({}),
  link: (check) => ({ item: open(check), link: { scope: ["Bikes"], metric: "revenue", per: "year" } }),
  "link-together": (check) => ({ links: [{ item: open(check), link: { scope: ["Bikes"], metric: "revenue", per: "year" } }] }),
  "cover-base": (check) => ({ item: linked(check), by: "rest", name: "Other" }),
  "leave-out-base": (check) => ({ item: linked(check), reason: "Service has a plan of its own" }),
  dismiss: (check) => ({ item: open(check), reason: "Achieved" }),
  "dismiss-together": (check) => ({ items: [open(check)], reason: "Achieved" }),
  restore: (check) => ({ target: check.targets.find(({ status }) => status === "not-a-target")?.id ?? "" }),
  "save-market": () => ({ segment: { ...bikes, segment: "Cars" } }),
  "delete-market": (check) => ({ id: check.markets.find(({ segment }) => segment.segment === "Bikes")?.id ?? "" }),
  import: ({ workbook }) => {
    const area = parseArea("A1:B3");
    const preview = area && previewMarkets(workbook, { sheet: "Plan", area }, {});
    if (!preview) throw new Error("no preview");
    return { preview, mode: "values" };
  },
  "take-market-data": (check) => {
    const area = parseArea("A1:B3");
    const preview = area && previewMarkets(check.workbook, { sheet: "Plan", area }, {});
    if (!preview) throw new Error("no preview");
    return { preview, mode: "values", links: [{ item: open(check), link: { scope: ["Trikes"], metric: "revenue", per: "year" } }] };
  },
  "take-assumption": (check) => ({
    markets: check.markets.filter(({ segment }) => segment.segment === "Bikes").map(({ id }) => id),
    field: "priceChange",
    value: 0.05,
  }),
  "mend-columns": () => ({}),
  "save-settings": () => ({ horizonYears: 2 }),
  "follow-targets": () => ({ horizonYears: 3, baseYear: 2026 }),
  "save-history": () => ({
    segment: "Bikes",
    rows: [
      { year: 2023, revenue: 800_000 },
      { year: 2024, revenue: 900_000 },
    ],
  }),
  "save-competitors": () => ({ segment: "Bikes", rows: [{ name: "Other", share: 0.3, growth: 0.03 }] }),
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
  "judge-hypothesis": (check) => ({ row: { ...hypothesis, status: "rejected" }, id: dealers(check) }),
  "delete-hypothesis": (check) => ({ id: dealers(check) }),
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
  "delete-funnel": (check) => ({ id: check.tables.rows.funnels.find(({ name }) => name === "Fair")?.id ?? "" }),
  "make-page": () => ({}),
  "freeze-plan": () => ({ name: "Budget 2027", roles: "finance" }),
  "delete-frozen": (check) => ({ freeze: check.tables.rows.frozen[0]?.freeze ?? "" }),
  "revert-action": (check) => ({ action: check.tables.rows.changes.at(-1)?.action ?? "" }),
  "archive-changes": () => ({}),
  undo: (check) => {
    const edits = deleteHypothesis.edits(previewing(check, "en"), { id: dealers(check) });
    return edits.ok ? edits.value : [];
  },
};

function dealers({ hypotheses }: Check): string {
  return hypotheses.find(({ claim }) => claim === "Dealers")?.id ?? "";
}

function linked({ items }: Check): string {
  return items.find(({ status }) => status === "linked")?.key ?? "";
}

function open({ items }: Check): string {
  return items.find(({ target }) => target === undefined)?.key ?? items.at(-1)?.key ?? "";
}

type Saved = Partial<IWorkbookData>;
export type Then = <Input>(deed: Deed<string, Input>, input: Input) => Promise<void>;

/** What a plan is made of, beside the markets. */
const parts = {
  actions: async (then: Then) => {
    await then(saveAction, { row: { scope: "all", what: "Trade fair", due: "2027-03-01", status: "started" } });
    await then(saveHypothesis, { row: { ...hypothesis, claim: "Agreed", status: "agreed" } });
  },
  agreements: async (then: Then) => {
    await then(saveAgreement, { row: { about: "t", role: "finance", stance: "agree", name: "Ada" } });
  },
  capacity: async (then: Then) => {
    await then(saveCapacity, {
      head: { name: "North", scope: ["Bikes"], target: 2000 },
      sellers: [
        { name: "Bo", productivity: 900, rampMonths: 6 },
        { name: "Cy", productivity: 700 },
      ],
    });
  },
  phasing: async (then: Then) => {
    await then(savePhasing, { head: { name: "North", year: 2400, growth: "rising", firstGrowth: 0.1 }, months: evenMonths });
  },
  kpis: async (then: Then) => {
    await then(saveKpi, { row: kpi });
    await then(saveCheckIn, { row: checkIn });
  },
  balance: async (then: Then) => {
    await then(saveStatements, { rows: statements });
    await then(saveAnswer, { group: "board", scores: { R1: 3, B1: 2 } });
  },
  funnels: async (then: Then) => {
    await then(saveFunnel, { row: fair });
    await then(saveFunnel, { row: { ...fair, name: "Mailing", scope: ["Bikes"] } });
  },
  goal: async (then: Then) => {
    await then(saveSharedGoal, { row: { revenue: 1_500_000, margin: 0.3 } });
    await then(saveBonuses, { rows: [{ who: "Marketing", collective: 5000 }] });
  },
  leakage: async (then: Then) => {
    await then(saveLeakage, { years: [lastYear] });
  },
};

export type DeedPart = keyof typeof parts | "none";

/**
 * The part that a deed writes to, or "none": it is tried in a workbook without the others, which is three times as fast; in a whole one when it
 * is to be thorough. What is not here is always tried in a whole one, as what renames or takes away a market has to be.
 */
export const partOf: { readonly [Name in DeedName]?: DeedPart } = {
  link: "none",
  "link-together": "none",
  "follow-targets": "none",
  "take-market-data": "none",
  "take-assumption": "none",
  "mend-columns": "none",
  "cover-base": "none",
  "leave-out-base": "none",
  "answer-comment": "none",
  dismiss: "none",
  "dismiss-together": "none",
  restore: "none",
  mark: "none",
  unmark: "none",
  "make-page": "none",
  undo: "none",
  "delete-frozen": "none",
  "revert-action": "none",
  "archive-changes": "none",
  import: "none",
  "save-settings": "none",
  "save-history": "none",
  "save-competitors": "none",
  "save-hypothesis": "none",
  "judge-hypothesis": "none",
  "delete-hypothesis": "none",
  "save-scenario": "none",
  "apply-scenario": "none",
  "delete-scenario": "none",
  "save-action": "actions",
  "delete-action": "actions",
  "plan-actions": "actions",
  "save-agreement": "agreements",
  "delete-agreement": "agreements",
  "save-capacity": "capacity",
  "delete-capacity": "capacity",
  "save-cascade": "capacity",
  "save-phasing": "phasing",
  "delete-phasing": "phasing",
  "draw-months-chart": "phasing",
  "save-kpi": "kpis",
  "delete-kpi": "kpis",
  "save-check-in": "kpis",
  "delete-check-in": "kpis",
  "save-statements": "balance",
  "save-answer": "balance",
  "delete-answer": "balance",
  "save-funnel": "funnels",
  "delete-funnel": "funnels",
  "save-shared-goal": "goal",
  "delete-shared-goal": "goal",
  "save-bonuses": "goal",
  "save-leakage": "leakage",
  "delete-leakage": "leakage",
};

/** What a deed has to find, where it is less than all that stands beside markets and targets. */
export function piecesFor(name: DeedName): readonly GroundPiece[] {
  if (/hypothesis$/.test(name)) return ["hypotheses"];
  if (/scenario$/.test(name)) return ["scenarios"];
  const part = partOf[name];
  return part === undefined || part === "none" ? [] : [part];
}

/** What stands beside markets and targets in each of these workbooks. */
const company = {
  hypotheses: async (then: Then) => {
    await then(saveHypothesis, { row: hypothesis });
    await then(saveHypothesis, { row: { ...hypothesis, claim: "Service" } });
  },
  scenarios: async (then: Then) => {
    await then(saveScenario, { scenario: downturn });
  },
  past: async (then: Then) => {
    await then(saveHistory, { segment: "Bikes", rows: [{ year: 2024, revenue: 850_000 }] });
    await then(saveCompetitors, { segment: "Bikes", rows: [{ name: "Rival", share: 0.2, growth: 0.02 }] });
  },
};

const pieces = { ...company, ...parts };
export const everyPiece = Object.keys(pieces) as readonly GroundPiece[];

/** A piece of what a workbook can hold beside markets and targets. */
export type GroundPiece = keyof typeof pieces;

/** The workbook in which a deed is tried: with one part of the plan, none of them, or all. Each is made once. */
export type GroundOf = (part: DeedPart | "all") => Promise<Saved>;

/** The workbooks in which every deed is tried, made through Excel's library. */
export function groundsMadeBy(writing: (check: Check) => Writing): GroundOf {
  const groundWith = groundsOfPieces(writing);
  const least = Object.keys(company) as readonly GroundPiece[];
  return (part) => groundWith(part === "all" ? everyPiece : part === "none" ? least : [...least, part]);
}

/** A workbook with markets, a linked and a dismissed target, and these pieces. Each is made once, parts of the plan in a copy of the one without them. */
export function groundsOfPieces(writing: (check: Check) => Writing): (wanted: readonly GroundPiece[]) => Promise<Saved> {
  const made = new Map<string, Promise<Saved>>();
  const groundWith = (wanted: readonly GroundPiece[]): Promise<Saved> => {
    const ordered = everyPiece.filter((piece) => wanted.includes(piece));
    const key = ordered.join(" ");
    const running = made.get(key) ?? make(ordered);
    made.set(key, running);
    return running;
  };
  const make = async (wanted: readonly GroundPiece[]): Promise<Saved> => {
    if (wanted.length === 0) return savedAfter(await excelOn(content), writing, writeGround);
    const beside = wanted.filter((piece) => piece in company);
    const below = beside.length < wanted.length ? beside : [];
    return savedAfter(excelAgain(await groundWith(below)), writing, async (then) => {
      for (const piece of wanted.slice(below.length)) await pieces[piece](then);
    });
  };
  return groundWith;
}

/** All of it, through any host. */
export async function writeEverything(then: Then, check: () => Check): Promise<void> {
  await writeGround(then, check);
  for (const piece of everyPiece) await pieces[piece](then);
}

/** Markets, a linked and a dismissed target. */
async function writeGround(then: Then, check: () => Check): Promise<void> {
  await then(saveMarket, { segment: bikes });
  await then(saveMarket, { segment: { ...bikes, segment: "Parts", price: 20 } });
  await then(linkTarget, { item: check().items[0]?.key ?? "", link: { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 } });
  await then(dismissFinding, { item: check().items[1]?.key ?? "", reason: "No" });
}

export async function savedAfter(
  { host, workbook, dispose }: StartedExcel,
  writing: (check: Check) => Writing,
  write: (then: Then, check: () => Check) => Promise<void>,
): Promise<Saved> {
  let check = await checkWorkbook(host, { asOf });
  await write(
    async (deed, input) => {
      check = await does(host, writing(check), deed, input);
    },
    () => check,
  );
  const saved = structuredClone(workbook.save());
  dispose();
  return saved;
}
