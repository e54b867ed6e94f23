import { applyScenario } from "../../src/app/write/applyScenario";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { deleteHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { deleteMarket } from "../../src/app/write/deleteMarket";
import { deleteScenario } from "../../src/app/write/deleteScenario";
import { linkTarget } from "../../src/app/write/linkTarget";
import { basePlanOf, planOf } from "../../src/app/plan/planOf";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveScenario } from "../../src/app/write/saveScenario";
import { scenarioEdits } from "../../src/app/write/scenarioEdits";
import { assessPlan } from "../../src/domain/company/assessPlan";
import type { Hypothesis, Scenario } from "../../src/domain/plan";
import type { Result } from "../../src/domain/ground/result";
import { writesText } from "../../src/taskpane/form/writesText";
import { headerOf } from "../../src/workbook/tables/foundTable";
import { tableSchemas } from "../../src/workbook/tables/tables";
import { wordsFor } from "../../src/wording/catalogues";
import type { MemoryCell, MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { languages, type Language } from "../../src/workbook/language";
import { does, done as doing, tried } from "./doing";
import { takeBack } from "../../src/app/write/takeBack";

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A market, a linked target and their tables. */
async function started(
  language: Language,
): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check; readonly options: ReturnType<typeof writeOptions> }> {
  const workbook = budget();
  const options = writeOptions();
  const ranged = { ...bikes, ranges: { marketGrowth: { low: 0.01, high: 0.05 }, shareNext: { low: 0.09, high: 0.12 } } };
  let check = done(
    await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language, ...options }, saveMarket, { segment: ranged }),
  );
  check = done(
    await tried(workbook, { check, language, ...options }, saveMarket, {
      segment: { ...bikes, segment: "E-bikes", marketSize: 5000, marketPotential: 40_000 },
    }),
  );
  check = await does(workbook, { check, language, ...options }, linkTarget, {
    item: check.items[0]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  return { workbook, check, options };
}

const claim: Hypothesis = {
  scope: ["Bikes"],
  impact: { low: -1000, base: 160_000, high: 200_000 },
  status: "agreed",
  evidence: "Three orders",
  evidenceDate: "2026-10-01",
  lever: "cross-sell",
  claim: "Dealers take racks as well",
  owner: "Ada",
  role: "sales",
  refutedBy: "Fewer than 40 dealers by May",
  testDate: "2027-05-01",
};

const scenario: Scenario = {
  name: "Board",
  changes: [
    { scope: "all", field: "marketGrowth", value: 0.06 },
    { scope: ["Bikes"], field: "shareNext", value: 0.11 },
  ],
};

const history = [
  { year: 2023, revenue: 800_000, volume: 1700, marketSize: 19_000 },
  { year: 2024, revenue: 880_000, volume: 1800, marketSize: 19_400 },
  { year: 2025, revenue: 950_000, volume: 1900 },
];

/** What is in the rows, without their places. */
function contents<Row extends { readonly id: string }>(rows: readonly Row[]): readonly object[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !["id", "place", "hasOwnId"].includes(key))));
}

