import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveAction } from "../../src/app/write/saveAction";
import { saveStatements } from "../../src/app/write/saveBalance";
import { saveBonuses } from "../../src/app/write/saveBonuses";
import { saveCapacity } from "../../src/app/write/saveCapacity";
import { saveCascade } from "../../src/app/write/saveCascade";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveFunnel } from "../../src/app/write/saveFunnel";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveKpi } from "../../src/app/write/saveKpi";
import { saveLeakage } from "../../src/app/write/saveLeakage";
import { saveMarket } from "../../src/app/write/saveMarket";
import { savePhasing } from "../../src/app/write/savePhasing";
import { saveScenario } from "../../src/app/write/saveScenario";
import { saveSharedGoal } from "../../src/app/write/saveSharedGoal";
import type { Deed } from "../../src/app/write/deed";
import { fieldNamesOf } from "../../src/taskpane/heldForm/fieldNamesOf";
import type { HeldDraft } from "../../src/taskpane/heldForm/heldDraft";
import { followingFields, meanwhileOf, writeDraft } from "../../src/taskpane/heldForm/meanwhileOf";
import { settleChoice } from "../../src/taskpane/heldForm/settleChoice";
import { held as action } from "../../src/taskpane/places/action/held";
import { held as capacityForm } from "../../src/taskpane/places/capacityForm/held";
import { held as cascade } from "../../src/taskpane/places/cascade/held";
import { draftKinds, type DraftName } from "../../src/taskpane/places/places";
import { held as funnel } from "../../src/taskpane/places/funnel/held";
import { held as hypothesis } from "../../src/taskpane/places/hypothesis/held";
import { held as kpi } from "../../src/taskpane/places/kpi/held";
import { held as leakage } from "../../src/taskpane/places/leakage/held";
import { held as link } from "../../src/taskpane/places/link/held";
import { held as market } from "../../src/taskpane/places/market/held";
import { held as phasingForm } from "../../src/taskpane/places/phasingForm/held";
import { held as scenario } from "../../src/taskpane/places/scenario/held";
import { held as settings } from "../../src/taskpane/places/settings/held";
import { held as sharedGoal } from "../../src/taskpane/places/sharedGoal/held";
import { held as statements } from "../../src/taskpane/places/statements/held";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { speakAll } from "../../src/wording/speakAll";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";

speakAll();
const numbers = numbersFor("en", "en-GB", "EUR");
const words = wordsFor("en");

/** A workbook with a row of everything that a form is typed over. */
async function filled(): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = budget();
  let check = await checkWorkbook(host, { asOf });
  const options = { language: "en" as const, ...writeOptions() };
  const then = async <Input>(deed: Deed<string, Input>, input: Input): Promise<void> => {
    check = await does(host, { check, ...options }, deed, input);
  };
  await then(saveMarket, { segment: bikes });
  await then(linkTarget, { item: check.items[0]?.key ?? "", link: { scope: ["Bikes"], metric: "revenue", per: "year" } });
  await then(saveHypothesis, { row: { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed", claim: "Dealers" } });
  await then(saveHistory, { segment: "Bikes", rows: [{ year: 2024, revenue: 900_000 }] });
  await then(saveCompetitors, { segment: "Bikes", rows: [{ name: "Other", share: 0.3, growth: 0.03 }] });
  await then(saveScenario, { scenario: { name: "Downturn", changes: [{ scope: ["Bikes"], field: "marketGrowth", value: 0.01 }] } });
  await then(saveCapacity, {
    head: { name: "North", target: 2000 },
    sellers: [
      { name: "Bo", productivity: 900 },
      { name: "Cy", productivity: 700 },
    ],
  });
  const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, lastYear: 90 }));
  await then(savePhasing, { head: { name: "North", year: 2400 }, months });
  await then(saveCascade, {
    levels: [
      { level: "Board", growth: 0.3 },
      { level: "Sellers", growth: 0.43 },
    ],
  });
  await then(saveStatements, {
    rows: [
      { code: "R1", colour: "red", statement: "One page" },
      { code: "B1", colour: "blue", statement: "Every lead" },
      { code: "G1", colour: "green", statement: "We talk" },
    ],
  });
  await then(saveAction, { row: { scope: "all", what: "Trade fair", status: "open" } });
  await then(saveKpi, { row: { quarter: "2026-Q4", team: "Sales", name: "Fair", role: "master", target: 60, owner: "Ada" } });
  await then(saveFunnel, {
    row: {
      name: "Fair",
      stages: [
        { name: "visitors", available: 900 },
        { name: "orders", rate: 0.1 },
      ],
      orderValue: 1500,
    },
  });
  await then(saveSharedGoal, { row: { revenue: 1_500_000, margin: 0.3 } });
  await then(saveBonuses, { rows: [{ who: "Marketing", collective: 5000 }] });
  const year = { revenue: 1_000_000, contributionMargin: 0.3, marketingAndSales: 100_000, otherCosts: 80_000, workingCapital: 90_000 };
  await then(saveLeakage, {
    years: [
      { ...year, year: 2025 },
      { ...year, year: 2026 },
    ],
  });
  return { host, check };
}

