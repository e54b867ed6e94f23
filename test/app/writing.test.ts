import fc from "fast-check";
import { nextCheck } from "../../src/app/check/nextCheck";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveSettings } from "../../src/app/write/saveSettings";
import type { Segment } from "../../src/domain/plan";
import { languages } from "../../src/workbook/language";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import type { WorkbookEdit } from "../../src/workbook/port";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { findingAt, workbookOfPlan } from "../workbook/planWorkbook";
import { plan } from "../workbook/plans";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

async function checked(workbook: MemoryWorkbook): Promise<Check> {
  return checkWorkbook(workbook, { asOf });
}

async function save(workbook: MemoryWorkbook, check: Check, segment: Segment, id?: string): Promise<Check> {
  const saved = await tried(workbook, { check, language: "en", ...writeOptions() }, saveMarket, { segment, id });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.value;
}

function cellsOutside(workbook: MemoryWorkbook, own: readonly string[]): unknown {
  return workbook.sheets.filter(({ name }) => !own.includes(name)).map(({ name, cells, tables }) => ({ name, cells: [...cells], tables }));
}

test("reading what was written gives it back, in every language and both calendars", async () => {
  const people = fc.record({
    unit: fc.constantFrom(undefined, "bikes", "=1+1", "'5"),
    owner: fc.constantFrom(undefined, "Ada", "+31 6", "@home"),
    currency: fc.constantFrom(undefined, "EUR"),
  });
  await fc.assert(
    fc.asyncProperty(plan, people, fc.constantFrom(...languages), fc.boolean(), async (one, texts, language, date1904) => {
      const segments = one.segments.map((segment) => ({
        ...segment,
        ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
      }));
      const { workbook } = await workbookOfPlan({ ...one, segments }, language, date1904);
      const { markets, targets, settings, problems } = decodeTables(await workbook.read());
      expect(problems).toEqual([]);
      expect(settings.horizonYears).toBe(one.horizonYears);
      expect(markets.map(({ segment }) => segment)).toEqual(segments);
      expect(targets.map(({ scope, metric, per, status }) => ({ scope, metric, per, status }))).toEqual(
        one.targets.map(({ scope, metric, per }) => ({ scope, metric, per, status: "linked" })),
      );
    }),
    { numRuns: 25 },
  );
});

test("writing never touches a cell outside our sheets", async () => {
  const workbook = budget();
  const before = JSON.stringify(cellsOutside(workbook, []));
  const check = await save(workbook, await checked(workbook), bikes);
  await does(workbook, { check, language: "en", ...writeOptions() }, linkTarget, {
    item: check.items[0]?.key ?? "",
    link: { scope: "all", metric: "revenue", per: "year" },
  });
  expect(JSON.stringify(cellsOutside(workbook, ["Markets", "Target links", "Targets", "Totals"]))).toBe(before);
  const named = workbook.applied
    .flat()
    .flatMap((edit) =>
      edit.do === "create-table" ? [edit.sheet, edit.table.name] : "table" in edit && typeof edit.table === "string" ? edit.table : edit.do,
    );
  expect([...new Set(named)].sort()).toEqual([
    "GrowthMarkets",
    "GrowthSettings",
    "GrowthTargets",
    "GrowthTotals",
    "Markets",
    "Targets",
    "Totals",
    "set-list",
  ]);
});

test("a user's own sheets named Markets and Targets are left alone", async () => {
  const workbook = budget();
  workbook.addSheet("markets", [["mine"]]);
  workbook.addSheet("Targets", [["mine too"]]);
  const check = await save(workbook, await checked(workbook), bikes);
  await does(workbook, { check, language: "en", ...writeOptions() }, linkTarget, {
    item: check.items[0]?.key ?? "",
    link: { scope: "all", metric: "revenue", per: "year" },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Budget 2027",
    "Notes",
    "markets",
    "Targets",
    "Growth markets",
    "Target links",
    "Growth targets",
    "Totals",
  ]);
});