describe.each(languages)("tables in %s", (language) => {
  test("every table gives back what was written", async () => {
    const { workbook, check, options } = await started(language);
    let after = done(await tried(workbook, { check, language, ...options }, saveHypothesis, { row: claim }));
    after = done(
      await tried(workbook, { check: after, language, ...options }, saveHypothesis, {
        row: { scope: "all", impact: { base: 1 }, status: "proposed" },
      }),
    );
    after = done(
      await tried(workbook, { check: after, language, ...options }, saveCompetitors, {
        segment: "bikes",
        rows: [
          { name: "Gazelle", share: 0.3, growth: 0.1, source: "Yearbook" },
          { name: "Batavus", share: 0.2, growth: -0.01 },
        ],
      }),
    );
    after = done(await tried(workbook, { check: after, language, ...options }, saveHistory, { segment: "Bikes", rows: history }));
    after = done(await tried(workbook, { check: after, language, ...options }, saveScenario, { scenario }));
    const read = await checkWorkbook(workbook, { asOf });
    expect(read.problems).toEqual(after.problems);
    expect(read.problems.filter(({ table }) => table !== "targets")).toEqual([]);
    expect(contents(read.tables.rows.hypotheses)).toEqual([
      { ...claim, isUsable: true },
      { scope: "all", impact: { base: 1 }, status: "proposed", isUsable: true },
    ]);
    expect(contents(read.competitors)).toMatchObject([
      { segment: "Bikes", name: "Gazelle", share: 0.3, growth: 0.1, source: "Yearbook" },
      { name: "Batavus", growth: -0.01 },
    ]);
    expect(contents(read.history)).toEqual(history.map((year) => ({ ...year, segment: "Bikes", isUsable: true })));
    const plan = planOf(read);
    expect(plan.scenarios).toEqual([scenario]);
    expect(plan.segments[0]?.ranges).toEqual({ marketGrowth: { low: 0.01, high: 0.05 }, shareNext: { low: 0.09, high: 0.12 } });
    expect(plan.targets).toMatchObject([{ scope: ["Bikes"], history: [800_000, 880_000, 950_000] }]);
    expect(plan.hypotheses[0]).toEqual(claim);
    const assessed = done(assessPlan(plan));
    expect(read.items[0]?.assessment).toEqual(assessed.targets[0]);
    expect(read.items[0]?.verdict).toBe("supported");
    expect(read.items[0]?.assessment?.warnings).toContain("above-own-history");
    const own = ["Budget 2027", "Notes"];
    expect(read.tables.ownSheets.slice().sort()).toEqual(
      workbook.sheets
        .map(({ name }) => name)
        .filter((name) => !own.includes(name))
        .sort(),
    );
    expect(read.findings.every(({ sheet }) => own.includes(sheet))).toBe(true);
  });

  test("a scenario is put into Markets and taken back to the last cell", async () => {
    const { workbook, check, options } = await started(language);
    workbook.cellOf("GrowthMarkets", 1, headerOf({}, "markets", "marketGrowth", language)).formula = "='Budget 2027'!$D$4/7";
    const first = await checkWorkbook(workbook, { asOf });
    const before = marketCells(workbook);
    let after = done(await tried(workbook, { check: first, language, ...options }, saveScenario, { scenario }));
    expect(scenarioEdits(after, "board").map(({ market, field, from, to }) => [market.segment.segment, field, from, to])).toEqual([
      ["Bikes", "marketGrowth", 0.03, 0.06],
      ["Bikes", "shareNext", undefined, 0.11],
      ["Bikes", "marketGrowthLow", 0.01, undefined],
      ["Bikes", "marketGrowthHigh", 0.05, undefined],
      ["Bikes", "shareNextLow", 0.09, undefined],
      ["Bikes", "shareNextHigh", 0.12, undefined],
      ["E-bikes", "marketGrowth", 0.03, 0.06],
    ]);
    const plan = planOf(check);
    after = done(await tried(workbook, { check: after, language, ...options }, applyScenario, { name: "board" }));
    expect(after.settings.scenario).toBe("Board");
    expect(after.markets.map(({ segment }) => segment.marketGrowth)).toEqual([0.06, 0.06]);
    expect(after.markets[0]?.segment.ranges).toBeUndefined();
    expect(scenarioEdits(after, "Board")).toEqual([]);
    expect(basePlanOf(after).segments[0]).toEqual(plan.segments[0]);
    after = done(
      await tried(workbook, { check: after, language, ...options }, saveScenario, {
        scenario: { name: "Market", changes: [{ scope: "all", field: "price", value: 400 }] },
      }),
    );
    after = done(await tried(workbook, { check: after, language, ...options }, applyScenario, { name: "Market" }));
    expect(after.markets.map(({ segment }) => [segment.marketGrowth, segment.price])).toEqual([
      [0.03, 400],
      [undefined, 400],
    ]);
    after = done(await tried(workbook, { check: after, language, ...options }, applyScenario, {}));
    expect(after.settings.scenario).toBeUndefined();
    expect(marketCells(workbook)).toEqual(before);
    expect(after.scenarios.map(({ scenario: name }) => name)).toEqual(["Board", "Board", "Market"]);
  });

  test("what was deleted can be taken back", async () => {
    const { workbook, check, options } = await started(language);
    const saved = done(
      await tried(
        workbook,
        {
          check: done(await tried(workbook, { check, language, ...options }, saveHypothesis, { row: claim })),
          language,
          ...options,
        },
        saveScenario,
        { scenario },
      ),
    );
    const withoutClaim = await doing(workbook, { check: saved, language, ...options }, deleteHypothesis, {
      id: saved.hypotheses[0]?.id ?? "",
    });
    expect(withoutClaim.check.hypotheses).toEqual([]);
    const withoutMarket = await doing(workbook, { check: withoutClaim.check, language, ...options }, deleteMarket, {
      id: check.markets[0]?.id ?? "",
    });
    expect(withoutMarket.check.items[0]?.verdict).toBe("no-market-data");
    const withoutScenario = await doing(workbook, { check: withoutMarket.check, language, ...options }, deleteScenario, { name: "board" });
    expect(withoutScenario.check.scenarios).toEqual([]);
    let after = await does(workbook, { check: withoutScenario.check, language, ...options }, takeBack, withoutScenario.undo ?? []);
    after = await does(workbook, { check: after, language, ...options }, takeBack, withoutMarket.undo ?? []);
    after = await does(workbook, { check: after, language, ...options }, takeBack, withoutClaim.undo ?? []);
    expect(contents(after.hypotheses)).toEqual(contents(saved.hypotheses));
    expect(after.markets.map(({ id, segment }) => [id, segment]).sort()).toEqual(
      check.markets.map(({ id, segment }) => [id, segment]).sort(),
    );
    expect(contents(after.scenarios)).toEqual(contents(saved.scenarios));
    expect(after.items[0]?.verdict).toBe("supported");
  });
});