let host: MemoryWorkbook;
let before: Check;
beforeAll(async () => {
  ({ host, check: before } = await filled());
});

type Any = HeldDraft<object, object>;

interface Form {
  readonly name: DraftName;
  readonly held: Any;
  readonly key: (check: Check) => string;
  /** What is typed, given what stands in the form. */
  readonly draft: (check: Check) => object;
  /** The cell that a colleague changes; and another that nobody types in. */
  readonly typed: readonly [table: string, header: string, value: number | string];
  readonly other?: readonly [table: string, header: string, value: number | string];
  /** The choice, as it is asked. */
  readonly asked: readonly [name: string, was: string, theirs: string, own: string];
}

const first = (rows: readonly { readonly id: string }[]): string => rows[0]?.id ?? "";
const any = (held: unknown): Any => held as Any;
/** A list as it stands in the form, with something typed in its first row. */
const listWith = (held: Any, key: string, check: Check, list: string, change: Readonly<Record<string, string>>): object => {
  const rows = held.texts(key, { check, numbers }, undefined)?.[list];
  const typed = typeof rows === "object" ? rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)) : [];
  return writeDraft(held, {}, { [list]: typed }, {});
};

const forms: readonly Form[] = [
  {
    name: "hypothesis",
    held: any(hypothesis.hypothesis),
    key: ({ hypotheses }) => first(hypotheses),
    draft: () => ({ claim: "Webshop" }),
    typed: ["GrowthHypotheses", "Claim", "Dealers abroad"],
    other: ["GrowthHypotheses", "Owner", "Bob"],
    asked: ["Claim", "Dealers", "Dealers abroad", "Webshop"],
  },
  {
    name: "link",
    held: any(link.link),
    key: ({ items }) => items[0]?.key ?? "",
    draft: () => ({ metric: "price" }),
    typed: ["GrowthTargets", "Metric", "volume"],
    asked: ["Metric", "growth of revenue", "growth of volume", "change of the price"],
  },
  {
    name: "market",
    held: any(market.market),
    key: ({ markets }) => first(markets),
    draft: () => ({ price: "600" }),
    typed: ["GrowthMarkets", "Price", 450],
    other: ["GrowthMarkets", "Market growth", 0.04],
    asked: ["Net price", "500", "450", "600"],
  },
  {
    name: "rows",
    held: any(market.rows),
    key: ({ markets }) => `history ${first(markets)}`,
    draft: (check) => listWith(any(market.rows), `history ${first(check.markets)}`, check, "history", { revenue: "950,000.00" }),
    typed: ["GrowthHistory", "Revenue", 800_000],
    other: ["GrowthHistory", "Volume", 1800],
    asked: ["2024, Revenue", "900,000", "800,000", "950,000.00"],
  },
  {
    name: "rows",
    held: any(market.rows),
    key: ({ markets }) => `competitors ${first(markets)}`,
    draft: (check) => listWith(any(market.rows), `competitors ${first(check.markets)}`, check, "competitors", { share: "25" }),
    typed: ["GrowthCompetitors", "Share", 0.4],
    other: ["GrowthCompetitors", "Announced growth", 0.07],
    asked: ["Other, Share", "30", "40", "25"],
  },
  {
    name: "scenario",
    held: any(scenario.scenario),
    key: () => "Downturn",
    draft: (check) => listWith(any(scenario.scenario), "Downturn", check, "rows", { value: "-2" }),
    typed: ["GrowthScenarios", "Value", 0.05],
    asked: ["Bikes, Market growth a year, Value", "1", "5", "-2"],
  },
  {
    name: "capacity",
    held: any(capacityForm.capacity),
    key: ({ tables }) => first(tables.rows.capacity),
    draft: (check) => listWith(any(capacityForm.capacity), first(check.tables.rows.capacity), check, "sellers", { productivity: "950" }),
    typed: ["GrowthSellers", "Full-year revenue", 800],
    other: ["GrowthSellers", "Ramp months", 3],
    asked: ["Bo, Full-year revenue", "900", "800", "950"],
  },
  {
    name: "phasing",
    held: any(phasingForm.phasing),
    key: ({ tables }) => first(tables.rows.phasing),
    draft: (check) => listWith(any(phasingForm.phasing), first(check.tables.rows.phasing), check, "months", { actual: "100" }),
    typed: ["GrowthMonths", "Actual", 80],
    other: ["GrowthMonths", "Last year", 95],
    asked: ["Month 1, Actual", "", "80", "100"],
  },
  {
    name: "cascade",
    held: any(cascade.cascade),
    key: () => "",
    draft: (check) => listWith(any(cascade.cascade), "", check, "levels", { growth: "26.5" }),
    typed: ["GrowthCascade", "Growth asked", 0.35],
    other: ["GrowthCascade", "Level", "The board"],
    asked: ["The board, Growth asked", "30", "35", "26.5"],
  },
  {
    name: "statements",
    held: any(statements.statements),
    key: () => "",
    draft: (check) => listWith(any(statements.statements), "", check, "rows", { statement: "Two pages" }),
    typed: ["GrowthStatements", "Statement", "Half a page"],
    asked: ["R1, Statement", "One page", "Half a page", "Two pages"],
  },
  {
    name: "action",
    held: any(action.action),
    key: ({ tables }) => first(tables.rows.actions),
    draft: () => ({ status: "done" }),
    typed: ["GrowthActions", "Status", "started"],
    other: ["GrowthActions", "Owner", "Bob"],
    asked: ["Status", "open", "started", "done"],
  },
  {
    name: "kpi",
    held: any(kpi.kpi),
    key: ({ tables }) => first(tables.rows.kpis),
    draft: () => ({ target: "80" }),
    typed: ["GrowthKPIs", "Target", 50],
    other: ["GrowthKPIs", "Owner", "Bob"],
    asked: ["Target", "60", "50", "80"],
  },
  {
    name: "funnel",
    held: any(funnel.funnel),
    key: ({ tables }) => first(tables.rows.funnels),
    draft: () => ({ orderValue: "2,000.00" }),
    typed: ["GrowthFunnels", "Order value", 1200],
    asked: ["Order value", "1,500", "1,200", "2,000.00"],
  },
  {
    name: "sharedGoal",
    held: any(sharedGoal.sharedGoal),
    key: () => "goal",
    draft: () => ({ margin: "20" }),
    typed: ["GrowthSharedGoal", "Margin goal", 0.25],
    asked: ["Margin goal", "30", "25", "20"],
  },
  {
    name: "bonuses",
    held: any(sharedGoal.bonuses),
    key: () => "bonuses",
    draft: ({ tables }) => [{ id: first(tables.rows.bonuses), cells: { goal: "Fair" } }],
    typed: ["GrowthBonuses", "Own goal", "Webshop"],
    other: ["GrowthBonuses", "Department", "sales"],
    asked: ["Marketing, Own goal", "", "Webshop", "Fair"],
  },
  {
    name: "leakage",
    held: any(leakage.leakage),
    key: () => "years",
    draft: () => ({ "before.otherCosts": "70" }),
    typed: ["GrowthLeakage", "Other costs", 60],
    asked: ["Other costs, Last year", "80,000", "60", "70"],
  },
  {
    name: "settings",
    held: any(settings.settings),
    key: () => "",
    draft: () => ({ horizonYears: "4" }),
    typed: ["GrowthSettings", "Plan years", 5],
    asked: ["Years ahead", "1", "5", "4"],
  },
];

