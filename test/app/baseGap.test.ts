import { baseGap } from "../../src/app/check/baseGap";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check, CheckItem } from "../../src/app/check/check";
import { coverBase, type BaseCover } from "../../src/app/write/coverBase";
import { leaveOutBase } from "../../src/app/write/leaveOutBase";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { takeBack } from "../../src/app/write/takeBack";
import type { Scope } from "../../src/domain/plan";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done, tried } from "./doing";

const options = { language: "en" as const, ...writeOptions() };

/** The sheet applies its target to 1,000,000; the market behind it makes 800,000. */
async function opened(scope: Scope = ["Bikes"]): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const check = await does(host, { check: first, ...options }, saveMarket, { segment: { ...bikes, share: 0.08 } });
  const link = { scope, metric: "revenue", per: "year" } as const;
  return { host, check: await does(host, { check, ...options }, linkTarget, { item: itemOf(check).key, link }) };
}

function itemOf({ items: [item] }: Check): CheckItem {
  if (!item) throw new Error("nothing found");
  return item;
}

function warningsOf(check: Check) {
  return itemOf(check).assessment?.warnings;
}

test("the difference is named in money, with the cell that the sheet has it in", async () => {
  const { check } = await opened();
  expect(warningsOf(check)).toContain("base-differs");
  expect(baseGap(itemOf(check), check)).toEqual({
    sheetBase: 1_000_000,
    covered: 800_000,
    at: { sheet: "Budget 2027", area: { top: 1, left: 3, bottom: 1, right: 3 } },
  });
});

test("a market for the rest joins the target, with what is known of it, and can be taken back", async () => {
  const { host, check } = await opened();
  const covered = await done(host, { check, ...options }, coverBase, { item: itemOf(check).key, by: "rest", name: "Other revenue" });
  expect(covered.check.markets.map(({ segment }) => segment)).toEqual([
    expect.objectContaining({ segment: "Bikes" }),
    { segment: "Other revenue", volume: 200_000, price: 1, currency: "EUR", unit: "EUR" },
  ]);
  expect(covered.check.targets[0]?.scope).toEqual(["Bikes", "Other revenue"]);
  expect(itemOf(covered.check).assessment).toMatchObject({
    verdict: "no-market-data",
    missing: { "Other revenue": ["marketSize", "marketGrowth", "source", "sourceDate"] },
  });
  const [, made] = covered.check.markets;
  const whole = { marketSize: 2_000_000, marketGrowth: 0.02, source: "Yearbook", sourceDate: "2026-03-01" };
  const filled = await does(host, { check: covered.check, ...options }, saveMarket, {
    segment: { segment: "Other revenue", ...made?.segment, ...whole },
    id: made?.id,
  });
  expect(itemOf(filled).assessment).toMatchObject({ revenueBase: 1_000_000 });
  expect(warningsOf(filled)).not.toContain("base-differs");
  const back = await does(host, { check: covered.check, ...options }, takeBack, covered.undo ?? []);
  expect(back.markets.map(({ segment }) => segment.segment)).toEqual(["Bikes"]);
  expect(back.targets[0]?.scope).toEqual(["Bikes"]);
});

test("where the target is on all markets, the new one is among them", async () => {
  const { host, check } = await opened("all");
  const covered = await does(host, { check, ...options }, coverBase, { item: itemOf(check).key, by: "rest", name: "Other" });
  expect(covered.targets[0]?.scope).toBe("all");
  expect(itemOf(covered).assessment).toMatchObject({ missing: { Other: expect.arrayContaining(["marketSize"]) as unknown } });
});

test("one market for all of it stands behind the target alone", async () => {
  const { host, check } = await opened();
  const covered = await does(host, { check, ...options }, coverBase, { item: itemOf(check).key, by: "total", name: "Total market" });
  expect(covered.targets[0]?.scope).toEqual(["Total market"]);
  expect(covered.markets[1]?.segment).toMatchObject({ volume: 1_000_000, price: 1 });
});

test("a name that a market has already is refused, and nothing is written", async () => {
  const { host, check } = await opened();
  const input: BaseCover = { item: itemOf(check).key, by: "rest", name: "bikes" };
  expect(await tried(host, { check, ...options }, coverBase, input)).toMatchObject({
    ok: false,
    problems: [{ code: "duplicate-segment" }],
  });
});

test("what is left out with a reason differs no more, is still known, and counts again when the reason goes", async () => {
  const { host, check } = await opened();
  const item = itemOf(check).key;
  const left = await done(host, { check, ...options }, leaveOutBase, { item, reason: " Service has a plan of its own " });
  expect(warningsOf(left.check)).not.toContain("base-differs");
  expect(baseGap(itemOf(left.check), left.check)).toMatchObject({ sheetBase: 1_000_000, leftOut: "Service has a plan of its own" });
  const again = await checkWorkbook(host, { asOf });
  expect(warningsOf(again)).not.toContain("base-differs");
  const back = await does(host, { check: left.check, ...options }, takeBack, left.undo ?? []);
  expect(warningsOf(back)).toContain("base-differs");
  const counted = await does(host, { check: left.check, ...options }, leaveOutBase, { item, reason: "" });
  expect(warningsOf(counted)).toContain("base-differs");
});