function marketCells(workbook: MemoryWorkbook): unknown {
  const { sheet, table } = workbook.table("GrowthMarkets");
  const cells: unknown[] = [];
  for (let row = 1; row <= table.rows; row += 1)
    table.columns.forEach(({ header, formula }) =>
      cells.push([
        header,
        formula ??
          contentOf(sheet.cells.get(`${table.top + row},${table.left + table.columns.findIndex((column) => column.header === header)}`)),
      ]),
    );
  return cells;
}

function contentOf(cell: MemoryCell | undefined): unknown {
  return cell?.formula ?? cell?.value ?? null;
}

test("only what differs is written, in one row", async () => {
  const { workbook, check, options } = await started("en");
  let after = done(await tried(workbook, { check, language: "en", ...options }, saveHypothesis, { row: claim }));
  after = done(
    await tried(workbook, { check: after, language: "en", ...options }, saveHypothesis, {
      row: { ...claim, status: "rejected" },
      id: after.hypotheses[0]?.id,
    }),
  );
  expect(workbook.applied.at(-1)).toMatchObject([{ do: "update-row", table: "GrowthHypotheses", cells: { Status: "rejected" } }]);
  expect(after.hypotheses).toHaveLength(1);
  after = done(await tried(workbook, { check: after, language: "en", ...options }, saveHistory, { segment: "Bikes", rows: history }));
  const ids = after.history.map(({ id }) => id);
  const changed = history
    .map((year, index) => ({ ...year, id: ids[index] ?? "" }))
    .slice(1)
    .map((year) => (year.year === 2025 ? { ...year, revenue: 1 } : year));
  after = done(
    await tried(workbook, { check: after, language: "en", ...options }, saveHistory, {
      segment: "Bikes",
      rows: [...changed, { year: 2026, revenue: 2 }],
    }),
  );
  expect(workbook.applied.at(-1)?.map((edit) => edit.do)).toEqual(["update-row", "delete-row", "append-rows"]);
  expect(after.history.map(({ year, revenue }) => [year, revenue])).toEqual([
    [2024, 880_000],
    [2025, 1],
    [2026, 2],
  ]);
});

