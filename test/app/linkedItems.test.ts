import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { Check } from "../../src/app/check/check";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";

test("what a linked item stands on is brought together once for a check: its target, its years and its markets", async () => {
  const host = budget();
  host.addSheet("Second plan", [
    ["Budget", null, "2026 actual", "2027 plan", "2028 plan"],
    ["Revenue tandems", null, 500_000, { formula: "=C2*(1+D3)", value: 560_000 }, { formula: "=D2*(1+E3)", value: 627_200 }],
    ["Revenue growth target", null, null, 0.12, 0.12],
  ]);
  const options = writeOptions();
  const writing = (at: Check) => ({ check: at, language: "en" as const, ...options });
  let check = await checkWorkbook(host, { asOf });
  expect(check.items).toHaveLength(2);
  check = await does(host, writing(check), saveMarket, { segment: bikes });
  check = await does(host, writing(check), saveMarket, { segment: { ...bikes, segment: "Tandems" } });
  host.cellOf("GrowthMarkets", 1, "Market size").value = "many";
  for (const index of [0, 1]) {
    const link = { scope: "all", metric: "revenue", per: "year", ...(index === 1 && { years: 2 }) } as const;
    check = await does(host, writing(check), linkTarget, { item: check.items[index]?.key ?? "", link });
  }
  const [first, second] = check.items.map(({ linked }) => linked);
  expect(first).toMatchObject({ years: 1, target: { metric: "revenue", scope: "all" } });
  expect(second).toMatchObject({ years: 2 });
  expect(first?.markets.map(({ segment, isUsable }) => [segment, isUsable])).toEqual([
    [check.markets[0]?.segment, true],
    [{ segment: "Tandems" }, false],
  ]);
  expect(first?.markets[0]?.assessment).not.toEqual(second?.markets[0]?.assessment);
  const same = await does(host, writing(check), linkTarget, {
    item: check.items[1]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  const [all, one] = same.items.map(({ linked }) => linked);
  expect(one?.markets).toHaveLength(1);
  expect(one?.markets[0]?.assessment).toBe(all?.markets[0]?.assessment);
});
