import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { ownYears } from "../../src/app/check/ownYears";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveMarket } from "../../src/app/write/saveMarket";
import { formatPlace } from "../../src/workbook/area";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";

const options = { language: "en" as const, ...writeOptions() };

async function linked(markets = [bikes]): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = budget();
  let check = await checkWorkbook(host, { asOf });
  for (const segment of markets) check = await does(host, { check, ...options }, saveMarket, { segment });
  const link = { scope: markets.map(({ segment }) => segment), metric: "revenue", per: "year" } as const;
  check = await does(host, { check, ...options }, linkTarget, { item: check.items[0]?.key ?? "", link });
  return { host, check };
}

const offered = (check: Check) => {
  const [item] = check.items;
  return item && ownYears(item, check);
};

test("the years of the sheet become the market's history, with their cells, and are the outside view from then on", async () => {
  const { host, check } = await linked();
  expect(check.items[0]?.assessment).toMatchObject({ outsideView: { bestYear: null } });
  const own = offered(check);
  expect(own).toMatchObject({
    segment: "Bikes",
    years: [2025, 2026],
    rows: [
      { year: 2025, revenue: 900_000 },
      { year: 2026, revenue: 1_000_000 },
    ],
  });
  expect(own && formatPlace(own.at.sheet, own.at.area)).toBe("'Budget 2027'!C2:D2");
  if (!own) return;
  const { check: after, undo } = await done(host, { check, ...options }, saveHistory, { segment: own.segment, rows: own.rows });
  expect(after.items[0]?.assessment).toMatchObject({ outsideView: { bestYear: expect.closeTo(1 / 9, 9) as number } });
  expect(offered(after)).toBeUndefined();
  await host.apply(undo ?? []);
  expect((await checkWorkbook(host, { asOf })).history).toEqual([]);
});

test("years that are there stay as they are, and only those that are missing are taken", async () => {
  const { host, check } = await linked();
  const rows = [
    { year: 2024, revenue: 800_000, marketSize: 19_000 },
    { year: 2025, revenue: 905_000 },
  ];
  const known = await does(host, { check, ...options }, saveHistory, { segment: "Bikes", rows });
  const own = offered(known);
  expect(own?.years).toEqual([2026]);
  expect(own?.rows).toMatchObject([...rows, { year: 2026, revenue: 1_000_000 }]);
  if (!own) return;
  const after = await does(host, { check: known, ...options }, saveHistory, { segment: own.segment, rows: own.rows });
  expect(after.history.map(({ year, revenue, marketSize }) => [year, revenue, marketSize])).toEqual([
    [2024, 800_000, 19_000],
    [2025, 905_000, undefined],
    [2026, 1_000_000, undefined],
  ]);
});

test("nothing is offered for several markets, for another amount than the market's, and for a level", async () => {
  const { check: two } = await linked([bikes, { ...bikes, segment: "Helmets" }]);
  expect(offered(two)).toBeUndefined();
  const { check: smaller } = await linked([{ ...bikes, share: 0.05 }]);
  expect(offered(smaller)).toBeUndefined();
  const { host, check } = await linked();
  const price = { scope: ["Bikes"], metric: "price", per: "year" } as const;
  const other = await does(host, { check, ...options }, linkTarget, { item: check.items[0]?.key ?? "", link: price });
  expect(offered(other)).toBeUndefined();
});