test("what is wrong comes back by field, and nothing is written", async () => {
  const { workbook, check, options } = await started("en");
  const writes = workbook.applied.length;
  const codes = (result: Result<unknown, { readonly path: string; readonly code: string }>): readonly string[] =>
    result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveHypothesis, {
        row: { ...claim, scope: ["Nowhere"], impact: { low: 5, base: 3 }, testDate: "soon" },
      }),
    ),
  ).toEqual(["scope[0] unknown-segment", "impact out-of-order", "testDate not-a-date"]);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveHypothesis, {
        row: { ...claim, scope: [] },
      }),
    ),
  ).toEqual(["scope missing"]);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveCompetitors, {
        segment: "Bikes",
        rows: [{ name: "", share: 1.2, growth: -2 }],
      }),
    ),
  ).toEqual(["[0].name empty", "[0].share above-one", "[0].growth below-minus-one"]);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveHistory, {
        segment: "Bikes",
        rows: [{ year: 2024 }, { year: 2024, revenue: -1 }],
      }),
    ),
  ).toEqual(["[1].revenue negative", "[1].year duplicate-year"]);
  expect(
    codes(await tried(workbook, { check, language: "en", ...options }, saveScenario, { scenario: { name: "base", changes: [] } })),
  ).toEqual(["name duplicate-scenario"]);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveScenario, {
        scenario: {
          name: "Low",
          changes: [
            { scope: "all", field: "marketPotential", value: 1 },
            { scope: "all", field: "marketPotential", value: 2 },
          ],
        },
      }),
    ),
  ).toEqual(["changes[1].field duplicate-assumption"]);
  expect(
    codes(
      await tried(workbook, { check, language: "en", ...options }, saveScenario, {
        scenario: { name: "Low", changes: [{ scope: "all", field: "marketPotential", value: 6000 }] },
      }),
    ),
  ).toEqual(["changes[0].value potential-below-size"]);
  expect(workbook.applied).toHaveLength(writes);
});

test("a market's new name goes wherever our tables name it", async () => {
  const { workbook, check, options } = await started("en");
  let after = done(await tried(workbook, { check, language: "en", ...options }, saveHypothesis, { row: claim }));
  after = done(
    await tried(workbook, { check: after, language: "en", ...options }, saveCompetitors, {
      segment: "Bikes",
      rows: [{ name: "Gazelle", share: 0.3, growth: 0.1 }],
    }),
  );
  after = done(await tried(workbook, { check: after, language: "en", ...options }, saveHistory, { segment: "Bikes", rows: history }));
  after = done(await tried(workbook, { check: after, language: "en", ...options }, saveScenario, { scenario }));
  after = done(
    await tried(workbook, { check: after, language: "en", ...options }, saveMarket, {
      segment: { ...(after.markets[0]?.segment ?? bikes), segment: "City bikes" },
      id: after.markets[0]?.id,
    }),
  );
  expect(after.problems).toEqual([]);
  expect([after.hypotheses[0]?.scope, after.competitors[0]?.segment, after.history[2]?.segment, after.scenarios[1]?.scope]).toEqual([
    ["City bikes"],
    "City bikes",
    "City bikes",
    ["City bikes"],
  ]);
});

describe("a row that somebody typed", () => {
  test("without an id is found by a text of its own", async () => {
    const { workbook, check, options } = await started("en");
    const saved = done(await tried(workbook, { check, language: "en", ...options }, saveHypothesis, { row: claim }));
    delete workbook.cellOf("GrowthHypotheses", 0, "Id").value;
    const read = await checkWorkbook(workbook, { asOf });
    expect(read.hypotheses[0]).toMatchObject({ hasOwnId: false, isUsable: true });
    const after = done(
      await tried(workbook, { check: read, language: "en", newId: () => "fresh" }, saveHypothesis, {
        row: { ...claim, owner: "Bob" },
        id: read.hypotheses[0]?.id,
      }),
    );
    expect(after.hypotheses).toMatchObject([{ id: "fresh", owner: "Bob" }]);
    expect(saved.hypotheses[0]?.owner).toBe("Ada");
  });

  test("with nonsense is said, counts nowhere, and leaves the others alone", async () => {
    const { workbook, check, options } = await started("en");
    let after = done(await tried(workbook, { check, language: "en", ...options }, saveHypothesis, { row: claim }));
    after = done(await tried(workbook, { check: after, language: "en", ...options }, saveHypothesis, { row: { ...claim, claim: "more" } }));
    after = done(await tried(workbook, { check: after, language: "en", ...options }, saveHistory, { segment: "Bikes", rows: history }));
    after = done(
      await tried(workbook, { check: after, language: "en", ...options }, saveCompetitors, {
        segment: "Bikes",
        rows: [{ name: "Gazelle", share: 0.3, growth: 0.1 }],
      }),
    );
    await tried(workbook, { check: after, language: "en", ...options }, saveScenario, { scenario });
    workbook.cellOf("GrowthHypotheses", 0, "Impact base").value = "a lot";
    workbook.cellOf("GrowthHypotheses", 1, "Segment").value = "Nowhere";
    workbook.cellOf("GrowthHistory", 1, "Year").value = 2023;
    workbook.cellOf("GrowthCompetitors", 0, "Share").value = { error: "#REF!" };
    workbook.cellOf("GrowthScenarios", 0, "Field").value = "Weather";
    const read = await checkWorkbook(workbook, { asOf });
    expect(read.problems.map(({ table, header, code }) => `${table} ${header ?? ""} ${code}`)).toEqual([
      "hypotheses Impact base not-a-number",
      "hypotheses Segment unknown-segment",
      "competitors Share error-value",
      "history Year duplicate-year",
      "history Year duplicate-year",
      "scenarios Field not-a-choice",
    ]);
    const plan = planOf(read);
    expect([plan.hypotheses, plan.competitors, plan.scenarios?.[0]?.changes.length, plan.targets[0]?.history]).toEqual([
      [],
      [],
      1,
      [950_000],
    ]);
    expect(read.items[0]?.verdict).toBe("unsupported");
  });
});