test("tables keep the language that they were made in", async () => {
  const workbook = budget();
  const saved = await tried(workbook, { check: await checked(workbook), language: "nl", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  const check = saved.ok ? saved.value : await checked(workbook);
  await does(workbook, { check, language: "en", ...writeOptions() }, linkTarget, {
    item: check.items[0]?.key ?? "",
    link: { scope: "all", metric: "revenue", per: "horizon" },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Budget 2027", "Notes", "Markten", "Doelkoppelingen", "Doelen", "Totalen"]);
  expect(workbook.cellOf("GrowthTargets", 0, "Status").value).toBe("gekoppeld");
  expect(workbook.cellOf("GrowthTargets", 0, "Segmenten").value).toBe("alle");
  expect(workbook.cellOf("GrowthTargets", 0, "Per").value).toBe("hele periode");
});

test("a live percentage is followed by formula, one inside a formula or text is copied", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Budget 2027", [
    ["fraction", 0.15],
    ["whole", 15],
    ["factor", 1.15],
    ["inside", { formula: "=A1*1.15", value: 1150 }],
    ["text", "+15 %"],
    ["run", 0.1, 0.2],
    ["run of whole", 10, 20],
    ["run with a gap", 1.1, null, 1.2],
  ]);
  const read = await workbook.read();
  const single = findingAt(0, 0.15);
  const at = (row: number, right = 1, value = [0.15]) => ({ ...single, area: { top: row, left: 1, bottom: row, right }, value });
  const findings = [
    at(0),
    at(1),
    at(2),
    { ...at(3), where: "formula" as const },
    { ...at(4), where: "text" as const },
    at(5, 2, [0.1, 0.2]),
    at(6, 2, [0.1, 0.2]),
    at(7, 3, [0.1, 0.2]),
  ];
  const check = nextCheck(undefined, { workbook: read, tables: decodeTables(read), findings, asOf });
  const valueOf = (index: number, metric: "revenue" | "share" = "revenue", per: "year" | "horizon" = "year"): unknown => {
    const asked = linkTarget.edits(
      { check, language: "en", ...writeOptions() },
      { item: check.items[index]?.key ?? "", link: { scope: "all", metric, per } },
    );
    const edits = asked.ok ? asked.value : [];
    const added = edits.find((edit) => edit.do === "append-rows" && edit.table === "GrowthTargets");
    const value = added?.do === "append-rows" ? added.rows[0]?.["Value"] : undefined;
    if (typeof value !== "object") return value;
    // The row looks it up by its id; the formula stands in the list of links.
    expect(value).toEqual({ formula: expect.stringContaining("'Target links'!$C:$C") as string });
    return edits.flatMap((edit) => (edit.do === "set-list" ? edit.lines : []))[0]?.cells[1];
  };
  expect([0, 1, 2, 3, 4].map((index) => valueOf(index))).toEqual([
    { formula: "='Budget 2027'!$B$1" },
    { formula: "='Budget 2027'!$B$2/100" },
    { formula: "='Budget 2027'!$B$3-1" },
    0.15,
    0.15,
  ]);
  expect(valueOf(5)).toEqual({ formula: "=EXP(SUMPRODUCT(LN(1+'Budget 2027'!$B$6:$C$6))/COUNT('Budget 2027'!$B$6:$C$6))-1" });
  expect(valueOf(5, "revenue", "horizon")).toEqual({ formula: "=EXP(SUMPRODUCT(LN(1+'Budget 2027'!$B$6:$C$6)))-1" });
  expect(valueOf(5, "share")).toEqual({ formula: "='Budget 2027'!$C$6" });
  expect(valueOf(6)).toEqual({ formula: "=EXP(SUMPRODUCT(LN(1+'Budget 2027'!$B$7:$C$7/100))/COUNT('Budget 2027'!$B$7:$C$7))-1" });
  expect(valueOf(7)).toBeCloseTo(Math.sqrt(1.1 * 1.2) - 1, 12);
});

describe("saving a market", () => {
  test("all that is wrong comes back by field, and nothing is written", async () => {
    const workbook = budget();
    const check = await save(workbook, await checked(workbook), bikes);
    const writes = workbook.applied.length;
    const result = await tried(workbook, { check, language: "en", ...writeOptions() }, saveMarket, {
      segment: { ...bikes, share: 1.2, marketSize: -1 },
    });
    expect(result.ok ? [] : result.problems.map(({ field, code }) => `${field ?? ""} ${code}`)).toEqual([
      "marketSize negative",
      "share above-one",
      "segment duplicate-segment",
    ]);
    expect(workbook.applied).toHaveLength(writes);
  });

  test("a change writes only the cells that differ", async () => {
    const workbook = budget();
    const check = await save(workbook, await checked(workbook), bikes);
    await save(workbook, check, { ...bikes, price: 520 }, check.markets[0]?.id);
    expect(workbook.applied.at(-1)).toEqual([
      { do: "update-row", table: "GrowthMarkets", key: { header: "Id", value: "id-2" }, cells: { Price: 520 } },
    ]);
  });

  test("an emptied field is emptied in the sheet", async () => {
    const workbook = budget();
    const check = await save(workbook, await checked(workbook), bikes);
    const rest = Object.fromEntries(Object.entries(bikes).filter(([field]) => field !== "marketPotential"));
    const after = await save(workbook, check, rest as unknown as Segment, check.markets[0]?.id);
    expect(after.markets[0]?.segment.marketPotential).toBeUndefined();
  });

  test("a cell that could not be read is written, even when the field stays empty", async () => {
    const workbook = budget();
    await save(workbook, await checked(workbook), bikes);
    workbook.cellOf("GrowthMarkets", 0, "Volume").value = "ask Jan";
    const broken = await checked(workbook);
    const after = await save(workbook, broken, bikes, broken.markets[0]?.id);
    expect(after.problems).toEqual([]);
    expect(after.markets[0]).toMatchObject({ isUsable: true, segment: bikes });
  });

  test("a new name goes into the targets that rest on it", async () => {
    const workbook = budget();
    let check = await save(workbook, await checked(workbook), bikes);
    check = await does(workbook, { check, language: "en", ...writeOptions() }, linkTarget, {
      item: check.items[0]?.key ?? "",
      link: { scope: ["Bikes"], metric: "revenue", per: "year" },
    });
    const after = await save(workbook, check, { ...bikes, segment: "City; bikes " }, check.markets[0]?.id);
    expect(after.markets[0]?.segment.segment).toBe("City, bikes");
    expect(after.targets[0]?.scope).toEqual(["City, bikes"]);
    expect(after.items[0]?.verdict).toBe("unsupported");
  });

  test("a row that somebody typed into the sheet gets its id", async () => {
    const workbook = budget();
    await save(workbook, await checked(workbook), bikes);
    delete workbook.cellOf("GrowthMarkets", 0, "Id").value;
    const check = await checked(workbook);
    const after = await tried(workbook, { check, language: "en", newId: () => "fresh" }, saveMarket, {
      segment: { ...bikes, price: 1 },
      id: check.markets[0]?.id,
    });
    expect(after.ok && after.value.markets[0]).toMatchObject({ id: "fresh", hasOwnId: true, segment: { price: 1 } });
  });

  test("the first market's currency becomes the plan's, and another is refused", async () => {
    const workbook = budget();
    const first = await save(workbook, await checked(workbook), bikes);
    expect(first.settings.currency).toBe("EUR");
    const result = saveMarket.edits(
      { check: first, language: "en", ...writeOptions() },
      { segment: { ...bikes, segment: "E-bikes", currency: "USD" } },
    );
    expect(result.ok ? [] : result.problems).toMatchObject([{ field: "currency", code: "different-currency", detail: "EUR" }]);
  });
});

test("settings are changed in their row", async () => {
  const workbook = budget();
  const check = await save(workbook, await checked(workbook), bikes);
  const after = await does(workbook, { check, language: "en", ...writeOptions() }, saveSettings, {
    ...check.settings,
    horizonYears: 3,
    baseYear: 2026,
  });
  expect(after.settings).toEqual({ horizonYears: 3, baseYear: 2026, currency: "EUR" });
  expect(workbook.table("GrowthSettings").table.rows).toBe(1);
});

test("what a person typed never becomes a formula by our doing", async () => {
  const workbook = budget();
  await save(workbook, await checked(workbook), { ...bikes, source: '=HYPERLINK("http://x")', owner: "+31" });
  const texts = workbook.applied
    .flat()
    .flatMap((edit: WorkbookEdit) =>
      edit.do === "append-rows" && edit.table === "GrowthMarkets" ? [edit.rows[0]?.["Source"], edit.rows[0]?.["Owner"]] : [],
    );
  expect(texts).toEqual(['=HYPERLINK("http://x")', "+31"]);
});
