import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { assumedForMarkets } from "../../src/app/check/assumedForMarkets";
import { sheetAssumptions, type AssumedField } from "../../src/app/check/sheetAssumptions";
import { saveMarket } from "../../src/app/write/saveMarket";
import { takeAssumption } from "../../src/app/write/takeAssumption";
import { takeBack } from "../../src/app/write/takeBack";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import type { Segment } from "../../src/domain/plan";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { formatPlace } from "../../src/workbook/area";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const options = { language: "en" as const, ...writeOptions() };
const withoutPrice = Object.fromEntries(Object.entries(bikes).filter(([field]) => field !== "priceChange")) as unknown as Segment;

function seen(check: Check, market: string, field: AssumedField) {
  return sheetAssumptions(check, market, field).map(({ value, at }) => [formatPlace(at.sheet, at.area), Math.round(value * 1e4) / 1e4]);
}

describe("in the sample", () => {
  let check: Check;
  beforeAll(async () => {
    const bytes = readFileSync(join(__dirname, "../../assets/sample-budget.xlsx"));
    check = await checkWorkbook(memoryWorkbookOf(readWorkbook(bytes, "sample-budget.xlsx")), { asOf });
  });

  test("a market of another name is asked which of the workbook's price increases is its own; those of the base year are in the base", () => {
    expect(seen(check, "Bicycles", "priceChange")).toEqual([
      ["Assumptions!D7:F7", 0.025],
      ["Assumptions!D8:F8", 0.02],
      ["Assumptions!D9:F9", 0.03],
    ]);
  });

  test("the growth of the market comes from the table with its name", () => {
    expect(seen(check, "regio zuid", "marketGrowth")).toEqual([["Marktcijfers!E7", 0.02]]);
  });
});

async function withPrice(label: string): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = budget();
  host.addSheet("Assumptions", [
    ["", 2026, 2027, 2028],
    ["Price of bikes", 500, { formula: "=B2*(1+C3)", value: 514 }, { formula: "=C2*(1+D3)", value: 524.28 }],
    [label, null, 0.028, 0.02],
  ]);
  const first = await checkWorkbook(host, { asOf });
  return { host, check: await does(host, { check: first, ...options }, saveMarket, { segment: withoutPrice }) };
}

test("one click takes it over, and one takes it back", async () => {
  const { host, check } = await withPrice("Price increase");
  const [assumed] = sheetAssumptions(check, "Bikes", "priceChange");
  if (!assumed) throw new Error("nothing is assumed");
  const market = check.markets[0]?.id ?? "";
  const taken = await done(host, { check, ...options }, takeAssumption, { markets: [market], field: assumed.field, value: assumed.value });
  expect(taken.check.markets[0]?.segment.priceChange).toBeCloseTo(Math.sqrt(1.028 * 1.02) - 1, 12);
  const back = await does(host, { check: taken.check, ...options }, takeBack, taken.undo ?? []);
  expect(back.markets[0]?.segment).toEqual(check.markets[0]?.segment);
});

test("what a colleague filled in since is not written over", async () => {
  const { host, check } = await withPrice("Price increase");
  const market = check.markets[0]?.id ?? "";
  await does(host, { check, ...options }, saveMarket, { segment: { ...bikes, priceChange: 0.05 }, id: market });
  const taking = done(host, { check, ...options }, takeAssumption, { markets: [market], field: "priceChange", value: 0.024 });
  await expect(taking).rejects.toMatchObject({ code: "cells-changed" });
  expect((await checkWorkbook(host, { asOf })).markets[0]?.segment.priceChange).toBe(0.05);
});

describe("of several markets", () => {
  const asked = (check: Check) =>
    assumedForMarkets(
      check,
      check.markets.map(({ id, segment }) => ({
        id,
        name: segment.segment,
        blank: segment.priceChange === undefined ? ["priceChange"] : [],
      })),
    ).map(({ markets, assumptions }) => [markets.map(({ name }) => name), assumptions.map(({ label }) => label)]);

  async function threeMarkets(labels: readonly string[]): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
    const host = budget();
    host.addSheet("Assumptions", [["Region", 2027, 2028], ...labels.map((label) => [label, 0.028, 0.02])]);
    let check = await checkWorkbook(host, { asOf });
    for (const segment of ["Bikes", "Trikes", "Service"])
      check = await does(host, { check, ...options }, saveMarket, { segment: { ...withoutPrice, segment } });
    return { host, check };
  }

  test("each gets what carries its name, and none what carries another's", async () => {
    const { check } = await threeMarkets(["Price increase, Region North", "Price increase, Region South", "Price increase, Bikes"]);
    expect(asked(check)).toEqual([[["Bikes"], ["Price increase, Bikes"]]]);
  });

  test("what carries nobody's name is offered once for all of them, taken and taken back in one click", async () => {
    const { host, check } = await threeMarkets(["Price increase a year"]);
    expect(asked(check)).toEqual([[["Bikes", "Trikes", "Service"], ["Price increase a year"]]]);
    const input = { markets: check.markets.map(({ id }) => id), field: "priceChange", value: 0.024 } as const;
    const taken = await done(host, { check, ...options }, takeAssumption, input);
    expect(taken.check.markets.map(({ segment }) => segment.priceChange)).toEqual([0.024, 0.024, 0.024]);
    const back = await does(host, { check: taken.check, ...options }, takeBack, taken.undo ?? []);
    expect(back.markets.map(({ segment }) => segment.priceChange)).toEqual([undefined, undefined, undefined]);
  });
});

test("what somebody has set aside is no assumption any more, and a workbook without any assumes nothing", async () => {
  const { host, check } = await withPrice("Price increase");
  const item = check.items.find(({ finding }) => finding.sheet === "Assumptions")?.key ?? "";
  expect(seen(await does(host, { check, ...options }, dismissFinding, { item, reason: "Old" }), "Bikes", "priceChange")).toEqual([]);
  expect(seen(await checkWorkbook(budget(), { asOf }), "Bikes", "priceChange")).toEqual([]);
});

test("what a colleague wrote there since is not taken back with it, whether it has been seen or not", async () => {
  const { host, check } = await withPrice("Price increase");
  const market = check.markets[0]?.id ?? "";
  const taken = await done(host, { check, ...options }, takeAssumption, { markets: [market], field: "priceChange", value: 0.024 });
  const [row] = taken.check.markets;
  if (!row) throw new Error("no market");
  const dearer = { ...row.segment, priceChange: 0.05 };
  const theirs = await does(host, { check: taken.check, ...options }, saveMarket, { segment: dearer, id: market });
  for (const check of [taken.check, theirs])
    await expect(does(host, { check, ...options }, takeBack, taken.undo ?? [])).rejects.toMatchObject({ code: "cells-changed" });
  expect((await checkWorkbook(host, { asOf })).markets[0]?.segment.priceChange).toBe(0.05);
});

test("a market that a colleague has deleted meanwhile does not come back with what is taken back", async () => {
  const { host, check } = await withPrice("Price increase");
  const market = check.markets[0]?.id ?? "";
  const apply = host.apply.bind(host);
  host.apply = async (edits) => {
    await apply(edits);
    await apply([{ do: "delete-row", table: "GrowthMarkets", key: { header: "Id", value: market } }]);
  };
  const taken = await done(host, { check, ...options }, takeAssumption, { markets: [market], field: "priceChange", value: 0.024 });
  expect([taken.check.markets, taken.undo]).toEqual([[], undefined]);
});