describe("a table of an earlier version", () => {
  /** As 0.1 made them: without the columns that came later. */
  async function older(): Promise<MemoryWorkbook> {
    const { workbook } = await started("en");
    const totals = workbook.sheets.findIndex(({ name }) => name === "Totals");
    workbook.sheets.splice(totals, 1);
    for (const { key, name, columns } of tableSchemas) {
      const later = columns.filter(({ isLater }) => isLater === true).map(({ header }) => header.en);
      const there = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
      const table = there?.tables.find((one) => one.name === name);
      if (!there || !table || key === "totals") continue;
      const kept = table.columns.map((column, offset) => ({ column, offset })).filter(({ column }) => !later.includes(column.header));
      expect(kept.length).toBeLessThan(table.columns.length);
      const rows = Array.from({ length: table.rows + 1 }, (_, row) =>
        kept.map(({ offset }) => there.cells.get(`${table.top + row},${offset}`)),
      );
      for (let row = 0; row <= table.rows; row += 1)
        table.columns.forEach((_, offset) => there.cells.delete(`${table.top + row},${offset}`));
      rows.forEach((cells, row) => cells.forEach((cell, offset) => cell && there.cells.set(`${table.top + row},${offset}`, cell)));
      table.columns = kept.map(({ column }) => column);
    }
    return workbook;
  }

  test("is read without a word about what it cannot have", async () => {
    const read = await checkWorkbook(await older(), { asOf });
    expect(read.problems).toEqual([]);
    expect(read.markets[0]?.segment.ranges).toBeUndefined();
    expect(read.items[0]?.verdict).toBe("unsupported");
  });

  test("gets its columns with the first write, which says so", async () => {
    const workbook = await older();
    const read = await checkWorkbook(workbook, { asOf });
    const ranged = { ...bikes, ranges: { marketGrowth: { low: 0.01, high: 0.05 } } };
    const edits = saveMarket.edits({ check: read, language: "en", ...writeOptions() }, { segment: ranged, id: read.markets[0]?.id });
    expect(writesText(done(edits), read, wordsFor("en"))).toEqual([
      "Our columns on the sheet Markets are brought up to date.",
      "Our columns on the sheet Targets are brought up to date.",
      "2 rows on the sheet Markets are changed.",
      "A new sheet Changes with our table.",
    ]);
    const after = done(
      await tried(workbook, { check: read, language: "en", ...writeOptions() }, saveMarket, { segment: ranged, id: read.markets[0]?.id }),
    );
    expect(after.markets[0]?.segment).toEqual(ranged);
    for (const { name, columns } of tableSchemas.filter(({ key }) => ["settings", "markets", "targets"].includes(key))) {
      expect(
        workbook
          .table(name)
          .table.columns.map(({ header }) => header)
          .sort(),
      ).toEqual(columns.map(({ header }) => header.en).sort());
    }
    expect(saveMarket.edits({ check: after, language: "en", ...writeOptions() }, { segment: ranged, id: read.markets[0]?.id })).toEqual({
      ok: true,
      value: [],
    });
  });

  test("that is a plain range refuses with the sheet's name, and writes nothing", async () => {
    const workbook = await older();
    workbook.sheet("Markets").tables.length = 0;
    const read = await checkWorkbook(workbook, { asOf });
    expect(read.problems.map(({ code }) => code)).toEqual(["table-is-a-range", "table-is-a-range"]);
    await expect(
      tried(workbook, { check: read, language: "en", ...writeOptions() }, saveMarket, {
        segment: { ...bikes, price: 1 },
        id: read.markets[0]?.id,
      }),
    ).rejects.toThrow("table-missing");
  });
});