test("every draft is told of: what lies over the workbook has its form here", () => {
  const over = Object.entries(draftKinds).flatMap(([name, kind]) => (kind.over === "workbook" ? [name] : []));
  expect([...new Set(forms.map(({ name }) => name as string))].sort()).toEqual(over.sort());
  // What is written with these is a new row, or nothing: a colleague's is never replaced.
  const others = Object.entries(draftKinds).flatMap(([name, kind]) => (kind.over === "nothing" ? [name] : []));
  expect(others.sort()).toEqual(["agreement", "answer", "checkIn", "commentAnswer", "import", "kpis", "reason", "record"]);
});

describe.each(
  forms.map((form) => [form.key.length === 0 ? `${form.name} ${form.typed[0]}` : `${form.name} ${form.typed[0]}`, form] as const),
)("%s", (_, form) => {
  const { held } = form;
  const cells = [form.typed, ...(form.other ? [form.other] : [])];
  let stood: readonly object[];
  beforeEach(() => {
    stood = cells.map(([table, header]) => ({ value: undefined, formula: undefined, ...host.cellOf(table, 0, header) }));
  });
  afterEach(() => {
    cells.forEach(([table, header], index) => Object.assign(host.cellOf(table, 0, header), stood[index]));
  });

  test("both values are shown, and the person chooses", async () => {
    const key = form.key(before);
    const was = held.texts(key, { check: before, numbers }, undefined);
    const draft = form.draft(before);
    expect(meanwhileOf(held, { draft, was, now: was })).toMatchObject({ choices: [] });
    const [table, header, value] = form.typed;
    host.cellOf(table, 0, header).value = value;
    if (form.other) host.cellOf(form.other[0], 0, form.other[1]).value = form.other[2];
    const check = await checkWorkbook(host, { asOf, previous: before });
    const now = held.texts(key, { check, numbers }, draft) ?? {};
    const meanwhile = meanwhileOf(held, { draft, was, now });
    expect(meanwhile.choices).toHaveLength(1);
    const [choice] = meanwhile.choices;
    if (!choice) throw new Error("nothing is asked");
    const names = fieldNamesOf(held, { check, numbers }, words, { ...meanwhile.was, ...now });
    expect([names.name(choice), ...[choice.was, choice.theirs, choice.own].map((text) => names.shown(choice, text))]).toEqual(form.asked);
    // Asked again at the next check, until somebody has chosen: what was merged stays.
    const kept = meanwhile.kept ?? { draft, seen: was };
    expect(meanwhileOf(held, { draft: kept.draft, was: kept.seen, now })).toEqual(
      expect.not.objectContaining({ kept: expect.anything() as object }),
    );
    expect(meanwhileOf(held, { draft: kept.draft, was: kept.seen, now })).toMatchObject({ choices: [choice] });
    for (const chosen of ["own", "theirs"] as const) {
      const settled = settleChoice({ own: meanwhile.own, was: meanwhile.was ?? {} }, now, choice, chosen);
      const after = meanwhileOf(held, { draft: writeDraft(held, kept.draft, settled.own, now), was: settled.was, now });
      expect(after.choices).toEqual([]);
      const text = JSON.stringify(after.own);
      expect(text.includes(choice.own)).toBe(chosen === "own");
    }
    if (form.other && meanwhile.own[choice.field] instanceof Array) {
      // Nobody typed there: the colleague's stands in the list that will be saved.
      const stood = JSON.stringify(now[choice.field]);
      const theirs = settleChoice({ own: meanwhile.own, was: meanwhile.was ?? {} }, now, choice, "theirs");
      if (form.name !== "bonuses")
        expect(JSON.stringify(withoutKeys(theirs.own[choice.field]))).toBe(JSON.stringify(withoutKeys(JSON.parse(stood))));
    }
  });

  test("a field that follows another cell says so, and that saving replaces it", async () => {
    const key = form.key(before);
    const [table, header] = form.typed;
    if (held.rows === "beside" || form.name === "link") return;
    host.cellOf(table, 0, header).formula = "=Notes!A1";
    const check = await checkWorkbook(host, { asOf, previous: before });
    const now = held.texts(key, { check, numbers }, undefined);
    const untouched = followingFields(held, key, { check, numbers }, { own: {}, was: now }, now);
    expect(untouched).toEqual([expect.objectContaining({ formula: "=Notes!A1", isTyped: false })]);
    const draft = form.draft(before);
    const typed = followingFields(held, key, { check, numbers }, meanwhileOf(held, { draft, was: now, now }), now);
    expect(typed).toEqual([expect.objectContaining({ formula: "=Notes!A1", isTyped: true })]);
  });

  test.each(["en", "nl", "de"] as const)("every field has a name in %s", (language) => {
    const known = { check: before, numbers: numbersFor(language, language, "EUR") };
    const texts = held.texts(form.key(before), known, undefined) ?? {};
    const names = fieldNamesOf(held, known, wordsFor(language), texts);
    const paths = Object.entries(texts).flatMap(([field, value]) =>
      typeof value === "string"
        ? [{ field }]
        : Object.keys(value[0] ?? {})
            .filter((column) => !["id", "key"].includes(column))
            .map((column) => ({ field, row: value[0]?.["id"] ?? "", column })),
    );
    expect(paths.length).toBeGreaterThan(0);
    const unnamed = paths.filter(
      (path) => names.name(path).endsWith(("column" in path ? path.column : path.field) as string) && !isSaid(names.name(path)),
    );
    expect(unnamed).toEqual([]);
  });
});

/** Begins with a capital, as every header does; what is called by its key does not. */
function isSaid(name: string): boolean {
  return /(^|, )[A-ZÄÖÜ][^,]*$/u.test(name);
}

function withoutKeys(rows: unknown): unknown {
  return Array.isArray(rows)
    ? rows.map((row: Record<string, string>) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([key]) => key !== "key")
            .sort(),
        ),
      )
    : rows;
}
